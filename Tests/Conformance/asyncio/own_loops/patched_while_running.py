import asyncio


async def worker(name):
    for step in range(2):
        print(name, step)
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    real = loop.call_soon

    def call_soon(callback, *arguments, context=None):
        print("asked")
        return real(callback, *arguments, context=context)

    first = asyncio.create_task(worker("first"))
    await asyncio.sleep(0)
    loop.call_soon = call_soon
    await asyncio.sleep(0)
    print("main goes on")
    await asyncio.sleep(0)
    del loop.call_soon
    await asyncio.sleep(0)
    await first
    print("done")

asyncio.run(main())
