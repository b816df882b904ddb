"""Three blocking calls in threads overlap."""
import asyncio
import time


def fetch(name, delay):
    time.sleep(delay)
    return f"{name} after {delay}"


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(
        asyncio.to_thread(fetch, "a", 1),
        asyncio.to_thread(fetch, "b", 2),
        asyncio.to_thread(fetch, "c", 1.5),
    )
    print(results)
    print(f"{time.perf_counter() - start:.2f}")


asyncio.run(main())
