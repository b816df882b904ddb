import asyncio


async def quick(n):
    return n


async def fails(n):
    raise ValueError(n)


async def slow(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("slow", n, "cancelled")
        raise
    return n


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(slow(1))
            g.create_task(fails(2))
            try:
                g.create_task(slow(3))
            except RuntimeError as e:
                print("RuntimeError:", e)
            print("the body goes on")
    except* ValueError as eg:
        print(eg.exceptions)
    print(await asyncio.wait_for(quick(1), 1), await asyncio.shield(quick(2)))
    done, pending = await asyncio.wait([asyncio.create_task(quick(1)), asyncio.create_task(slow(2))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for c in asyncio.as_completed([slow(2)]):
        print(await c)
    try:
        await asyncio.gather(fails(1), slow(5))
    except ValueError as e:
        print(repr(e))

asyncio.run(main())
