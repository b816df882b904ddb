import asyncio


async def quick(n):
    print("quick", n)
    return n


async def slow(n):
    print("slow starts", n)
    await asyncio.sleep(n)
    print("slow ends", n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    t = asyncio.create_task(quick(1))
    print("done at once:", t.done(), t.result())
    s = asyncio.create_task(slow(2))
    print("waits:", s.done())
    print(await asyncio.gather(quick(3), slow(1), s))
    async with asyncio.TaskGroup() as g:
        a = g.create_task(quick(5))
        b = g.create_task(slow(1))
        print("in the group", a.done(), b.done())
    print(a.result(), b.result())


asyncio.run(main())
