# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One cook, three dishes"
# goal = "See how three coroutines share one thread: whoever waits lets another go on."
# topic = "basics"
# level = "first steps"
# questions = ["When the soup is put on the stove, who works next, and why not the soup?"]
# ///

import asyncio


async def cook(dish, steps):
    for name, minutes in steps:
        print(f"{dish}: {name}")
        await asyncio.sleep(minutes)
    print(f"{dish}: ready to serve")
    return dish


async def main():
    dishes = await asyncio.gather(
        cook("soup", [("chop", 2), ("simmer", 6)]),
        cook("rice", [("rinse", 1), ("boil", 5)]),
        cook("salad", [("wash", 1), ("dress", 1)]),
    )
    print("on the table:", ", ".join(dishes))


asyncio.run(main())
