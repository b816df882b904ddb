# Coroutines of the program and of asyncio that nobody awaited are named when they go.
import asyncio
import warnings


async def cook(dish):
    return dish


async def dishes():
    yield "soup"


async def main():
    queue, lock, event = asyncio.Queue(), asyncio.Lock(), asyncio.Event()
    cook("rice")
    asyncio.sleep(1)
    queue.put("tea")
    queue.get()
    lock.acquire()
    event.wait()
    asyncio.to_thread(print, "never")
    dishes().__anext__()
    dishes().aclose()
    kept = asyncio.sleep(2)
    kept.close()
    del kept
    print(queue.qsize(), lock.locked())
    await asyncio.gather(asyncio.sleep(0), asyncio.sleep(0.1))


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.run(main())
for w in caught:
    print(w.category.__name__, w.message)
