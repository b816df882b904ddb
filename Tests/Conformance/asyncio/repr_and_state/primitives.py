import asyncio


def show(x):
    text = repr(x)
    i = text.find("0x")
    if i >= 0:
        j = i + 2
        while text[j] in "0123456789abcdef":
            j += 1
        text = text[:i] + text[j:]
    print(text)


async def main():
    lock, event, sem, bsem, cond = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2), asyncio.BoundedSemaphore(1), asyncio.Condition()
    barrier, queue = asyncio.Barrier(2), asyncio.Queue(3)
    everything = [lock, event, sem, bsem, cond, barrier, queue, asyncio.LifoQueue(), asyncio.PriorityQueue(1)]
    for x in everything:
        show(x)
    await lock.acquire()
    event.set()
    await sem.acquire()
    await bsem.acquire()
    await cond.acquire()
    queue.put_nowait("item")
    for x in everything:
        show(x)
    waiter = asyncio.create_task(cond.wait())
    await asyncio.sleep(0)
    await cond.acquire()
    tasks = [asyncio.create_task(c) for c in (lock.acquire(), bsem.acquire(), cond.acquire(), barrier.wait())]
    getter = asyncio.create_task(asyncio.Queue.get(everything[7]))
    await asyncio.sleep(0)
    for x in everything:
        show(x)
    cond.release()
    for t in tasks + [getter, waiter]:
        t.cancel()
    print(await asyncio.gather(*tasks, getter, waiter, return_exceptions=True))
    show(asyncio.timeout(3))
    show(asyncio.TaskGroup())
    show(queue)
    print(str(queue), f"{event.is_set()} {lock.locked()} {sem.locked()} {bsem.locked()} {cond.locked()}")

asyncio.run(main())
