"""asyncio.run inside a thread of another loop."""
import asyncio
import time


async def inner(n):
    await asyncio.sleep(n)
    return f"inner {n} at {time.monotonic()}"


def blocking(n):
    return asyncio.run(inner(n))


async def main():
    async def tick():
        for i in range(4):
            await asyncio.sleep(1)
            print("tick", i, time.monotonic())

    ticking = asyncio.create_task(tick())
    print(await asyncio.gather(asyncio.to_thread(blocking, 1.5), asyncio.to_thread(blocking, 2.5)))
    await ticking


asyncio.run(main())
