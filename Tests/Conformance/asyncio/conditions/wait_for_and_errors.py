import asyncio


async def main():
    cond = asyncio.Condition()
    count = 0
    for call in (cond.notify, cond.notify_all, cond.release):
        try:
            call()
        except RuntimeError as e:
            print("RuntimeError:", e)
    try:
        await cond.wait()
    except RuntimeError as e:
        print("RuntimeError:", e)

    async def waiter():
        async with cond:
            r = await cond.wait_for(lambda: print("checked", count) or count >= 2 and "enough")
            print("waiter has", r)
    t = asyncio.create_task(waiter())
    for _ in range(3):
        await asyncio.sleep(1)
        async with cond:
            count += 1
            cond.notify_all()
    await t
    lock = asyncio.Lock()
    shared = asyncio.Condition(lock)
    async with lock:
        print(shared.locked())
        shared.notify()
    async with shared:
        print(lock.locked())
    try:
        asyncio.Condition(lock=5).locked()
    except AttributeError as e:
        print("AttributeError:", e)

asyncio.run(main())
