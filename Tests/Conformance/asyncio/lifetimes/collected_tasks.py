# Tasks that only circles keep alive are collected, and complained about; what the loop or a name holds is not.
import asyncio
import gc


class Tag:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


async def waits_for(make, name):
    tag = Tag(name)
    await make()
    print("never", tag.name)


async def generates():
    tag = Tag("generator")
    try:
        while True:
            yield 1
    finally:
        print("generator ends")


async def walks():
    g = generates()
    async for _ in g:
        await asyncio.get_running_loop().create_future()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, c: print("complaint:", c["message"], (c.get("task") or c["future"]).get_name()))
    cases = {
        "future": loop.create_future, "event": lambda: asyncio.Event().wait(), "queue": lambda: asyncio.Queue().get(),
        "condition": lambda: locked(asyncio.Condition()), "wait": lambda: asyncio.wait([loop.create_future()]),
        "gather": lambda: asyncio.gather(loop.create_future()), "shield": lambda: asyncio.shield(loop.create_future()),
        "sleep": lambda: asyncio.sleep(1), "timed": lambda: asyncio.wait_for(loop.create_future(), 1),
    }
    for name, make in cases.items():
        loop.create_task(waits_for(make, name), name=name)
    del make, name
    held = loop.create_task(waits_for(loop.create_future, "held"), name="held")
    loop.create_task(walks(), name="walks")
    await asyncio.sleep(0.1)
    print("collecting")
    gc.collect()
    print("collected", sorted(t.get_name() for t in asyncio.all_tasks()))
    await asyncio.sleep(2)
    print("later", sorted(t.get_name() for t in asyncio.all_tasks()))
    gc.collect()
    held.cancel()


async def locked(condition):
    async with condition:
        await condition.wait()


gc.disable()
asyncio.run(main())
print("end")
