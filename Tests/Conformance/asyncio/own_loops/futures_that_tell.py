# A loop that makes futures of a class of its own: asyncio's waits use the methods that it overrides.
import asyncio


class Telling(asyncio.Future):
    def set_result(self, result):
        print("result", result)
        super().set_result(result)

    def cancel(self, msg=None):
        print("cancel", msg)
        return super().cancel(msg)


class Loop(asyncio.SelectorEventLoop):
    def create_future(self):
        return Telling(loop=self)


async def main():
    await asyncio.sleep(1)
    loop = asyncio.get_running_loop()
    promise = loop.create_future()
    loop.call_later(1, promise.set_result, "soup")
    print(await asyncio.wait_for(promise, 5))
    print(await asyncio.shield(asyncio.sleep(1, "rice")))
    task = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    task.cancel("closed")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args)
    lock, event, queue = asyncio.Lock(), asyncio.Event(), asyncio.Queue()
    await lock.acquire()
    waiting = [asyncio.create_task(coro) for coro in (lock.acquire(), event.wait(), queue.get())]
    await asyncio.sleep(0)
    lock.release()
    event.set()
    queue.put_nowait("cake")
    print(await asyncio.gather(*waiting))


asyncio.run(main(), loop_factory=Loop)
