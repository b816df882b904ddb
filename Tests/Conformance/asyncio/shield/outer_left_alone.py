# What a shield gave lives as long as what it shields: it takes the outcome, and complains if nobody looks.
import asyncio
async def fails():
    await asyncio.sleep(1)
    raise ValueError("inner")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda l, c: print(loop.time(), c["message"], c.get("exception"), type(c.get("future")).__name__))
    asyncio.shield(fails())
    t = asyncio.create_task(fails())
    async def waits():
        await asyncio.shield(t)
    w = asyncio.create_task(waits())
    await asyncio.sleep(0.5)
    w.cancel()
    await asyncio.sleep(0)
    asyncio.shield(t)
    await asyncio.sleep(2)
    del t
    print("end")
asyncio.run(main())
