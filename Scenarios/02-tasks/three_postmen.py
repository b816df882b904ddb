# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Results in the order of the question"
# goal = "gather answers in the order of its arguments, as_completed in the order of arrival."
# topic = "tasks"
# level = "first steps"
# questions = ["The slowest postman is asked first. Where does his answer stand in each list?"]
# ///

import asyncio


async def deliver(town, hours):
    await asyncio.sleep(hours)
    print(f"  a letter reached {town}")
    return town


def routes():
    return [deliver("Aarhus", 3), deliver("Bergen", 1), deliver("Cork", 2)]


async def main():
    print("gather:", await asyncio.gather(*routes()))

    arrived = []
    for next_one in asyncio.as_completed(routes()):
        arrived.append(await next_one)
    print("as_completed:", arrived)


asyncio.run(main())
