# A loop whose clock runs ten times as fast as the world's.
import asyncio
import time


class Fast(asyncio.SelectorEventLoop):
    def time(self):
        return super().time() * 10


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(5)
    print(loop.time(), time.monotonic())
    try:
        async with asyncio.timeout(1) as limit:
            print(limit.when())
            await asyncio.sleep(3)
    except TimeoutError:
        print("timed out", loop.time())
    loop.call_later(2, print, "later")
    handle = loop.call_at(loop.time() + 3, print, "at")
    print(handle.when())
    await asyncio.sleep(4)
    print(loop.time(), time.monotonic())


asyncio.run(main(), loop_factory=Fast)
