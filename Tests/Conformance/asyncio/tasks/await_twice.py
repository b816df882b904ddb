import asyncio


async def work():
    print("runs once")
    await asyncio.sleep(1)
    return ["shared"]


async def main():
    task = asyncio.create_task(work())
    a = await task
    b = await task
    print(a is b)
    coro = work()
    await coro
    try:
        await coro
    except RuntimeError as e:
        print("RuntimeError:", e)
    t1 = asyncio.create_task(work())

    async def wait_for_it(n):
        r = await t1
        print(n, r)
    await asyncio.gather(*(wait_for_it(n) for n in range(3)))

    async def self_await():
        await asyncio.current_task()
    try:
        await asyncio.create_task(self_await(), name="me")
    except RuntimeError as e:
        print("RuntimeError:", str(e)[:40])

asyncio.run(main())
