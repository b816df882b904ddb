import asyncio


class Counting(asyncio.SelectorEventLoop):
    def __init__(self):
        super().__init__()
        self.count = 0

    def create_task(self, coro, **kwargs):
        self.count += 1
        print("create_task", coro.__name__, kwargs.get("name"))
        return super().create_task(coro, **kwargs)


async def work():
    await asyncio.sleep(0)
    return "worked"


async def main():
    loop = asyncio.get_running_loop()
    print(type(loop).__name__, loop.count > 0)
    t = asyncio.create_task(work(), name="n")
    print(await t)
    async with asyncio.TaskGroup() as g:
        g.create_task(work(), name="in group")
    await asyncio.gather(work(), asyncio.wait_for(work(), 1))
    print(loop.count)

asyncio.run(main(), loop_factory=Counting)
