import asyncio
import contextvars
# A task whose eager start finds its context in use stays among the loop's tasks as it was made: current until the step around
# it ends, and never run.


async def child():
    print("never printed")


def names():
    return sorted(task.get_name() for task in asyncio.all_tasks())


async def worker():
    try:
        asyncio.create_task(child(), name="stranded", context=shared)
    except RuntimeError as e:
        print(str(e)[:20], str(e)[-18:])
    print(asyncio.current_task().get_name(), names())
    await asyncio.sleep(1)
    print(asyncio.current_task().get_name(), names())
    return "worked"


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    task = asyncio.create_task(worker(), name="worker", context=shared)
    print(asyncio.current_task().get_name(), names())
    print(await task, names())
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        print(task.cancel(), task.cancelling(), task.done())
    await asyncio.sleep(1)
    print(names())


shared = contextvars.copy_context()
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
print([task.get_name() for task in asyncio.all_tasks(loop)])
