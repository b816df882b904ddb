import asyncio


async def numbers():
    try:
        for i in range(10):
            await asyncio.sleep(1)
            yield i
    except asyncio.CancelledError:
        print("cancelled inside")
        raise
    finally:
        print("finally inside")
        await asyncio.sleep(0)
        print("after an await in finally")


async def consumer():
    async for n in numbers():
        print(n)


async def main():
    t = asyncio.create_task(consumer())
    await asyncio.sleep(2.5)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("consumer cancelled")
    try:
        async with asyncio.timeout(1.5):
            async for n in numbers():
                print("timed", n)
    except TimeoutError:
        print("timeout")
    print([n async for n in numbers() if n < 2 or n > 8][:5])

asyncio.run(main())
