import asyncio


async def waiter(f, n):
    try:
        print(n, "got", await f)
    except BaseException as e:
        print(n, "raised", repr(e))


async def main():
    loop = asyncio.get_running_loop()
    for finish in (lambda f: f.set_result("r"), lambda f: f.set_exception(ValueError("e")), lambda f: f.cancel("c")):
        f = loop.create_future()
        tasks = [asyncio.create_task(waiter(f, n)) for n in range(3)]
        await asyncio.sleep(0)
        finish(f)
        await asyncio.gather(*tasks)
    f = loop.create_future()
    it = iter(f)
    print(next(it) is f)
    try:
        next(it)
    except RuntimeError as e:
        print("RuntimeError:", e)
    f.set_result(7)
    it = f.__await__()
    try:
        next(it)
    except StopIteration as e:
        print("StopIteration", e.value)

asyncio.run(main())
