import asyncio


async def waiter(n, event):
    while True:
        await event.wait()
        print(n, "woken at", asyncio.get_running_loop().time(), event.is_set())
        event.clear()
        await asyncio.sleep(1)


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in range(3)]
    for t in (0.5, 1, 2):
        await asyncio.sleep(t)
        event.set()
    await asyncio.sleep(0.25)
    for t in tasks:
        t.cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))

asyncio.run(main())
