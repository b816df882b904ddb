# An error of a thread keeps the frames of both sides; once it is handled they go.
import asyncio


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  gone:", self.name)


def work(n, thing=None):
    inner = Thing(f"thread {n}")
    raise ValueError(n)


async def by_thread():
    thing = Thing("caller")
    await asyncio.to_thread(work, 1)


async def by_executor():
    thing = Thing("caller")
    await asyncio.get_running_loop().run_in_executor(None, work, 2, Thing("argument"))


async def by_time():
    thing = Thing("caller")
    await asyncio.wait_for(asyncio.to_thread(work, 3), 5)


async def main():
    for function in by_thread, by_executor, by_time:
        print(function.__name__)
        try:
            await function()
        except ValueError as e:
            print("  caught", e)
        print("  handled")
        await asyncio.sleep(1)
    print("end")


asyncio.run(main())
