import asyncio


async def child(n):
    me = asyncio.current_task()
    print(me.get_name(), sorted(t.get_name() for t in asyncio.all_tasks()))
    await asyncio.sleep(n)
    print(me is asyncio.current_task(), len(asyncio.all_tasks()))


def callback():
    print("in a callback:", asyncio.current_task(), len(asyncio.all_tasks()))


async def main():
    loop = asyncio.get_running_loop()
    print(asyncio.current_task() is asyncio.current_task(loop), asyncio.current_task(loop=None).get_name())
    tasks = [asyncio.create_task(child(n), name=f"child{n}") for n in (1, 2, 3)]
    print([t.get_name() for t in asyncio.all_tasks()])
    loop.call_soon(callback)
    await asyncio.sleep(1.5)
    print([t.get_name() for t in asyncio.all_tasks()])
    await asyncio.wait(tasks)
    print([t.get_name() for t in asyncio.all_tasks()])

asyncio.run(main())
