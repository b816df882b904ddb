import asyncio


class Mine(asyncio.Task):
    pass


async def quick():
    return "quick"


async def slow():
    await asyncio.sleep(1)
    return "slow"


async def main():
    loop = asyncio.get_running_loop()
    factory = asyncio.create_eager_task_factory(Mine)
    loop.set_task_factory(factory)
    a, b = asyncio.create_task(quick()), asyncio.create_task(slow(), name="s")
    print(type(a).__name__, a.done(), type(b).__name__, b.done(), b.get_name())
    print(await asyncio.gather(a, b))
    loop.set_task_factory(None)
    t = asyncio.Task(quick(), loop=loop, eager_start=True)
    print(t.done(), t.result())
    t = asyncio.Task(slow(), loop=loop, eager_start=True, name="x")
    print(t.done(), t.get_name())
    await t
    t = asyncio.Task(quick())
    print(t.done(), await t)

asyncio.run(main())
