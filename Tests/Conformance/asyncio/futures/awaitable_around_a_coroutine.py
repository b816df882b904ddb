# An object whose __await__ delegates to a coroutine: cancellation and timeouts reach the coroutine itself.
import asyncio


async def inner(name):
    try:
        await asyncio.sleep(5)
    except BaseException as error:
        print(name, "gets", repr(error))
        raise


class Delegating:
    def __await__(self):
        return (yield from inner("delegate").__await__())


class Returning:
    def __await__(self):
        return inner("returned").__await__()


async def main():
    for kind in (Delegating, Returning):
        try:
            await asyncio.wait_for(kind(), 1)
        except TimeoutError:
            print("timeout")

        async def outer():
            await kind()

        task = asyncio.create_task(outer())
        await asyncio.sleep(1)
        task.cancel("enough")
        try:
            await task
        except asyncio.CancelledError as error:
            print("cancelled", error.args)


asyncio.run(main())
