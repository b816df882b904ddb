"""More work than the default executor has threads: it waits in line."""
import asyncio
import time


def job(i):
    time.sleep(1)
    return i


async def main():
    tasks = [asyncio.create_task(asyncio.to_thread(job, i), name=f"job {i}") for i in range(30)]
    for task in asyncio.as_completed(tasks):
        i = await task
        if i % 6 == 0:
            print(f"{time.monotonic():.1f} {i}")
    print(time.monotonic())


asyncio.run(main())
