import asyncio


async def worker(q):
    while True:
        item = await q.get()
        print("got", item)


async def main():
    q = asyncio.Queue()
    for i in range(3):
        q.put_nowait(i)
    t = asyncio.create_task(worker(q))
    await q.join()
    print("never")

asyncio.run(main())
