"""The same line awaits something else each time: what was known about it must not stay in its way."""

import asyncio


class Shelf(asyncio.Queue):
    async def put(self, item):
        print("  shelf takes", item)
        await super().put(item)


class Drawer:
    def __init__(self):
        self.items = []

    async def put(self, item):
        self.items.append(item)

    async def get(self):
        await asyncio.sleep(0)
        return self.items.pop()


async def fill(box, items):
    for item in items:
        await box.put(item)


async def empty(box, count):
    got = []
    for _ in range(count):
        got.append(await box.get())
    return got


async def nap(times):
    for i in range(times):
        if i == 2:
            asyncio.sleep = slow
        await asyncio.sleep(0)


async def slow(delay):
    print("  a slow nap of", delay)
    await original(1)


original = asyncio.sleep


async def main():
    loop = asyncio.get_running_loop()
    for box in asyncio.Queue(), asyncio.LifoQueue(), asyncio.Queue(2), Drawer(), Shelf(), asyncio.PriorityQueue(), asyncio.Queue():
        filling = asyncio.create_task(fill(box, "cab"))
        if not isinstance(box, asyncio.Queue):
            await filling
        print(type(box).__name__, await empty(box, 3))
        await filling
    queue = asyncio.Queue()
    await fill(queue, "xy")
    queue.get = Drawer.get.__get__(Shelf)
    try:
        await empty(queue, 1)
    except AttributeError as error:
        print("hidden:", error)
    del queue.get
    print(await empty(queue, 2))
    queue.shutdown()
    for todo in fill(queue, "z"), empty(queue, 1):
        try:
            await todo
        except asyncio.QueueShutDown as error:
            print("closed:", repr(error))
    await nap(4)
    print(loop.time() > 1.5)
    asyncio.sleep = original
    for box in None, 3, queue.get:
        try:
            await fill(box, "q")
        except AttributeError as error:
            print(error)
    try:
        await empty(asyncio.Queue, 1)
    except TypeError as error:
        print(error)


asyncio.run(main())
