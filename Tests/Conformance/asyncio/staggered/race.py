import asyncio
from asyncio.staggered import staggered_race


async def attempt(name, t, fail=False):
    print(name, "starts at", asyncio.get_running_loop().time())
    try:
        await asyncio.sleep(t)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise
    if fail:
        raise OSError(name)
    return name


def functions(*specs):
    return [lambda s=s: attempt(*s) for s in specs]


async def main():
    print(await staggered_race(functions(("a", 5), ("b", 1), ("c", 9)), 1))
    print(await staggered_race(functions(("a", 0.5, True), ("b", 1), ("c", 9)), 2))
    print(await staggered_race(functions(("a", 0.5, True), ("b", 0.5, True)), None))
    print(await staggered_race(functions(("a", 1), ("b", 1)), 0))
    print(await staggered_race([], 1))

asyncio.run(main())
