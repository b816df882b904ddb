import asyncio


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        if item not in self._queue:
            self._queue.append(item)

    def _get(self):
        return self._queue.pop(0)


async def main():
    q = Unique(2)
    for i in (1, 1):
        await q.put(i)
    print(q.qsize(), q.full(), await q.get())
    g = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait("x")
    print(await g)

    class Loud(asyncio.PriorityQueue):
        def _put(self, item):
            print("put", item)
            super()._put(item)
    p = Loud()
    for i in (3, 1, 2):
        await p.put(i)
    print([await p.get() for _ in range(3)])

asyncio.run(main())
