"""An await that has nothing to wait for gives nobody a turn."""

import asyncio
import time

START = time.monotonic()


async def applause():
    return "clap"


async def speech(points):
    for n in range(1, points + 1):
        time.sleep(1)
        await applause()  # a coroutine that never waits: no turn for others
        print("speaker: point", n)


async def clock():
    await asyncio.sleep(1)
    print("clock: strikes at", round(time.monotonic() - START))


async def main():
    await asyncio.gather(clock(), speech(5))


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The speaker who never pauses"
# goal = "The loop takes nobody's turn away: an await that has nothing to wait for gives no turn."
# topic = "waiting"
# level = "next steps"
# order = 6
# zh.title = "从不停顿的演讲者"
# zh.goal = "事件循环不会夺走任何人的控制权：没有东西可等的 await 不会让出。"
#
# [[tool.simul.questions]]
# at.line = 15
# asks = "prints"
# of = "speaker: point"
# ask = "How many points does the speaker make before the clock can strike? Points still to come:"
# answers = ["0", "1", "5"]
# values = ["0", "1", "5"]
# right = 3
# why = "All five: there is no real wait in the whole speech."
# zh.ask = "时钟能敲响之前，演讲者还要讲几点？"
# zh.answers = ["0", "1", "5"]
# zh.why = "五点全部：整篇演讲里没有一次真正的等待。"
#
# [[tool.simul.questions]]
# at.line = 16
# asks = "suspends"
# ask = "The speaker awaits applause(), which only returns a word. Does that give the clock a turn?"
# answers = ["yes, it says await", "no, nothing is waited for"]
# values = ["yes", "no"]
# right = 2
# why = "await on a coroutine runs it on the spot. applause() returns without waiting, so the speaker goes on."
# zh.ask = "演讲者 await applause()，它只是返回一个词。这会让时钟得到机会吗？"
# zh.answers = ["会，写了 await", "不会，没有等待任何东西"]
# zh.why = "await 协程会当场运行它。applause() 没有等待就返回了，演讲者继续。"
#
# [[tool.simul.questions]]
# at.line = 17
# asks = "next-output"
# ask = "It is second 1, the clock should strike now. What is printed next?"
# answers = ["speaker: point 1", "clock: strikes at 1", "clock: strikes at 5"]
# right = 1
# why = "The loop is not asked while a task runs: it never interrupts. It sees the alarm when the speaker is done."
# zh.ask = "现在是第 1 秒，时钟应该敲响了。接下来打印什么？"
# zh.answers = ["speaker: point 1", "clock: strikes at 1", "clock: strikes at 5"]
# zh.why = "任务运行时事件循环插不上手：它从不打断。等演讲者讲完才看到闹钟。"
#
# [[tool.simul.changes]]
# title = "A pause for breath"
# line = 16
# replace = "await applause()"
# with = "await asyncio.sleep(0)"
# why = "A real step aside: the clock strikes after two points. Its alarm takes one round of the queue and it itself another."
# zh.title = "喘口气"
# zh.why = "真正让了一步：时钟在两点之后敲响。闹钟占一轮队列，时钟任务自己再占一轮。"
# ///
