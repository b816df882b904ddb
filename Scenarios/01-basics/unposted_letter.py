# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The letter that nobody posted"
# goal = "Calling a coroutine function makes a coroutine object; nothing of its body runs."
# topic = "basics"
# level = "first steps"
# questions = ["How many lines will be printed before 'the evening is over'?"]
# ///

import asyncio


async def post(letter):
    print("posted:", letter)


async def main():
    post("to Ada")
    kept = post("to Grace")
    print("two letters written, none posted")
    await kept
    print("the evening is over")


asyncio.run(main())
