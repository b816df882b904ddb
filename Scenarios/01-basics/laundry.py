"""The same washing twice: one load after the other, then side by side."""

import asyncio


async def wash(load, minutes):
    await asyncio.sleep(minutes)
    print(f"  {load} clean")


async def main():
    clock = asyncio.get_running_loop().time

    start = clock()
    await wash("shirts", 30)
    await wash("towels", 30)
    print(f"one after the other: {clock() - start:.0f} minutes")

    start = clock()
    await asyncio.gather(wash("shirts", 30), wash("towels", 30))
    print(f"side by side: {clock() - start:.0f} minutes")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two machines, one morning"
# goal = "Awaiting one thing after the other takes the sum of the times; gather takes the longest."
# topic = "basics"
# level = "first steps"
# order = 5
# zh.title = "两台洗衣机，一个上午"
# zh.goal = "一个接一个地 await，用时是总和；用 gather，用时是其中最长的。"
#
# [[tool.simul.questions]]
# at.line = 15
# asks = "next-task"
# ask = "The shirts go into the machine for 30 minutes. Who runs meanwhile?"
# answers = ["the towels: they stand on the next line", "nobody: main itself waits here", "both wash calls at once"]
# values = ["T2", "none", "T1"]
# right = 2
# why = "await wash(...) runs inside main's own task. While it sleeps, main sleeps; the next line has not been reached."
# zh.ask = "衬衫要洗 30 分钟。这段时间里谁在运行？"
# zh.answers = ["毛巾：它们就在下一行", "没有人：main 自己停在这里等", "两个 wash 同时运行"]
# zh.why = "await wash(...) 是在 main 自己的任务里运行的。它睡眠时 main 也在睡眠，下一行还没有执行到。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "ends-at"
# ask = "It is minute 60. When does the program end, with gather?"
# answers = ["at 60: no more time passes", "at 90", "at 120"]
# values = ["60", "90", "120"]
# right = 2
# why = "gather makes two tasks that wait at the same time: the second half takes as long as its longest load."
# zh.ask = "现在是第 60 分钟。接下来用 gather，程序什么时候结束？"
# zh.answers = ["60：不再需要时间", "90", "120"]
# zh.why = "gather 创建两个任务，它们同时等待：后半段的用时等于最长的那一桶。"
#
# [[tool.simul.changes]]
# title = "Bigger towels"
# line = 20
# replace = "wash(\"towels\", 30)"
# with = "wash(\"towels\", 45)"
# why = "Side by side takes 45 minutes now: the longest load decides, not the sum of 75."
# zh.title = "毛巾多洗一会儿"
# zh.why = "并排洗现在要 45 分钟：由最长的决定，而不是两者之和 75 分钟。"
# ///
