import asyncio
# At the end tasks of a gather are found by way of the lock for which they wait: they come to the end of the collector's list as
# these are reached, and their coroutines after them.


async def waits(name, lock):
    try:
        async with lock:
            print("never:", name)
    finally:
        print("closed:", name)


async def both(lock):
    try:
        await asyncio.gather(waits("first child", lock), kept[0], waits("second child", lock))
    finally:
        print("closed: both")


async def main():
    global lock
    lock = asyncio.Lock()
    await lock.acquire()
    kept.append(asyncio.create_task(waits("kept", lock), name="kept"))
    kept.append(asyncio.create_task(both(lock), name="both"))
    asyncio.create_task(waits("not kept", lock))
    await asyncio.sleep(1)
    print(lock.locked())


kept = []
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("the program ends")
