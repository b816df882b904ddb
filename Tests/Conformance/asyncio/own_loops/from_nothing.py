# A loop that is built from nothing but two lists: asyncio needs no more than its methods.
import asyncio
import heapq


class Bare(asyncio.AbstractEventLoop):
    def __init__(self):
        self.now, self.soon, self.later, self.going = 0, [], [], False

    def run_until_complete(self, awaitable):
        asyncio._set_running_loop(self)
        future = asyncio.ensure_future(awaitable, loop=self)
        future.add_done_callback(lambda future: self.stop())
        self.going = True
        try:
            while self.going and (self.soon or self.later):
                if not self.soon:
                    handle = heapq.heappop(self.later)
                    self.now = handle.when()
                    print("clock", self.now)
                    self.soon.append(handle)
                handle = self.soon.pop(0)
                if not handle.cancelled():
                    handle._run()
        finally:
            asyncio._set_running_loop(None)
        return future.result()

    def stop(self):
        self.going = False

    def is_running(self):
        return self.going

    def time(self):
        return self.now

    def get_debug(self):
        return False

    def _timer_handle_cancelled(self, handle):
        pass

    def call_soon(self, callback, *args, context=None):
        handle = asyncio.Handle(callback, args, self, context)
        self.soon.append(handle)
        return handle

    def call_later(self, delay, callback, *args, context=None):
        return self.call_at(self.now + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self.later, handle)
        return handle

    def create_task(self, coro, *, name=None, context=None):
        return asyncio.Task(coro, loop=self, name=name, context=context)

    def create_future(self):
        return asyncio.Future(loop=self)


async def cook(dish, seconds):
    await asyncio.sleep(seconds)
    print("serve", dish)
    return dish


async def main():
    print(await asyncio.gather(cook("soup", 2), cook("rice", 1)))
    try:
        async with asyncio.timeout(3):
            await cook("cake", 9)
    except TimeoutError:
        print("no cake at", asyncio.get_running_loop().time())
    queue = asyncio.Queue(1)

    async def producer():
        for n in range(3):
            await queue.put(n)

    async with asyncio.TaskGroup() as group:
        group.create_task(producer())
        for _ in range(3):
            print(await queue.get())
    return "done"


loop = Bare()
print(loop.run_until_complete(main()))
try:
    loop.close()
except NotImplementedError as error:
    print(repr(error))
