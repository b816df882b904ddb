"""Three throwers with different pauses; the seed makes the game repeat."""

import asyncio
import random


async def thrower(name, pause):
    throws = 0
    while True:
        throws += 1
        eyes = random.randint(1, 6)
        print(f"{name} throws {eyes}")
        if eyes == 6:
            return name, throws
        await asyncio.sleep(pause)


async def main():
    results = await asyncio.gather(thrower("Anna", 1), thrower("Ben", 2), thrower("Cleo", 3))
    for name, throws in results:
        print(f"{name}: {throws} throws")


random.seed(17)
asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Throw until it is a six"
# goal = "Every wait is a point where others go on; the same seed gives the same game."
# topic = "waiting"
# level = "first steps"
# order = 1
# zh.title = "掷到六点为止"
# zh.goal = "每次等待都是别人继续的机会；同一个种子得到同一场游戏。"
#
# [[tool.simul.questions]]
# at.event = "clock"
# asks = "clock"
# ask = "All three have thrown once, nobody had a six. Pauses are 1, 2 and 3 s. To what time does the clock move?"
# answers = ["1", "2", "3"]
# values = ["1", "2", "3"]
# right = 1
# why = "The clock goes to the earliest alarm that is set: Anna's."
# zh.ask = "三人各掷了一次，都不是六点。间隔是 1、2、3 秒。时钟走到什么时候？"
# zh.answers = ["1", "2", "3"]
# zh.why = "时钟走到已设置的最早的闹钟：Anna 的。"
#
# [[tool.simul.questions]]
# at.output = "Cleo throws 6"
# asks = "results"
# ask = "Cleo has a six, as the first of the three. In which order will gather's list name them?"
# answers = ["Cleo, Anna, Ben: as they finish", "Anna, Ben, Cleo: as they were passed"]
# values = ["T3 | T1 | T2", "T1 | T2 | T3"]
# right = 2
# why = "gather puts each result into the place of its argument, whoever is lucky first."
# zh.ask = "Cleo 第一个掷出六点。gather 的列表会按什么顺序列出三人？"
# zh.answers = ["Cleo、Anna、Ben：按完成的先后", "Anna、Ben、Cleo：按传入的顺序"]
# zh.why = "gather 把每个结果放在对应参数的位置上，不管谁先走运。"
#
# [[tool.simul.notes]]
# at.line = 24
# text = "Randomness comes from the seed, not from the loop: run it again and every throw is the same."
# zh.text = "随机来自种子，而不是事件循环：再运行一次，每一掷都一样。"
#
# [[tool.simul.changes]]
# title = "Another seed"
# line = 24
# replace = "17"
# with = "18"
# why = "Other throws, but again the same ones in each run."
# zh.title = "换一个种子"
# zh.why = "掷出的点数变了，但每次运行仍然一样。"
# ///
