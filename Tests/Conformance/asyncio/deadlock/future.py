import asyncio


async def main():
    f = asyncio.get_running_loop().create_future()
    print("waiting for ever")
    await f

asyncio.run(main())
