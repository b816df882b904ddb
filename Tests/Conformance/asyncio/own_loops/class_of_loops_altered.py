"""A method of asyncio's own loop class is replaced while a class of the program's derives from it."""
import asyncio
from asyncio import base_events


class Loop(asyncio.SelectorEventLoop):
    pass


async def main():
    loop = asyncio.get_running_loop()
    before = Loop.call_exception_handler
    base_events.BaseEventLoop.call_exception_handler = lambda self, context: print("noted:", context["message"].split(" at ")[0])
    print(Loop.call_exception_handler is before)
    loop.call_exception_handler({"message": "second"})
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    base_events.BaseEventLoop.call_exception_handler = before
    print(Loop.call_exception_handler is before)


with asyncio.Runner(loop_factory=Loop) as runner:
    runner.run(main())
