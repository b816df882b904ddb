# What wakes a task is called after the task's class, which may be the program's.
import asyncio


class Job(asyncio.Task):
    pass


class Telling(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        print("soon", getattr(callback, "__qualname__", type(callback).__name__), len(args))
        return super().call_soon(callback, *args, context=context)


async def wait_for(future):
    return await future


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda loop, coro, **options: Job(coro, loop=loop, **options))
    future = loop.create_future()
    job = asyncio.create_task(wait_for(future), name="the job")
    plain = asyncio.Task(wait_for(future), loop=loop, name="the task")
    await asyncio.sleep(0)
    print(future)
    future.set_result(1)
    await job, await plain
    print(type(job).__name__, job.result(), plain.result())


asyncio.run(main(), loop_factory=Telling)
