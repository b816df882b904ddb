"""Deep recursion in a thread ends as in the main thread."""
import asyncio


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def endless(n):
    return endless(n + 1)


async def main():
    print(await asyncio.to_thread(depth, 800))
    try:
        await asyncio.to_thread(endless, 0)
    except RecursionError as e:
        print("RecursionError", str(e)[:32])
    print(await asyncio.to_thread(lambda: str([[[[1]]]])))


asyncio.run(main())
