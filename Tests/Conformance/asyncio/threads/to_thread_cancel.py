"""Cancelling the await does not stop the thread."""
import asyncio
import time


def work():
    print("thread begins", time.monotonic())
    time.sleep(2)
    print("thread ends", time.monotonic())
    return "unseen"


async def main():
    task = asyncio.create_task(asyncio.to_thread(work))
    await asyncio.sleep(0.5)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", time.monotonic())
    try:
        async with asyncio.timeout(0.25):
            await asyncio.to_thread(work)
    except TimeoutError:
        print("timeout", time.monotonic())
    print("main ends", time.monotonic())


asyncio.run(main())
print("program ends", time.monotonic())
