import asyncio


async def getter(n, q):
    try:
        while True:
            item = await q.get()
            print(n, "got", item)
            await asyncio.sleep(1)
            q.task_done()
    except asyncio.QueueShutDown as e:
        print(n, "QueueShutDown", e.args)


async def putter(q):
    try:
        for i in range(5):
            await q.put(i)
            print("put", i)
    except asyncio.QueueShutDown as e:
        print("putter QueueShutDown", e.args)


async def main():
    for immediate in (False, True):
        q = asyncio.Queue(2)
        p = asyncio.create_task(putter(q))
        gs = [asyncio.create_task(getter(n, q)) for n in "ab"]
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        q.shutdown(immediate=immediate)
        print("shut down", q.qsize(), q.empty())
        for call in (lambda: q.put_nowait(9), q.get_nowait):
            try:
                print(call())
            except asyncio.QueueShutDown as e:
                print("QueueShutDown", e.args)
        await asyncio.gather(p, *gs)
        try:
            await asyncio.wait_for(q.join(), 1)
            print("joined")
        except TimeoutError:
            print("join never ends")
    w = asyncio.Queue()
    g = asyncio.create_task(w.get())
    j = asyncio.create_task(w.join())
    await asyncio.sleep(0)
    w.shutdown()
    w.shutdown()
    print(await asyncio.gather(g, j, return_exceptions=True))

asyncio.run(main())
