# A task keeps its exception, whose frames may keep the task: collected, it complains.
import asyncio
import gc


async def fails():
    me = asyncio.current_task()
    await asyncio.sleep(0)
    raise LookupError(me.get_name())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print("complaint:", c["message"], repr(c["exception"])))
    asyncio.create_task(fails(), name="one")
    await asyncio.sleep(1)
    print("failed long ago")
    gc.collect()
    print("collected")
    group = asyncio.gather(asyncio.create_task(fails(), name="two"), return_exceptions=True)
    print(await group)
    gc.collect()
    print("over")


gc.disable()
asyncio.run(main())
