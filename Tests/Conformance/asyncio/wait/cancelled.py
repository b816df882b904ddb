import asyncio


async def work(n):
    try:
        await asyncio.sleep(n)
        print("ends", n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise


async def main():
    tasks = [asyncio.create_task(work(n)) for n in (1, 2, 3)]
    w = asyncio.create_task(asyncio.wait(tasks, timeout=5))
    await asyncio.sleep(1.5)
    w.cancel()
    try:
        await w
    except asyncio.CancelledError:
        print("wait was cancelled, its tasks go on", [t.done() for t in tasks])
    tasks[1].cancel()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), [t.cancelled() for t in tasks])
    tasks = {asyncio.create_task(work(n)) for n in (1, 2)}
    for t in tasks:
        t.cancel()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))

asyncio.run(main())
