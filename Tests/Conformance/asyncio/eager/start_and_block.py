import asyncio


async def quick(n):
    print("quick", n, asyncio.current_task().get_name())
    return n


async def slow(n):
    print("slow starts", n)
    await asyncio.sleep(1)
    print("slow ends", n)
    return n


async def fails():
    raise ValueError("eager")


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    me = asyncio.current_task()
    t = asyncio.create_task(quick(1), name="q")
    print(t.done(), t.result(), asyncio.current_task() is me)
    s = asyncio.create_task(slow(2))
    print(s.done(), len(asyncio.all_tasks()))
    print(await s, await t)
    f = asyncio.create_task(fails())
    print(f.done(), repr(f.exception()))
    print(await asyncio.gather(quick(3), slow(4), quick(5)))
    async with asyncio.TaskGroup() as g:
        a = g.create_task(quick(6))
        b = g.create_task(slow(7))
        print(a.done(), b.done())
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(slow(8))
            g.create_task(fails())
    except ExceptionGroup as eg:
        print(repr(eg))
    print(a, b.get_coro().__name__)

asyncio.run(main())
