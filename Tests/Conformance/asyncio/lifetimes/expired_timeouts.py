import asyncio
import gc
# A TimeoutError knows the frame that raised it, that frame its timeout, and the timeout its task: a task that ends with one
# is in a circle, which is found at the end of the program at the earliest.
gc.disable()


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  deleted:", self.name)


async def by_timeout():
    kept = Noisy("timeout")
    async with asyncio.timeout(1):
        await asyncio.sleep(2)


async def by_wait_for():
    kept = Noisy("wait_for")
    await asyncio.wait_for(asyncio.sleep(2), 1)


async def caught():
    kept = Noisy("caught")
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(2)
    except TimeoutError as e:
        print("  caught", repr(e))


async def other_error():
    kept = Noisy("other error")
    async with asyncio.timeout(1):
        await asyncio.sleep(0.5)
        raise ValueError


def handler(loop, context):
    print("  handler:", context["message"], repr(context.get("exception")))


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    for function in by_timeout, by_wait_for, caught, other_error:
        print(function.__name__)
        task = asyncio.create_task(function())
        del task
        await asyncio.sleep(3)
    print("main ends")


asyncio.run(main())
print("the program ends")
