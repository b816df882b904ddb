# `async with`: order, errors in `__aexit__`, missing methods.
import asyncio


class Manager:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("aenter", self.name)
        return self.name

    async def __aexit__(self, kind, value, traceback):
        await asyncio.sleep(0)
        print("aexit", self.name, repr(value))
        if self.fail:
            raise self.fail
        return self.swallow


class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass


class NotAwaitable:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 6


class HalfAwaitable:
    async def __aenter__(self): return 5
    def __aexit__(self, *a): return 6


async def main():
    async with Manager("a") as a, Manager("b") as b:
        print(a, b)
    async with Manager("swallow", True):
        raise ValueError("v")
    try:
        async with Manager("fails", fail=KeyError("exit")):
            raise ValueError("body")
    except KeyError as e:
        print(repr(e), repr(e.__context__))
    try:
        async with Manager("fails", fail=KeyError("exit")):
            pass
    except KeyError as e:
        print(repr(e), repr(e.__context__))
    for m in (Sync(), NotAwaitable(), HalfAwaitable(), 5):
        try:
            async with m:
                print("inside")
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    try:
        with Manager("sync use"):
            pass
    except TypeError as e:
        print(e)

    async def loop():
        for i in range(3):
            async with Manager(f"l{i}"):
                if i == 0:
                    continue
                return i
    print(await loop())

    async def cancelled():
        async with Manager("cancelled"):
            await asyncio.sleep(10)
    t = asyncio.create_task(cancelled())
    await asyncio.sleep(1)
    t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))


asyncio.run(main())
