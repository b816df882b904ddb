import asyncio


async def main():
    q = asyncio.Queue(1)
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print("QueueEmpty", e.args)
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as e:
        print("QueueFull", e.args)
    print(q.get_nowait())
    q.task_done()
    try:
        q.task_done()
    except ValueError as e:
        print("ValueError:", e)
    await q.join()
    p = asyncio.PriorityQueue()
    for item in ((3, "c"), (1, "z"), (2, "b"), (1, "a")):
        p.put_nowait(item)
    print([p.get_nowait() for _ in range(p.qsize())])
    p.put_nowait((1, {}))
    try:
        p.put_nowait((1, {}))
    except TypeError as e:
        print("TypeError:", e)
    s = asyncio.LifoQueue(maxsize=3)
    for i in range(3):
        await s.put(i)
    print(s.full(), [await s.get() for _ in range(3)])
    for size in (-1, 0):
        u = asyncio.Queue(size)
        for i in range(100):
            u.put_nowait(i)
        print(u.full(), u.qsize(), u.maxsize)

asyncio.run(main())
