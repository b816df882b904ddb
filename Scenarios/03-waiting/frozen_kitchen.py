# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The phone call that froze the kitchen"
# goal = "time.sleep stops the whole loop: every timer that falls due meanwhile is late."
# topic = "waiting"
# level = "first steps"
# questions = ["The egg timer is set for 3 minutes. When does it really ring?"]
# ///

import asyncio
import time


async def egg(minutes):
    start = time.monotonic()
    await asyncio.sleep(minutes)
    late = time.monotonic() - start - minutes
    print(f"{minutes}-minute egg: {late:.0f} minutes too late")


async def phone_call():
    await asyncio.sleep(1)
    print("the cook answers the phone")
    time.sleep(10)
    print("the cook hangs up")


async def main():
    await asyncio.gather(egg(3), egg(5), egg(20), phone_call())


asyncio.run(main())
