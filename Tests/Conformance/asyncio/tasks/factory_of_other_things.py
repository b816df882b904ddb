# What a task factory makes need be no task, as long as the program asks for it itself.
import asyncio


class Job:
    """Something to await that wraps a task."""

    def __init__(self, task):
        self.task = task
        self.name = "?"

    def set_name(self, name):
        self.name = name

    def __await__(self):
        return self.task.__await__()


async def double(x):
    await asyncio.sleep(x)
    return x * 2


async def main():
    loop = asyncio.get_running_loop()

    def factory(loop, coro, context=None):
        return Job(asyncio.Task(coro, loop=loop, context=context))

    loop.set_task_factory(factory)
    for make in loop.create_task, asyncio.create_task:
        job = make(double(1), name="named")
        print(type(job).__name__, job.name, await job)
        job = make(double(2))
        print(type(job).__name__, job.name, await job)
    loop.set_task_factory(lambda loop, coro: asyncio.Task(coro, loop=loop, name="given"))
    task = loop.create_task(double(1))
    print(task.get_name(), await task)
    task = asyncio.create_task(double(1), name="other")
    print(task.get_name(), await task)
    coro = double(3)
    loop.set_task_factory(lambda loop, coro: None)
    try:
        loop.create_task(coro)
    except AttributeError as e:
        print(e)
    coro.close()
    loop.set_task_factory(None)
    print(await asyncio.create_task(double(1)))


asyncio.run(main())
