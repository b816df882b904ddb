import asyncio


async def returns():
    await asyncio.sleep(1)
    return "value"


async def fails():
    await asyncio.sleep(1)
    raise KeyError("k")


def look(task):
    print(task.get_name(), task.done(), task.cancelled(), task.cancelling())
    for method in (task.result, task.exception):
        try:
            print("  ", method.__name__, repr(method()))
        except BaseException as e:
            print("  ", method.__name__, "raises", repr(e))


async def main():
    good, bad, gone = (asyncio.create_task(c, name=n) for c, n in ((returns(), "good"), (fails(), "bad"), (returns(), "gone")))
    for t in (good, bad, gone):
        look(t)
    gone.cancel("so long")
    await asyncio.wait([good, bad, gone])
    for t in (good, bad, gone):
        look(t)
    for t in (good, bad, gone):
        print(t.cancel(), t.cancelling(), t.uncancel())
    for setter in (good.set_result, good.set_exception):
        try:
            setter(1)
        except RuntimeError as e:
            print("RuntimeError:", e)

asyncio.run(main())
