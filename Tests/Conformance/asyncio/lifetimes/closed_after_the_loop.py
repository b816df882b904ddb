import asyncio
# Tasks that are left pending are closed when the program ends.  What their cleaning up then asks of the loop fails, in the middle
# of a GeneratorExit.


def chain(e):
    texts = []
    while e is not None and len(texts) < 6:
        texts.append(repr(e))
        e = e.__context__
    return " during ".join(texts)


async def attempt(name, wait):
    try:
        await wait()
    except BaseException as e:
        print(name, chain(e))


async def of_condition():
    async with condition:
        await condition.wait()


async def of_lock():
    async with lock:
        pass


async def main():
    await lock.acquire()
    await queue2.put(1)
    for name, wait in {
        "sleep": lambda: asyncio.sleep(10), "event": event.wait, "get": queue.get, "put": lambda: queue2.put(2),
        "semaphore": semaphore.acquire, "lock": of_lock, "condition": of_condition, "condition 2": of_condition,
        "wait_for": lambda: asyncio.wait_for(queue.get(), 5), "join": queue2.join,
    }.items():
        tasks.append(asyncio.create_task(attempt(name, wait)))
    await asyncio.sleep(1)
    print("main ends")


tasks = []
event, semaphore, lock, condition = asyncio.Event(), asyncio.Semaphore(0), asyncio.Lock(), asyncio.Condition()
queue, queue2 = asyncio.Queue(), asyncio.Queue(1)
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("the program ends")
