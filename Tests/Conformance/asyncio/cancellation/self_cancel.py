import asyncio


async def cancels_itself(how):
    me = asyncio.current_task()
    me.cancel("self")
    if how == "return":
        return "returned anyway"
    if how == "raise":
        raise ValueError("raised anyway")
    if how == "sleep":
        await asyncio.sleep(0)
    if how == "done future":
        f = asyncio.get_running_loop().create_future()
        f.set_result(1)
        print("awaiting a done future gives", await f)
        await asyncio.sleep(1)


async def main():
    for how in ("return", "raise", "sleep", "done future"):
        t = asyncio.create_task(cancels_itself(how))
        await asyncio.wait([t])
        print(how, "->", t)

asyncio.run(main())
