import asyncio


async def work(n):
    await asyncio.sleep(n)
    return n * n


async def main():
    me = asyncio.current_task()
    print(me.get_name(), me.done(), me.get_coro().__name__)
    a = asyncio.create_task(work(2))
    b = asyncio.create_task(work(1), name="b")
    c = asyncio.create_task(work(3), name="a name with spaces")
    print([t.get_name() for t in (a, b, c)])
    b.set_name("bee")
    print(b.get_name(), sorted(t.get_name() for t in asyncio.all_tasks()))
    try:
        a.result()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)
    try:
        a.exception()
    except asyncio.InvalidStateError as e:
        print("InvalidStateError:", e)
    a.add_done_callback(lambda t: print("a is done:", t is a, t.result()))
    a.add_done_callback(lambda t: print("a again"))
    print(await b, await a)
    a.add_done_callback(lambda t: print("late callback"))
    print("before the turn")
    await asyncio.sleep(0)
    print(a.exception(), a.cancelled(), a.cancel(), await c)
    try:
        asyncio.create_task(42)
    except TypeError as e:
        print("TypeError:", e)
    try:
        await 42
    except TypeError as e:
        print("TypeError:", e)
    w = work(0)
    await w
    try:
        await w
    except RuntimeError as e:
        print("RuntimeError:", e)


asyncio.run(main())
