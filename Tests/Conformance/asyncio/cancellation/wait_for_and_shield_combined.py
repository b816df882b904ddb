import asyncio


async def commit():
    try:
        await asyncio.sleep(3)
        print("committed at", asyncio.get_running_loop().time())
        return "ok"
    except asyncio.CancelledError:
        print("commit cancelled")
        raise


async def handler():
    inner = asyncio.create_task(commit())
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        print("handler cancelled, waiting for the commit")
        await inner
        raise


async def main():
    t = asyncio.create_task(handler())
    await asyncio.sleep(1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("handler is out at", asyncio.get_running_loop().time())
    try:
        await asyncio.wait_for(handler(), 1)
    except TimeoutError:
        print("timed out at", asyncio.get_running_loop().time())
    try:
        async with asyncio.timeout(1):
            await asyncio.shield(commit())
    except TimeoutError:
        print("left the shielded one alone")
    await asyncio.sleep(5)

asyncio.run(main())
