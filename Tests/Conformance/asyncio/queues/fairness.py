import asyncio


async def getter(n, q):
    print(n, "asks")
    print(n, "got", await q.get())


async def putter(n, q):
    await q.put(n)
    print("put", n)


async def main():
    q = asyncio.Queue()
    tasks = [asyncio.create_task(getter(n, q)) for n in range(4)]
    await asyncio.sleep(0)
    tasks[1].cancel()
    for item in "abc":
        q.put_nowait(item)
    tasks.append(asyncio.create_task(getter("late", q)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    q.put_nowait("d")
    await asyncio.gather(*tasks, return_exceptions=True)
    b = asyncio.Queue(1)
    puts = [asyncio.create_task(putter(n, b)) for n in range(4)]
    await asyncio.sleep(0)
    puts[1].cancel()
    while not all(t.done() for t in puts):
        print("get", await b.get())
    print(b.qsize())
    g1 = asyncio.create_task(q.get())
    g2 = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait("for one of them")
    g1.cancel()
    print(await asyncio.gather(g1, asyncio.wait_for(g2, 1), return_exceptions=True))

asyncio.run(main())
