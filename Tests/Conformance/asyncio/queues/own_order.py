# Queues whose subclasses take out of `_queue` what they like, and programs that look into it.
import asyncio


class Newest(asyncio.Queue):
    def _get(self):
        return self._queue.pop()


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[item] = None

    def _get(self):
        item = next(iter(self._queue))
        del self._queue[item]
        return item


async def main():
    newest = Newest()
    for item in range(4):
        await newest.put(item)
    print(await newest.get(), newest._queue, await newest.get(), newest.qsize(), newest)
    unique = Unique(3)
    for item in "abab":
        unique.put_nowait(item)
    print(unique.qsize(), await unique.get(), unique.empty(), unique)
    plain = asyncio.Queue()
    for item in range(5):
        plain.put_nowait(item)
    print(plain._queue, await plain.get(), len(plain._queue), 3 in plain._queue)
    plain._queue.remove(3)
    plain._queue.appendleft("first")
    print(plain, [plain.get_nowait() for _ in range(plain.qsize())], plain._queue)
    last, best = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for item in (3, 1, 2):
        last.put_nowait(item)
        best.put_nowait(item)
    print(last._queue, best._queue, last.get_nowait(), best.get_nowait(), last._queue, best._queue)


asyncio.run(main())
