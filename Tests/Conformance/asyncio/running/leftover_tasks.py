import asyncio


async def stubborn(n):
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("cancelled", n)
        await asyncio.sleep(n)
        print("cleaned", n)
        if n == 2:
            raise ValueError("in cleanup")


async def main():
    for n in (3, 1, 2):
        asyncio.create_task(stubborn(n), name=f"stubborn-{n}")
    asyncio.create_task(stubborn(9))
    await asyncio.sleep(0)
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: print("handler:", context["message"], repr(context["exception"]), context["task"].get_name()))
    return "done"

print(asyncio.run(main()))
