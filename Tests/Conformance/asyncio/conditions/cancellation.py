import asyncio


async def waiter(n, cond):
    try:
        async with cond:
            await cond.wait()
            print(n, "woken")
            await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print(n, "cancelled", e.args, cond.locked())
        raise
    print(n, "ends")


async def main():
    cond = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, cond)) for n in range(4)]
    await asyncio.sleep(1)
    tasks[0].cancel("plain")
    await asyncio.sleep(0)
    async with cond:
        cond.notify()
        tasks[1].cancel("notified already")
        await asyncio.sleep(1)
    await asyncio.sleep(0.5)
    async with cond:
        print("main has it")
        cond.notify_all()
    tasks[3].cancel("reacquiring")
    print([repr(r) for r in await asyncio.gather(*tasks, return_exceptions=True)])
    print(cond.locked())

asyncio.run(main())
