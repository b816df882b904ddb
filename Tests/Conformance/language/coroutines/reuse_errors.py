# A coroutine runs once.
import asyncio


async def work(x=1):
    await asyncio.sleep(0)
    return x


async def main():
    c = work()
    print(await c)
    for use in (lambda: c.send(None), lambda: c.throw(ValueError("v")), lambda: next(iter([c.__await__()])).send(None)):
        try:
            use()
        except RuntimeError as e:
            print(e)
    print(c.close())
    try:
        await c
    except RuntimeError as e:
        print(e)
    c = work()
    t = asyncio.create_task(c)
    await asyncio.sleep(0)
    try:
        await c
    except RuntimeError as e:
        print(e)
    print(await t)
    c = work()
    c.close()
    try:
        await c
    except RuntimeError as e:
        print(e)
    c = work()
    try:
        c.send(5)
    except TypeError as e:
        print(e)
    print(c.send(None))
    try:
        c.send(None)
    except StopIteration as s:
        print("value", s.value)
    for bad in (5, None, "text", [], work, object()):
        try:
            await bad
        except TypeError as e:
            print(e)
    c = work()
    try:
        iter(c)
    except TypeError as e:
        print(e)
    try:
        for _ in c:
            pass
    except TypeError as e:
        print(e)
    c.close()
    print(c.cr_frame, c.cr_running, c.cr_await, c.__name__, type(c).__name__)


asyncio.run(main())
