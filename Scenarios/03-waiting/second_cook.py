"""A blocking call moves to a thread of its own: the kitchen goes on meanwhile."""

import asyncio
import time


def phone_call():
    print("  on the phone")
    time.sleep(10)
    print("  hung up")


async def egg(minutes):
    start = time.monotonic()
    await asyncio.sleep(minutes)
    print(f"  {minutes}-minute egg: {time.monotonic() - start - minutes:.0f} minutes too late")


async def blocking():
    phone_call()


async def main():
    print("the cook takes the call:")
    await asyncio.gather(egg(3), blocking())
    print("somebody else takes it:")
    await asyncio.gather(egg(3), asyncio.to_thread(phone_call))


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Somebody else takes the call"
# goal = "asyncio.to_thread runs a blocking function beside the loop, so that the loop stays free."
# topic = "waiting"
# level = "next steps"
# order = 4
# zh.title = "让别人接电话"
# zh.goal = "asyncio.to_thread 在另一个线程里运行阻塞函数，事件循环保持空闲。"
#
# [[tool.simul.questions]]
# at.line = 25
# asks = "order"
# ask = "The cook takes the call: time.sleep inside a coroutine. What comes first?"
# answers = ["hung up", "the 3-minute egg"]
# values = ["hung up | 3-minute", "3-minute | hung up"]
# right = 1
# why = "A coroutine that blocks holds the loop's only thread. The egg's alarm can't ring before."
# zh.ask = "厨师自己接电话：协程里用 time.sleep。先出现哪个？"
# zh.answers = ["hung up", "3-minute egg"]
# zh.why = "会阻塞的协程占着事件循环唯一的线程。之前蛋的闹钟响不了。"
#
# [[tool.simul.questions]]
# at.line = 27
# asks = "order"
# ask = "Now the call runs in a thread. What comes first?"
# answers = ["hung up", "the 3-minute egg"]
# values = ["hung up | 3-minute", "3-minute | hung up"]
# right = 2
# why = "to_thread gives a future to await; the loop's thread is free, and the egg's alarm rings at 3."
# zh.ask = "现在电话在另一个线程里。先出现哪个？"
# zh.answers = ["hung up", "3-minute egg"]
# zh.why = "to_thread 给出一个可以 await 的 future；事件循环的线程空着，蛋的闹钟在 3 分钟准时响。"
#
# [[tool.simul.questions]]
# at.line = 27
# asks = "ends-at"
# ask = "When does the program end?"
# answers = ["10", "13", "20: the call takes 10 minutes both times"]
# values = ["10", "13", "20"]
# right = 3
# why = "A thread makes the call no shorter. It only keeps the others from standing still meanwhile."
# zh.ask = "程序什么时候结束？"
# zh.answers = ["10", "13", "20：两次电话各 10 分钟"]
# zh.why = "线程不会让电话变短，只是别人不必跟着停下。"
# ///
