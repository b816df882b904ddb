import asyncio


class Named(asyncio.Task):
    def __init__(self, coro, **kwargs):
        super().__init__(coro, **kwargs)
        self.tag = "tagged"


def factory(loop, coro, **kwargs):
    print("factory", coro.__name__, sorted(kwargs))
    return Named(coro, loop=loop, **kwargs)


async def work(n):
    await asyncio.sleep(n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    t = asyncio.create_task(work(1), name="w")
    print(type(t).__name__, t.tag, t.get_name())
    print(await t)
    print(await asyncio.gather(work(1), work(2)))
    async with asyncio.TaskGroup() as g:
        g.create_task(work(3))
    loop.set_task_factory(None)
    print(type(asyncio.create_task(work(1))).__name__)
    try:
        loop.set_task_factory(1)
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
