# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two tellers, one balance"
# goal = "Between reading and writing lies an await: updates get lost, though there is only one thread."
# topic = "sync"
# level = "next steps"
# questions = ["Two deposits of 100 to an empty account. What is the balance, without and with the lock?"]
# ///

import asyncio
import contextlib


async def deposit(account, amount, guard):
    async with guard:
        seen = account["balance"]
        await asyncio.sleep(1)  # the form is filled in
        account["balance"] = seen + amount


async def day(guard):
    account = {"balance": 0}
    await asyncio.gather(*(deposit(account, 100, guard) for _ in range(2)))
    return account["balance"]


async def main():
    print("without a lock:", await day(contextlib.nullcontext()))
    print("with a lock:", await day(asyncio.Lock()))


asyncio.run(main())
