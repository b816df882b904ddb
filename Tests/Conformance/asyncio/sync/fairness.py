import asyncio


async def locker(lock, name, log):
    async with lock:
        log.append(name)
        await asyncio.sleep(1)


async def main():
    loop = asyncio.get_running_loop()
    lock, log = asyncio.Lock(), []
    tasks = [asyncio.create_task(locker(lock, n, log)) for n in "abcd"]
    await asyncio.sleep(0)
    print(lock.locked(), repr(lock).rsplit(" ", 1)[-1])
    tasks[1].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    print(log, loop.time(), lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)

    semaphore = asyncio.Semaphore(2)
    log = []
    await asyncio.gather(*(locker(semaphore, n, log) for n in range(5)))
    print(log, loop.time(), semaphore.locked())
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as e:
        print(e)

    event = asyncio.Event()
    waiters = [asyncio.create_task(event.wait()) for _ in range(3)]
    await asyncio.sleep(1)
    event.set()
    print(event.is_set(), await asyncio.gather(*waiters), await event.wait())
    event.clear()
    print(event.is_set())

    condition = asyncio.Condition()
    items = []

    async def consumer(n):
        async with condition:
            await condition.wait_for(lambda: items)
            print("consumer", n, items.pop())

    consumers = [asyncio.create_task(consumer(n)) for n in range(2)]
    for item in "xy":
        await asyncio.sleep(1)
        async with condition:
            items.append(item)
            condition.notify()
    await asyncio.gather(*consumers)
    try:
        condition.notify()
    except RuntimeError as e:
        print(e)

    barrier = asyncio.Barrier(3)

    async def party(n):
        await asyncio.sleep(n)
        index = await barrier.wait()
        print("through", n, index, loop.time())

    await asyncio.gather(*(party(n) for n in range(3)))


asyncio.run(main())
