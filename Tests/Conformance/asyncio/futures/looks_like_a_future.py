import asyncio
# A task waits for anything that has `_asyncio_future_blocking`: it asks for its loop, adds a callback to it, cancels it when it
# is cancelled itself, and asks for the result before it goes on.


class Promise:
    def __init__(self, loop, blocking=True):
        self._asyncio_future_blocking = blocking
        self.loop = loop
        self.callbacks = []
        self.value = None

    def get_loop(self):
        print("asked for the loop")
        return self.loop

    def add_done_callback(self, callback, *, context):
        print("gets", callback.__name__, type(context).__name__)
        self.callbacks.append(callback)

    def cancel(self, message):
        print("is cancelled:", message)
        return self.value is None

    def keep(self, value):
        self.value = value
        for callback in self.callbacks:
            asyncio.get_running_loop().call_soon(callback, self)

    def result(self):
        print("asked for the result")
        if isinstance(self.value, BaseException):
            raise self.value
        return self.value

    def __await__(self):
        print("goes on with", (yield self))
        return self.result()


async def wait_for(promise):
    try:
        print("kept:", await promise)
    except (RuntimeError, ValueError, asyncio.CancelledError) as e:
        print("not kept:", type(e).__name__, str(e).split(" <")[0])


async def main():
    loop = asyncio.get_running_loop()
    for value in 5, ValueError("broken"):
        promise = Promise(loop)
        task = asyncio.create_task(wait_for(promise))
        await asyncio.sleep(1)
        print(promise._asyncio_future_blocking, asyncio.isfuture(promise))
        promise.keep(value)
        await task
    promise = Promise(loop)
    task = asyncio.create_task(wait_for(promise))
    await asyncio.sleep(1)
    print(task.cancel("no need"), task.cancelling())
    promise.keep(asyncio.CancelledError("as you wish"))
    promise = Promise(loop)
    task = asyncio.create_task(wait_for(promise))
    task.add_done_callback(lambda task: print("done"))
    await asyncio.sleep(1)
    promise.keep(7)
    print(task.cancel("too late"))
    await asyncio.sleep(1)
    await wait_for(Promise(loop, blocking=False))
    await wait_for(Promise(None))
    await wait_for(Promise(loop, blocking=None))


asyncio.run(main())
