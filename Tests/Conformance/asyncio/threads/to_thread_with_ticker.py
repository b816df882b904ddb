"""The loop goes on while a thread sleeps; both are due at the same moments."""
import asyncio
import time


async def ticker():
    for i in range(6):
        print(f"{asyncio.get_running_loop().time():.2f} tick {i}")
        await asyncio.sleep(0.5)


def block(name, delay):
    print(f"{time.monotonic():.2f} {name} begins")
    time.sleep(delay)
    print(f"{time.monotonic():.2f} {name} ends")
    return name


async def main():
    task = asyncio.create_task(ticker())
    print(await asyncio.to_thread(block, "one", 1))
    print(f"{time.monotonic():.2f} main goes on")
    print(await asyncio.to_thread(block, "two", 0.75))
    print(f"{time.monotonic():.2f} main goes on again")
    await task


asyncio.run(main())
