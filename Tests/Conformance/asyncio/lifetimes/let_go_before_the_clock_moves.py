# What a task returns or raises, and a callback answers, dies in the handle that drops it: before the clock moves on.
import asyncio


class Tag:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  gone:", self.name, asyncio.get_running_loop().time() - start)


async def returns(name):
    return Tag(name)


async def raises(name):
    tag = Tag(name)
    await asyncio.sleep(0)
    raise ValueError


async def catches(name):
    tag = Tag(name)
    try:
        await asyncio.sleep(0)
        raise ValueError
    finally:
        print("  finally", name)


ways = {
    "task": asyncio.create_task, "gather": asyncio.gather, "shield": asyncio.shield,
    "results": lambda c: asyncio.gather(c, return_exceptions=True), "both": lambda c: asyncio.gather(c, asyncio.sleep(0.5)),
}


async def main():
    global start
    loop = asyncio.get_running_loop()
    start = loop.time()
    loop.set_exception_handler(lambda loop, c: print("  complaint:", c["message"], loop.time() - start))
    for function in returns, raises, catches:
        for name, way in ways.items():
            print(function.__name__, name)
            way(function(f"{function.__name__} {name}"))
            await asyncio.sleep(1)
    loop.call_soon(Tag, "answer of a callback")
    loop.call_later(1, Tag, "answer of a timer")
    await asyncio.sleep(2)
    print("end")


asyncio.run(main())
