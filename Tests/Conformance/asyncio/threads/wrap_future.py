"""A future of concurrent.futures awaited through asyncio.wrap_future."""
import asyncio
import concurrent.futures
import time


def work(n):
    time.sleep(n)
    return n * 10


async def main():
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(work, n) for n in (2, 1, 1)]
        wrapped = [asyncio.wrap_future(f) for f in futures]
        print([w.done() for w in wrapped])
        done, pending = await asyncio.wait(wrapped, return_when=asyncio.FIRST_COMPLETED)
        print(len(done), len(pending), time.monotonic())
        print(await asyncio.gather(*wrapped), time.monotonic())
        print(asyncio.wrap_future(wrapped[0]) is wrapped[0])
    own = concurrent.futures.Future()
    waiting = asyncio.wrap_future(own)
    waiting.cancel()
    await asyncio.sleep(0)
    print(own.cancelled(), waiting.cancelled())


asyncio.run(main())
