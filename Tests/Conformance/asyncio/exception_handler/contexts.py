import asyncio


async def fails():
    raise ValueError("task")


def bad_callback(*args):
    raise KeyError("callback")


def handler(loop, context):
    for key in sorted(context):
        value = context[key]
        print("  ", key, type(value).__name__ if key in ("handle", "future", "task") else repr(value))


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad_callback, 1)
    loop.call_later(1, bad_callback)
    await asyncio.sleep(2)
    f = loop.create_future()
    f.add_done_callback(bad_callback)
    f.set_result(1)
    await asyncio.sleep(0)
    t = asyncio.create_task(fails())
    await asyncio.sleep(1)
    del t
    f = loop.create_future()
    f.set_exception(LookupError("future"))
    del f
    loop.call_exception_handler({"message": "own", "extra": 5})
    loop.set_exception_handler(None)
    print(loop.get_exception_handler())

asyncio.run(main())
