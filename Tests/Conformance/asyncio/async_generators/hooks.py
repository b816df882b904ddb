import asyncio


async def counter(name):
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0)
    finally:
        print(name, "finalised in", asyncio.current_task().get_name() if asyncio.current_task() else None)
        await asyncio.sleep(1)
        print(name, "clean at", asyncio.get_running_loop().time())


async def main():
    async for i in counter("exhausted"):
        pass
    async for i in counter("broken off"):
        if i == 2:
            break
    print("after the break")
    await asyncio.sleep(2)
    g = counter("closed by hand")
    print(await anext(g))
    await g.aclose()
    print("closed")
    h = counter("left open")
    print(await h.__anext__())
    never = counter("never begun")
    globals()["keep"] = h, never

asyncio.run(main())
print("loop is over")
