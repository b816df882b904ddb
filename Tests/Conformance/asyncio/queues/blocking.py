import asyncio


async def producer(q):
    for i in range(6):
        await q.put(i)
        print("put", i, q.qsize(), q.full(), asyncio.get_running_loop().time())


async def consumer(n, q):
    while True:
        item = await q.get()
        print(n, "got", item, q.qsize(), q.empty())
        await asyncio.sleep(1)
        q.task_done()


async def main():
    q = asyncio.Queue(2)
    print(q.maxsize, q.empty(), q.full())
    consumers = [asyncio.create_task(consumer(n, q)) for n in "ab"]
    await producer(q)
    await q.join()
    print("joined at", asyncio.get_running_loop().time())
    for c in consumers:
        c.cancel()
    print(await asyncio.gather(*consumers, return_exceptions=True))

asyncio.run(main())
