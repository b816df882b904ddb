# asyncio's own waits, timers and callbacks go through the methods that a loop of one's own has.
import asyncio


def name_of(callback):
    return getattr(callback, "__qualname__", type(callback).__name__)


class Telling(asyncio.SelectorEventLoop):
    def call_soon(self, callback, *args, context=None):
        print("soon", name_of(callback), len(args), context is not None)
        return super().call_soon(callback, *args, context=context)

    def call_later(self, delay, callback, *args, context=None):
        print("later", delay, name_of(callback))
        return super().call_later(delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        print("at", when, name_of(callback))
        return super().call_at(when, callback, *args, context=context)

    def create_future(self):
        print("future")
        return super().create_future()


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    await asyncio.sleep(0)
    print(await asyncio.gather(child(0), child(1)))
    try:
        async with asyncio.timeout(0.5):
            await child(3)
    except TimeoutError:
        print("timed out")
    queue = asyncio.Queue()
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    queue.put_nowait("fish")
    print(await getter)
    done, pending = await asyncio.wait([asyncio.create_task(child(1)), asyncio.create_task(child(9))], timeout=2)
    print(len(done), len(pending))
    async with asyncio.TaskGroup() as group:
        group.create_task(child(1))
    print(await asyncio.shield(child(1)))


asyncio.run(main(), loop_factory=Telling)
