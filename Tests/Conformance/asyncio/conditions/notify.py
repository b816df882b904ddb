import asyncio


async def consumer(n, cond, box):
    async with cond:
        print(n, "waits")
        await cond.wait()
        print(n, "woken, sees", box, "at", asyncio.get_running_loop().time())


async def main():
    cond, box = asyncio.Condition(), []
    tasks = [asyncio.create_task(consumer(n, cond, box)) for n in range(5)]
    await asyncio.sleep(1)
    async with cond:
        box.append(1)
        cond.notify()
        print("notified one")
        await asyncio.sleep(1)
    await asyncio.sleep(1)
    async with cond:
        box.append(2)
        cond.notify(2)
    await asyncio.sleep(1)
    async with cond:
        box.append(3)
        cond.notify_all()
    await asyncio.gather(*tasks)
    async with cond:
        cond.notify_all()
    print(cond.locked())

asyncio.run(main())
