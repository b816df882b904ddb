import asyncio


async def inner():
    await asyncio.sleep(1)


async def work():
    await inner()


async def main():
    coro = work()
    task = asyncio.create_task(coro)
    print(task.get_coro() is coro)
    print([(f.f_code.co_name, f.f_lineno) for f in task.get_stack()])
    await asyncio.sleep(0)
    print([(f.f_code.co_name, f.f_lineno) for f in task.get_stack()])
    print([(f.f_code.co_name, f.f_lineno) for f in task.get_stack(limit=1)])
    await task
    print(task.get_stack(), task.get_coro() is coro)

asyncio.run(main())
