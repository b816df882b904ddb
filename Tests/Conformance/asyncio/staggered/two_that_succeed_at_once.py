import asyncio
from asyncio import staggered
# The winner cancels the others.  One that has its result on the way already, or does not let itself be cancelled, succeeds
# too: that is an AssertionError of the race.


async def quick(n):
    await asyncio.sleep(1)
    print(n, "succeeds")
    return n


async def stubborn(n):
    for _ in range(2):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            print(n, "ignores", repr(e))
    return n


async def race(*functions, delay):
    try:
        print(await staggered.staggered_race(functions, delay))
    except BaseException as e:
        print(repr(e), repr(e.__context__))


async def main():
    await race(lambda: quick(1), lambda: quick(2), delay=0.5)
    await race(lambda: quick(1), lambda: quick(2), delay=0)
    await race(lambda: quick(3), lambda: stubborn(4), delay=0.5)
    await race(lambda: stubborn(5), lambda: stubborn(6), delay=1)
    try:
        raise KeyError("handled")
    except KeyError:
        await race(lambda: quick(7), lambda: stubborn(8), delay=0.25)


asyncio.run(main())
