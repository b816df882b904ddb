"""In each lane the second runner waits for the first; the lanes run at the same time."""

import asyncio
import random


async def first(lane):
    seconds = random.randint(1, 9)
    await asyncio.sleep(seconds)
    print(f"lane {lane}: baton passed after {seconds} s")
    return seconds


async def second(lane, sofar):
    seconds = random.randint(1, 9)
    await asyncio.sleep(seconds)
    print(f"lane {lane}: home after {sofar + seconds} s")
    return sofar + seconds


async def relay(lane):
    return await second(lane, await first(lane))


async def main():
    times = await asyncio.gather(*(relay(lane) for lane in (1, 2, 3)))
    print("best time:", min(times))


random.seed(2025)
asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A relay and its runners"
# goal = "Chains of awaits run inside one task each; random delays repeat with the seed."
# topic = "tasks"
# level = "next steps"
# order = 10
# zh.title = "接力赛"
# zh.goal = "一条 await 链在一个任务里依次运行；有了种子，随机延迟每次都一样。"
#
# [[tool.simul.questions]]
# asks = "total-tasks"
# ask = "Three lanes with two runners each. How many tasks does the program make, main included?"
# answers = ["3: one for each lane", "4: main and one for each lane", "7: main and one for each runner"]
# values = ["3", "4", "7"]
# right = 2
# why = "gather makes a task of each relay(lane). The runners are awaited inside: they belong to their lane's task."
# zh.ask = "三条跑道，每道两名队员。连 main 在内，程序一共创建几个任务？"
# zh.answers = ["3：每条跑道一个", "4：main 和每条跑道一个", "7：main 和每名队员一个"]
# zh.why = "gather 把每个 relay(lane) 变成任务。队员是在里面被 await 的：他们属于自己跑道的任务。"
#
# [[tool.simul.questions]]
# at.line = 22
# asks = "suspends"
# ask = """\
#   A lane awaits its first runner, a coroutine that draws a number and sleeps. Does the lane give its turn away at once?"""
# answers = ["yes, at await first(lane)", "no, only inside, when the runner sleeps"]
# values = ["yes", "no"]
# right = 2
# why = "await on a coroutine goes inside on the spot. The turn is given away by the innermost await: the sleep."
# zh.ask = "跑道 await 第一棒，这个协程会先抽一个数再睡眠。跑道会立刻让出控制权吗？"
# zh.answers = ["会，就在 await first(lane)", "不会，要到里面队员睡眠时"]
# zh.why = "await 协程会当场进入里面。真正让出控制权的是最里面的 await：sleep。"
#
# [[tool.simul.questions]]
# at.line = 16
# at.task = "T2"
# asks = "clock"
# ask = """\
#   It is second 2, and lane 2's next runner needs 3 s; the first runners of lanes 3 and 1 are due at 8 and 9. To what time \
#   does the clock move?"""
# answers = ["5: lane 2 is home", "8: lane 3 passes its baton", "9: when all first runners are in"]
# values = ["5", "8", "9"]
# right = 1
# why = "Within a lane the second runner starts when the first one is in. No lane waits for another."
# zh.ask = "现在是第 2 秒：2 号道的第二棒要跑 3 秒，3 号道和 1 号道的第一棒在 8 秒和 9 秒到。时钟走到什么时候？"
# zh.answers = ["5：2 号道到终点", "8：3 号道交棒", "9：所有第一棒都到齐"]
# zh.why = "同一跑道内，第一棒到了第二棒就出发。跑道之间谁也不等谁。"
#
# [[tool.simul.changes]]
# title = "Another day"
# line = 30
# replace = "2025"
# with = "2026"
# why = "Another seed gives other legs and maybe another winner; the same seed always gives the same race."
# zh.title = "换一天比赛"
# zh.why = "换一个种子，每一棒的用时就不同，赢家也可能不同；同一个种子总是同一场比赛。"
# ///
