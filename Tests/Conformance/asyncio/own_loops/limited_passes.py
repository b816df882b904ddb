# A pass of the program's own that gives up: what it raises leaves the loop.
import asyncio


class Limited(asyncio.SelectorEventLoop):
    left = 4

    def _run_once(self):
        if not self.left:
            raise RuntimeError("no more passes")
        self.left -= 1
        super()._run_once()


async def forever():
    n = 0
    try:
        while True:
            n += 1
            print("turn", n)
            await asyncio.sleep(0)
    finally:
        print("left in turn", n)


loop = Limited()
task = loop.create_task(forever())
try:
    loop.run_until_complete(task)
except RuntimeError as e:
    print(repr(e), loop.is_running(), task.done())
loop.left = 9
task.cancel()
try:
    loop.run_until_complete(task)
except asyncio.CancelledError:
    print("cancelled", loop.left)
loop.close()
