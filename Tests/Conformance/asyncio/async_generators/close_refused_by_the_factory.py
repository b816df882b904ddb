"""An abandoned generator whose closing no task takes up: the task factory fails, and the generator goes without being closed."""

import asyncio
import warnings

warnings.simplefilter("ignore")


async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("never printed")


def refuses(loop, coroutine, **options):
    raise RuntimeError("no more tasks")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print("handler:", repr(context.get("exception"))))
    async for number in numbers():
        print(number)
        loop.set_task_factory(refuses)
        break
    for _ in range(3):
        await asyncio.sleep(0)
    loop.set_task_factory(None)
    print("done")

asyncio.run(main())
