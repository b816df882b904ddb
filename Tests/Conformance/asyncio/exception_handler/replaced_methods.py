# Methods that a program puts on a loop object in the place of the loop's own are called.
import asyncio
from unittest import mock


async def leftover():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        1 / 0


async def main(handler):
    loop = asyncio.get_running_loop()
    loop.call_exception_handler = handler
    task = asyncio.create_task(leftover())
    await asyncio.sleep(0)
    loop.call_soon(lambda: {}["missing"])
    await asyncio.sleep(0)
    return task

handler = mock.Mock()
task = asyncio.run(main(handler))
print(task.done(), handler.call_count)
for call in handler.call_args_list:
    context = call.args[0]
    print(sorted(context), repr(context["exception"]), context.get("task") is task)
    print(context["message"].split(" at ")[0])


class Loop(asyncio.SelectorEventLoop):
    def close(self):
        print("closing, closed before:", self.is_closed())
        super().close()

    def default_exception_handler(self, context):
        print("by default:", context["message"])


async def fail():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler({"message": "said by hand"})
    loop.default_exception_handler = lambda context: print("on the object:", context["message"])
    loop.call_exception_handler({"message": "said again"})

asyncio.run(fail(), loop_factory=Loop)
