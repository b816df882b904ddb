# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two carts, two bridges"
# goal = "Each cart holds one bridge and wants the other: nobody can move, and no clock helps."
# topic = "sync"
# level = "next steps"
# questions = ["Which cart could go on if the other waited politely?"]
# ///

import asyncio


async def cart(name, near, far):
    async with near[1]:
        print(f"{name} is on the {near[0]} bridge")
        await asyncio.sleep(1)
        print(f"{name} wants the {far[0]} bridge")
        async with far[1]:
            print(f"{name} is across")


async def main():
    north = ("north", asyncio.Lock())
    south = ("south", asyncio.Lock())
    await asyncio.gather(cart("the hay cart", north, south), cart("the milk cart", south, north))


asyncio.run(main())
