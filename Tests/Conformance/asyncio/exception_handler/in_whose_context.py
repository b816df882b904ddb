"""The loop's exception handler runs in the context of the task or of the callback that it is told of."""
import asyncio
import contextvars

place = contextvars.ContextVar("place", default="nowhere")


def handler(loop, context):
    print("handler:", place.get(), "|", context["message"].split(" at ")[0])
    place.set("set by the handler")


def callback():
    place.set("callback")
    raise ValueError("in the callback")


async def fails(name):
    place.set(name)
    raise KeyError(name)


async def main():
    place.set("main")
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    asyncio.Task(fails("task"))
    await asyncio.sleep(0)
    print("after one turn", place.get())
    own = contextvars.copy_context()
    own.run(place.set, "own")
    loop.call_soon(callback, context=own)
    loop.call_later(0.5, callback)
    await asyncio.sleep(1)
    print(own.get(place), place.get())
    future = loop.create_future()
    future.set_exception(OSError("nobody asks"))
    del future
    print(place.get())
    task = asyncio.create_task(fails("told by hand"))
    await asyncio.wait([task])
    loop.call_exception_handler({"message": "by hand", "task": task})
    loop.call_exception_handler({"message": "again", "future": task, "task": None})
    loop.call_exception_handler({"message": "of nobody"})
    task.exception()
    loop.call_exception_handler({"message": "of the present one", "task": asyncio.current_task()})
    print(place.get())


asyncio.run(main())
