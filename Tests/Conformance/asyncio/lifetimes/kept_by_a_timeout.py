# A task that fails with its own timeout is held by it: the error, the frame that raised it, the timeout, the task.
import asyncio


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  gone:", self.name)


async def late(name):
    thing = Thing(name)
    async with asyncio.timeout(1):
        await asyncio.sleep(5)


async def catches(name):
    try:
        await late(name)
    except TimeoutError:
        print("  too late")


async def waits(name):
    thing = Thing(name)
    await asyncio.wait_for(asyncio.sleep(5), 1)


async def fails(name):
    thing = Thing(name)
    async with asyncio.timeout(1):
        raise LookupError(name)


async def main():
    for job in catches, late, waits, fails:
        print(job.__name__)
        task = asyncio.create_task(job(job.__name__))
        await asyncio.wait([task])
        print("  done")
        if error := task.exception():
            print(" ", repr(error))
        del error
        await asyncio.sleep(1)
        print("  the task goes")
        del task
        await asyncio.sleep(1)
    print("end")


asyncio.run(main())
