import asyncio
import gc
# An eager task that fails in its first step does so inside `create_task`, whose frame names the task: a circle.
gc.disable()


async def fails(name, first):
    if not first:
        await asyncio.sleep(1)
    raise ValueError(name)


def handler(loop, context):
    print("handler:", context["message"], repr(context.get("exception")))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.set_task_factory(asyncio.eager_task_factory)
    for name, first in ("at once", True), ("later", False):
        print(name)
        task = asyncio.create_task(fails(name, first))
        print(task.done())
        await asyncio.sleep(2)
        del task
        print("dropped")
    print("main ends")


asyncio.run(main())
print("the program ends")
