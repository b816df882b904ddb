import asyncio


async def main():
    loop = asyncio.get_running_loop()
    q = asyncio.Queue(2)
    print(q.empty(), q.full(), q.qsize(), q.maxsize)
    q.put_nowait(1)
    await q.put(2)
    try:
        q.put_nowait(3)
    except asyncio.QueueFull as e:
        print("full", repr(e))
    putter = asyncio.create_task(q.put(3))
    await asyncio.sleep(1)
    print(q.qsize(), putter.done(), q.get_nowait())
    await putter
    print([await q.get(), await q.get()])
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print("empty", repr(e))
    getters = [asyncio.create_task(q.get()) for _ in range(3)]
    await asyncio.sleep(0)
    getters[0].cancel()
    for n in "ab":
        q.put_nowait(n)
    print(await asyncio.gather(*getters, return_exceptions=True))
    for kind in (asyncio.LifoQueue, asyncio.PriorityQueue):
        k = kind()
        for n in (3, 1, 2):
            k.put_nowait(n)
        print(kind.__name__, [k.get_nowait() for _ in range(3)])
    j = asyncio.Queue()
    for n in range(3):
        j.put_nowait(n)

    async def worker():
        while True:
            await j.get()
            await asyncio.sleep(1)
            j.task_done()

    w = asyncio.create_task(worker())
    await j.join()
    w.cancel()
    print(loop.time())
    try:
        j.task_done()
    except ValueError as e:
        print(e)
    s = asyncio.Queue()
    s.put_nowait("left")
    waiting = asyncio.Queue()
    g = asyncio.create_task(waiting.get())
    await asyncio.sleep(0)
    waiting.shutdown()
    s.shutdown()
    print(s.get_nowait())
    for attempt in (s.get_nowait, lambda: s.put_nowait(1)):
        try:
            attempt()
        except asyncio.QueueShutDown as e:
            print("shut down", repr(e))
    print(repr((await asyncio.gather(g, return_exceptions=True))[0]))


asyncio.run(main())
