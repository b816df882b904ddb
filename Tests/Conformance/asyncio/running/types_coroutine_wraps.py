"""`types.coroutine` over a function that is no generator: what it returns is wrapped if it is a generator."""
import asyncio
import types


def plain():
    got = yield from asyncio.sleep(0.1, "slept").__await__()
    return got + " well"


@types.coroutine
def hands_out():
    return plain()


@types.coroutine
def itself():
    got = yield from asyncio.sleep(0.2, "itself").__await__()
    return got


@types.coroutine
def hands_coroutine():
    async def inner():
        return "inner"
    return inner()


@types.coroutine
def hands_future():
    return asyncio.get_running_loop().create_future()


async def main():
    wrapper = hands_out()
    print(type(wrapper).__name__, hasattr(wrapper, "send"), hasattr(wrapper, "close"))
    print(await wrapper)
    own = itself()
    print(type(own).__name__)
    print(await own)
    print(await hands_coroutine())
    future = hands_future()
    print(type(future).__name__)
    future.set_result("by hand")
    print(await future)
    try:
        await plain()
    except TypeError as e:
        print(e)


asyncio.run(main())
