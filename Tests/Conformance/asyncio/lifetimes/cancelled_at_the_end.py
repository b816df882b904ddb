# Tasks that asyncio.run cancels die with their errors, whatever stands around their await, before generators are shut down.
import asyncio


class Tag:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  gone:", self.name)


async def ticks(name):
    tag = Tag(name)
    yield 1
    await asyncio.sleep(10)


async def walks():
    tag = Tag("walks")
    numbers = ticks("numbers")
    async for n in numbers:
        print("  number", n)


async def steps():
    numbers = ticks("steps")
    await anext(numbers)
    try:
        await anext(numbers)
    except ValueError:
        print("never")


async def finishes():
    tag = Tag("finishes")
    try:
        await asyncio.sleep(10)
    finally:
        print("  finally")


async def raises_again():
    tag = Tag("raises again")
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        error = e
        del error
        raise


async def manages():
    tag = Tag("manages")
    async with asyncio.Lock(), asyncio.timeout(5):
        await asyncio.sleep(10)


async def main(function):
    asyncio.get_running_loop().set_exception_handler(lambda loop, c: print("  complaint:", c["message"]))
    asyncio.gather(function())
    await asyncio.sleep(0)
    await asyncio.sleep(0)


for function in walks, steps, finishes, raises_again, manages:
    with asyncio.Runner() as runner:
        loop = runner.get_loop()
        shut_down = loop.shutdown_asyncgens

        def tell():
            print("  shutting down")
            return shut_down()

        loop.shutdown_asyncgens = tell
        print(function.__name__)
        runner.run(main(function))
