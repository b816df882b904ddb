import asyncio


async def work(how):
    await asyncio.sleep(1)
    if how == "fail":
        raise ValueError(how)
    if how == "cancel":
        raise asyncio.CancelledError("own")
    return how


def report(t):
    if t.cancelled():
        print(t.get_name(), "cancelled")
    elif t.exception():
        print(t.get_name(), repr(t.exception()))
    else:
        print(t.get_name(), t.result())


async def main():
    tasks = [asyncio.create_task(work(h), name=h) for h in ("fine", "fail", "cancel")]
    for t in tasks:
        t.add_done_callback(report)
        t.add_done_callback(tasks.remove)
    while tasks:
        print("left", len(tasks))
        await asyncio.sleep(0.5)
    background = set()
    for i in range(3):
        t = asyncio.create_task(work(i))
        background.add(t)
        t.add_done_callback(background.discard)
    await asyncio.sleep(2)
    print(background)

asyncio.run(main())
