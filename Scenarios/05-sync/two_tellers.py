"""Read, wait, write: an update is lost, in a single thread."""

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


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two tellers, one balance"
# goal = "Between reading and writing lies an await: updates get lost, though there is only one thread."
# topic = "sync"
# level = "next steps"
# order = 1
# zh.title = "两个柜员，一个余额"
# zh.goal = "读和写之间有一次 await：虽然只有一个线程，更新还是会丢失。"
#
# [[tool.simul.questions]]
# at.line = 10
# asks = "next-output"
# ask = "Two deposits of 100 to an empty account, without a lock. What is the balance?"
# answers = ["without a lock: 100", "without a lock: 200"]
# right = 1
# why = "Both tellers read 0, then both wait, then both write 100. Across an await everything may change."
# zh.ask = "空账户存入两笔 100，没有锁。余额是多少？"
# zh.answers = ["without a lock: 100", "without a lock: 200"]
# zh.why = "两个柜员都读到 0，都等待，然后都写入 100。跨过一次 await，一切都可能改变。"
#
# [[tool.simul.questions]]
# at.line = 22
# asks = "ends-at"
# ask = "It is second 1. The same with a lock. When does the program end?"
# answers = ["2", "3"]
# values = ["2", "3"]
# right = 2
# why = "The lock lets one teller in at a time, form and all: two seconds more. That is the price of the right sum."
# zh.ask = "现在是第 1 秒。换成有锁的。程序什么时候结束？"
# zh.answers = ["2", "3"]
# zh.why = "锁一次只让一个柜员进来，包括填表：再加两秒。这就是正确金额的代价。"
#
# [[tool.simul.changes]]
# title = "Fill in the form first"
# swap = [9, 10]
# why = "Read and write stand together now, with no await between: the sum is right without any lock."
# zh.title = "先填表"
# zh.why = "现在读和写挨在一起，中间没有 await：不用锁也是对的。"
# ///
