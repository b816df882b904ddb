import asyncio


async def boom(t=0):
    await asyncio.sleep(t)
    raise ValueError("boom")


def handler(loop, context):
    print("handler:", context["message"], repr(context.get("exception")), sorted(context))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    t = asyncio.create_task(boom())
    await asyncio.sleep(1)
    del t
    await asyncio.sleep(1)
    f = loop.create_future()
    f.set_exception(KeyError("lost"))
    del f
    g = loop.create_future()
    for bad in (StopIteration, 42):
        try:
            g.set_exception(bad)
        except TypeError as e:
            print("TypeError:", e)
    g.set_result(1)
    for again in (lambda: g.set_result(2), lambda: g.set_exception(ValueError())):
        try:
            again()
        except asyncio.InvalidStateError as e:
            print("InvalidStateError:", e)
    t = asyncio.create_task(boom())
    try:
        await t
    except ValueError as e:
        print("first", e)
    try:
        await t
    except ValueError as e:
        print("and again", e)
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())


asyncio.run(main())
