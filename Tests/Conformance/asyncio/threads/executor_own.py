"""An executor of one's own, with fewer threads than work."""
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def step(name):
    print(f"{time.monotonic():.1f} start {name}")
    time.sleep(1)
    print(f"{time.monotonic():.1f} end {name}")
    return name.upper()


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [loop.run_in_executor(pool, step, name) for name in "abcde"]
        print(type(futures[0]).__name__, futures[0].done())
        print(await asyncio.gather(*futures))
    print(time.monotonic())


asyncio.run(main())
