import asyncio


async def work(t, result="r", fail=None):
    try:
        await asyncio.sleep(t)
        if fail:
            raise fail
        return result
    except asyncio.CancelledError as e:
        print("work cancelled", e.args)
        raise


async def main():
    loop = asyncio.get_running_loop()
    for aw, timeout in ((work(1), 2), (work(2), 1), (work(1), 1), (work(1, fail=KeyError("k")), 2), (work(1), None),
                        (work(1), 0), (work(0), 0), (work(1), -1), (asyncio.create_task(work(3)), 1)):
        start = loop.time()
        try:
            print("result", await asyncio.wait_for(aw, timeout), end=" ")
        except BaseException as e:
            print("raised", repr(e), repr(e.__cause__), repr(e.__context__), end=" ")
        print(loop.time() - start)
    f = loop.create_future()
    f.set_result("done")
    print(await asyncio.wait_for(f, 0), await asyncio.wait_for(f, -5))
    try:
        await asyncio.wait_for(work(1), "x")
    except TypeError as e:
        print("TypeError:", e)
    try:
        await asyncio.wait_for(1, 2)
    except TypeError as e:
        print("TypeError:", e)

asyncio.run(main())
