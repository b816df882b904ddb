import asyncio


async def main():
    lock = asyncio.Lock()
    try:
        lock.release()
    except RuntimeError as e:
        print("RuntimeError:", e)
    print(await lock.acquire())
    try:
        await asyncio.wait_for(lock.acquire(), 1)
    except TimeoutError:
        print("not reentrant")
    lock.release()
    async with lock as nothing:
        print(nothing)
    try:
        with lock:
            pass
    except TypeError as e:
        print("TypeError:", e)
    try:
        await lock
    except TypeError as e:
        print("TypeError:", e)
    return lock


async def other(lock):
    await lock.acquire()

    async def second():
        try:
            await lock.acquire()
        except RuntimeError as e:
            print(str(e).endswith("is bound to a different event loop"))
    await second()

lock = asyncio.run(main())
asyncio.run(other(lock))
try:
    asyncio.Lock(loop=None)
except TypeError as e:
    print("TypeError:", e)
