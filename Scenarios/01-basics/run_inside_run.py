# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A loop inside the loop"
# goal = "asyncio.run starts a loop of its own, so it can't be called where one already runs."
# topic = "basics"
# level = "first steps"
# questions = ["Which of the two ways to fetch the paper works inside main()?"]
# ///

import asyncio


async def fetch_paper():
    await asyncio.sleep(1)
    return "the morning paper"


async def main():
    errand = fetch_paper()
    try:
        print(asyncio.run(errand))
    except RuntimeError as error:
        print("RuntimeError:", error)
        errand.close()
    print("then with await:", await fetch_paper())


asyncio.run(main())
