import asyncio
import contextvars


async def work():
    await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    seen = []

    def factory(loop, coro, context=None, **kwargs):
        seen.append((coro.__name__, context is not None, sorted(kwargs)))
        return asyncio.Task(coro, loop=loop, context=context, **kwargs)
    loop.set_task_factory(factory)
    await asyncio.create_task(work())
    await asyncio.create_task(work(), name="n")
    await asyncio.create_task(work(), context=contextvars.copy_context())
    await loop.create_task(work(), name="m")
    async with asyncio.TaskGroup() as g:
        g.create_task(work(), name="in group")
    await asyncio.gather(work())
    await asyncio.wait_for(work(), 1)
    print(*seen, sep="\n")

asyncio.run(main())
