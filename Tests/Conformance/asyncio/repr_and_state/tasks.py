import asyncio


async def inner(f):
    await f


async def work(f):
    await inner(f)


async def fails():
    raise ValueError("text")


async def main():
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(work(f), name="worker")
    print(t)
    await asyncio.sleep(0)
    print(t)
    t.add_done_callback(print)
    print(t)
    t.cancel()
    print(t)
    await asyncio.wait([t])
    print(t)
    e = asyncio.create_task(fails())
    await asyncio.wait([e])
    print(e, e.exception())

    def local(task):
        print("local", task.get_name())
    n = asyncio.create_task(fails(), name="it's")
    n.add_done_callback(local)
    n.add_done_callback(lambda t: None)
    print(n)
    await asyncio.wait([n])
    print(repr(n), n.exception())

asyncio.run(main())
