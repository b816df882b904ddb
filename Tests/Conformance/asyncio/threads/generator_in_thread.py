"""A blocking generator read item by item through threads."""
import asyncio
import time


def lines():
    for n in range(4):
        time.sleep(0.25)
        yield f"line {n}"


async def read(source):
    done = object()
    iterator = iter(source)
    while (item := await asyncio.to_thread(next, iterator, done)) is not done:
        yield item


async def main():
    async for line in read(lines()):
        print(f"{time.monotonic():.2f} {line}")
    try:
        await asyncio.to_thread(next, iter([]))
    except RuntimeError as e:
        print(type(e).__name__, e)


asyncio.run(main())
