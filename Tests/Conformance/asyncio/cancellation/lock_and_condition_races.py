import asyncio


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    order = []

    async def take(n):
        try:
            await lock.acquire()
        except asyncio.CancelledError:
            order.append(f"{n} cancelled")
            raise
        order.append(f"{n} has it")
        lock.release()
    tasks = [asyncio.create_task(take(n)) for n in range(4)]
    await asyncio.sleep(0)
    lock.release()
    tasks[0].cancel()
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(order, lock.locked())
    cond = asyncio.Condition()

    async def wait(n):
        async with cond:
            try:
                await cond.wait()
                order.append(f"{n} notified")
            except asyncio.CancelledError:
                order.append(f"{n} cancelled")
                raise
    order.clear()
    tasks = [asyncio.create_task(wait(n)) for n in range(3)]
    await asyncio.sleep(0)
    async with cond:
        cond.notify()
    tasks[0].cancel()
    await asyncio.sleep(1)
    async with cond:
        cond.notify_all()
    print([repr(r) for r in await asyncio.gather(*tasks, return_exceptions=True)], order)

asyncio.run(main())
