import asyncio


async def work():
    await asyncio.sleep(1)


async def main():
    g = asyncio.TaskGroup()
    try:
        g.create_task(work())
    except RuntimeError as e:
        print("RuntimeError:", e)
    async with g:
        g.create_task(work())
    try:
        g.create_task(work())
    except RuntimeError as e:
        print("RuntimeError:", e)
    try:
        async with g:
            pass
    except RuntimeError as e:
        print("RuntimeError:", e)

    async def late(group):
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            try:
                group.create_task(work())
            except RuntimeError as e:
                print("RuntimeError:", e)
            raise
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(late(g))
            await asyncio.sleep(0)
            raise ValueError
    except* ValueError:
        pass
    try:
        async with asyncio.TaskGroup() as g:
            g.create_task(5)
    except* TypeError as eg:
        print(eg.exceptions)
    except AttributeError as e:
        print("AttributeError:", e)

asyncio.run(main())
