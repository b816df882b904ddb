"""Asynchronous context managers: generators, stacks, closing, decorators."""
import asyncio
from contextlib import (AbstractAsyncContextManager, AsyncExitStack, aclosing, asynccontextmanager, nullcontext)


@asynccontextmanager
async def connection(name, delay=1, eats=False):
    await asyncio.sleep(delay)
    print("open", name, loop_time())
    try:
        yield f"<{name}>"
    except ValueError as error:
        print(name, "caught", error)
        if not eats:
            raise
    finally:
        await asyncio.sleep(delay)
        print("close", name, loop_time())


def loop_time():
    return round(asyncio.get_running_loop().time() - start, 2)


async def numbers():
    try:
        for n in range(10):
            yield n
            await asyncio.sleep(0.1)
    finally:
        print("numbers closed")


@connection("decorator", 0.5)
async def job(n):
    print("job", n)
    return n + 1


async def main():
    global start
    start = asyncio.get_running_loop().time()
    async with connection("a") as a, connection("b", 2):
        print(a)
    try:
        async with connection("fails"):
            raise ValueError("inside")
    except ValueError as error:
        print("outside", error)
    async with connection("eats", eats=True):
        raise ValueError("eaten")
    async with AsyncExitStack() as stack:
        print([await stack.enter_async_context(connection(n, 0.1)) for n in "xy"])
        stack.enter_context(nullcontext())
        stack.callback(print, "plain callback")
        stack.push_async_callback(asyncio.sleep, 0.25)
    print("stack left", loop_time())
    async with aclosing(numbers()) as source:
        async for n in source:
            if n == 2:
                break
    print("after", n)
    async with nullcontext("nothing") as nothing:
        print(nothing)
    print(await job(1), await job(2), job.__name__)
    print(isinstance(connection("z"), AbstractAsyncContextManager))
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(3)
    except TypeError as error:
        print("TypeError:", error)
    try:
        async with connection("cancelled", 0):
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
    except TimeoutError:
        print("timed out", loop_time())


asyncio.run(main())
