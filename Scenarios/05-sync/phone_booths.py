"""A semaphore of two: the third caller waits for whoever hangs up first."""

import asyncio
import time

START = time.monotonic()


async def caller(number, booths, minutes):
    async with booths:
        now = time.monotonic() - START
        print(f"{now:2.0f} min: caller {number} dials")
        await asyncio.sleep(minutes)


async def main():
    booths = asyncio.Semaphore(2)
    lengths = (4, 6, 3, 1, 2)
    await asyncio.gather(*(caller(n, booths, m) for n, m in enumerate(lengths, start=1)))


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two booths, five callers"
# goal = "A Semaphore(2) lets two in; the others wait in the order in which they came."
# topic = "sync"
# level = "first steps"
# order = 3
# zh.title = "两个电话亭，五个人"
# zh.goal = "Semaphore(2) 放进两个人；其余的按来的先后等待。"
#
# [[tool.simul.questions]]
# at.event = "clock"
# asks = "clock"
# ask = "Callers 1 and 2 talk for 4 and 6 minutes; three more wait. To what time does the clock move?"
# answers = ["3: caller 3 needs 3 minutes", "4", "6"]
# values = ["3", "4", "6"]
# right = 2
# why = "Only the two inside have a timer. Whoever waits for a booth waits for a person, not for the clock."
# zh.ask = "1 号和 2 号通话 4 分钟和 6 分钟，还有三个人在等。时钟走到什么时候？"
# zh.answers = ["3：3 号要打 3 分钟", "4", "6"]
# zh.why = "只有里面的两个人有定时器。等电话亭的人等的是别人，不是时钟。"
#
# [[tool.simul.questions]]
# at.time = 4.0
# asks = "next-output"
# ask = "Minute 4: caller 1 hangs up. Who dials next?"
# answers = ["caller 4: the shortest call", "caller 5", "caller 3"]
# values = ["4 min: caller 4 dials", "4 min: caller 5 dials", "4 min: caller 3 dials"]
# right = 3
# why = "A semaphore is fair: whoever has waited longest is let in."
# zh.ask = "第 4 分钟：1 号挂断。接下来谁拨号？"
# zh.answers = ["4 号：通话最短", "5 号", "3 号"]
# zh.why = "信号量是公平的：等得最久的先进。"
#
# [[tool.simul.questions]]
# at.output = "caller 3 dials"
# asks = "ends-at"
# ask = "Calls of 4, 6, 3, 1 and 2 minutes in two booths. When is the last one over?"
# answers = ["8", "9", "16"]
# values = ["8", "9", "16"]
# right = 2
# why = "Booth by booth: 4 + 3 + 2 and 6 + 1. Nobody waits while a booth is empty, and nobody overtakes."
# zh.ask = "两个电话亭，通话 4、6、3、1、2 分钟。最后一个什么时候结束？"
# zh.answers = ["8", "9", "16"]
# zh.why = "一个亭 4 + 3 + 2，另一个 6 + 1。有空亭就没人等，也没有人插队。"
#
# [[tool.simul.changes]]
# title = "A third booth"
# line = 17
# replace = "Semaphore(2)"
# with = "Semaphore(3)"
# why = "Three at a time: the last call is over earlier, at 6, since the longest call decides."
# zh.title = "第三个电话亭"
# zh.why = "一次三个人：最后一个通话在第 6 分钟就结束了，由最长的通话决定。"
# ///
