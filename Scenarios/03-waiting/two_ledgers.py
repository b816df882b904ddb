# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Sums are not waiting"
# goal = "Work that never waits gains nothing from running in two tasks: the times add up."
# topic = "waiting"
# level = "first steps"
# questions = ["Each ledger takes 4 hours of adding. When are both done?"]
# ///

import asyncio
import time


async def add_up(ledger, pages):
    for page in range(1, pages + 1):
        time.sleep(1)  # stands for an hour of adding: the head is busy
        print(f"{ledger}: page {page}")
        await asyncio.sleep(0)


async def main():
    start = time.perf_counter()
    await asyncio.gather(add_up("income", 4), add_up("costs", 4))
    print(f"both done after {time.perf_counter() - start:.0f} hours")


asyncio.run(main())
