"""Work for a pool of processes."""
import asyncio
from concurrent.futures import ProcessPoolExecutor


def count(limit):
    return sum(1 for n in range(2, limit) if all(n % d for d in range(2, int(n ** 0.5) + 1)))


async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor() as pool:
        tasks = [loop.run_in_executor(pool, count, limit) for limit in (10, 100, 500)]
        for future in asyncio.as_completed(tasks):
            print(await future)
        print(await loop.run_in_executor(pool, pow, 2, 20))


if __name__ == "__main__":
    asyncio.run(main())
