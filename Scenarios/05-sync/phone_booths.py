# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two booths, five callers"
# goal = "A Semaphore(2) lets two in; the others wait in the order in which they came."
# topic = "sync"
# level = "first steps"
# questions = ["Caller 5 came last. When does the call begin?"]
# ///

import asyncio


async def caller(number, booths, minutes):
    async with booths:
        now = asyncio.get_running_loop().time()
        print(f"{now:2.0f} min: caller {number} dials")
        await asyncio.sleep(minutes)


async def main():
    booths = asyncio.Semaphore(2)
    lengths = (4, 6, 3, 1, 2)
    await asyncio.gather(*(caller(n, booths, m) for n, m in enumerate(lengths, start=1)))


asyncio.run(main())
