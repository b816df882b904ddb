import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for _ in range(10):
        await asyncio.sleep(0.1)
        print(repr(loop.time()))
    order = []
    for n, delay in enumerate([0.3, 0.1 + 0.2, 0.3, 0.30000000001, 0.2999999999]):
        loop.call_later(delay, order.append, n)
    await asyncio.sleep(1)
    print(order)
    print(await asyncio.sleep(1e-9, "tiny"), repr(loop.time()))
    await asyncio.sleep(-5)
    await asyncio.sleep(12345.678)
    print(repr(loop.time()))
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as e:
        print(e)


asyncio.run(main())
