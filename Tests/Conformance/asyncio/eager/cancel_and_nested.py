import asyncio


async def nested(depth):
    print("enter", depth, asyncio.current_task().get_name())
    if depth:
        t = asyncio.create_task(nested(depth - 1), name=f"n{depth - 1}")
        print("back in", depth, t.done(), asyncio.current_task().get_name())
        await t
    else:
        await asyncio.sleep(0)
    print("leave", depth)


async def cancels_itself():
    asyncio.current_task().cancel()
    print("goes on")
    await asyncio.sleep(0)
    print("not reached")


async def swallows():
    asyncio.current_task().cancel()
    return "returned"


async def main():
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    await asyncio.create_task(nested(3), name="n3")
    for c in (cancels_itself(), swallows()):
        t = asyncio.create_task(c)
        print(t.done(), t.cancelled())
        print(await asyncio.gather(t, return_exceptions=True))
    f = asyncio.get_running_loop().create_future()
    f.set_result(1)

    async def done_future():
        return await f
    t = asyncio.create_task(done_future())
    print(t.done())

asyncio.run(main())
