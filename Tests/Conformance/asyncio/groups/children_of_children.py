import asyncio


async def grow(g, depth):
    print("depth", depth, len(asyncio.all_tasks()))
    if depth:
        g.create_task(grow(g, depth - 1), name=f"l{depth}")
        g.create_task(grow(g, depth - 1), name=f"r{depth}")
    await asyncio.sleep(1)


async def main():
    async with asyncio.TaskGroup() as g:
        g.create_task(grow(g, 2))
    print(asyncio.get_running_loop().time())

    async def cleanup():
        try:
            await asyncio.sleep(10)
        finally:
            print("cleanup starts")
            await asyncio.sleep(1)
            raise KeyError("in cleanup")
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(cleanup())
            g.create_task(cleanup())
            await asyncio.sleep(1)
            raise ValueError("first")
    except ExceptionGroup as eg:
        print(repr(eg))

asyncio.run(main())
