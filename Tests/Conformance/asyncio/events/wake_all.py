import asyncio


async def waiter(n, event):
    print(n, "waits", event.is_set())
    print(n, await event.wait(), event.is_set())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in range(3)]
    await asyncio.sleep(1)
    tasks[1].cancel()
    event.set()
    event.set()
    tasks.append(asyncio.create_task(waiter("late", event)))
    event.clear()
    print("cleared at once: who was woken comes through all the same")
    await asyncio.sleep(1)
    print([t.done() for t in tasks])
    event.set()
    await asyncio.wait(tasks)
    print(await event.wait())
    event.clear()
    print(event.is_set())

asyncio.run(main())
