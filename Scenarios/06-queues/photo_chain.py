"""Develop a film, then enlarge it: each order is a chain of awaits."""

import asyncio
import random
import time


async def develop(film):
    minutes = random.uniform(5, 20)
    await asyncio.sleep(minutes)
    print(f"{film}: developed in {minutes:.1f} min")
    return f"{film} negative"


async def enlarge(negative):
    minutes = random.uniform(5, 20)
    await asyncio.sleep(minutes)
    print(f"{negative}: enlarged in {minutes:.1f} min")


async def order(film):
    negative = await develop(film)
    await enlarge(negative)


async def main():
    start = time.perf_counter()
    await asyncio.gather(*(order(film) for film in ("wedding", "harbour", "cats")))
    print(f"three orders took {time.perf_counter() - start:.2f} min")


random.seed(444)
asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The photo lab, each order by itself"
# goal = "A coroutine chain: each step awaits the one before; the chains run side by side."
# topic = "queues"
# level = "next steps"
# order = 5
# zh.title = "照相馆：每份订单各走各的"
# zh.goal = "协程链：每一步 await 前一步；多条链同时进行。"
#
# [[tool.simul.questions]]
# asks = "total-tasks"
# ask = "Three orders of two steps each. How many tasks are made, main included?"
# answers = ["3", "4", "7"]
# values = ["3", "4", "7"]
# right = 2
# why = "One for each order, and main. The steps are awaited inside their order's task."
# zh.ask = "三份订单，各两步。连 main 在内一共创建几个任务？"
# zh.answers = ["3", "4", "7"]
# zh.why = "每份订单一个，加上 main。各步骤是在自己订单的任务里被 await 的。"
#
# [[tool.simul.questions]]
# at.line = 22
# asks = "suspends"
# ask = "The first order awaits develop(film). Does it give its turn away right there?"
# answers = ["yes", "no: it goes into develop, and waits at the sleep"]
# values = ["yes", "no"]
# right = 2
# why = "await on a coroutine runs it at once. Only the sleep inside gives the turn away."
# zh.ask = "第一份订单 await develop(film)。它就在这里让出控制权吗？"
# zh.answers = ["是", "不是：先进入 develop，在 sleep 处才等待"]
# zh.why = "await 协程会立刻运行它。只有里面的 sleep 才让出控制权。"
#
# [[tool.simul.notes]]
# at.line = 29
# text = "photo_queue does the same work with a queue between the two steps. The same seed, the same minutes: compare."
# zh.text = "photo_queue 用队列连接两个步骤，做同样的工作。同样的种子，同样的时间：比较一下。"
# ///
