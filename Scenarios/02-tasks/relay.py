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
# zh.ask = "跑道 await 第一棒，这个协程会先抽一个数再睡眠。跑道会立刻让出执行权吗？"
# zh.answers = ["会，就在 await first(lane)", "不会，要到里面队员睡眠时"]
# zh.why = "await 协程会当场进入里面。真正让出执行权的是最里面的 await：sleep。"
#
# [[tool.simul.questions]]
# at.output = "lane 2: baton"
# asks = "order"
# ask = """\
#   Lane 2 has passed its baton after 2 s, lane 3 will after 8 s, lane 1 after 9 s. Is that the order in which they get \
#   home?"""
# answers = ["no: 2, 1, 3", "yes: 2, 3, 1"]
# values = ["lane 2: home | lane 1: home | lane 3: home", "lane 2: home | lane 3: home | lane 1: home"]
# right = 1
# why = """\
#   Within a lane the second runner starts when the first one is in. What the lanes do meanwhile is their own affair: lane \
#   1's second leg is short."""
# zh.ask = "2 号道 2 秒交棒，3 号道将在 8 秒、1 号道将在 9 秒交棒。到终点也是这个顺序吗？"
# zh.answers = ["不是：2、1、3", "是：2、3、1"]
# zh.why = "同一跑道内，第一棒到了第二棒才出发。各跑道之间互不相干：1 号道的第二棒很短。"
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
