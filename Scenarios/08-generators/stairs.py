# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One step at a time"
# goal = "async for takes one value after the other; it runs nothing side by side."
# topic = "generators"
# level = "first steps"
# questions = ["Each step takes a second to climb and a second to enjoy. When is the top reached?"]
# ///

import asyncio


async def stairs(top):
    height = 1
    while height <= top:
        await asyncio.sleep(1)
        yield height
        height *= 3


async def main():
    clock = asyncio.get_running_loop().time
    async for step in stairs(27):
        print(f"{clock():.0f} s: {step} m high")
        await asyncio.sleep(1)
    print("the view:", [step async for step in stairs(27) if step > 1])


asyncio.run(main())
