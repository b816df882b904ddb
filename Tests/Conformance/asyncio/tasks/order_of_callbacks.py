import asyncio


def note(*what):
    print(f"{asyncio.get_running_loop().time():g}", *what)


async def hop(name, n):
    for i in range(n):
        note(name, i)
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(note, "soon 1")
    task = asyncio.create_task(hop("task", 3))
    loop.call_soon(note, "soon 2")
    loop.call_later(0, note, "later 0")
    loop.call_later(0.5, note, "later 0.5")
    loop.call_at(0.5, note, "at 0.5")
    loop.call_later(-1, note, "later -1")
    cancelled = loop.call_soon(note, "never")
    cancelled.cancel()
    timer = loop.call_later(0.25, note, "never either")
    print(timer.when(), timer.cancelled(), cancelled.cancelled())
    timer.cancel()
    future = loop.create_future()
    future.add_done_callback(lambda f: note("future", f.result()))
    loop.call_later(0.5, future.set_result, "set")
    await task
    note("task awaited")
    note(await future)
    await asyncio.sleep(1)
    note("end")


asyncio.run(main())
