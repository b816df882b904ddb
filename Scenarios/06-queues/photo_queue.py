"""The same photo lab with a tray between the two steps: who enlarges need not know who develops."""

import asyncio
import random
import time


async def develop(film, tray):
    minutes = random.uniform(5, 20)
    await asyncio.sleep(minutes)
    print(f"{film}: developed in {minutes:.1f} min")
    await tray.put(f"{film} negative")


async def darkroom(films, tray):
    await asyncio.gather(*(develop(film, tray) for film in films))
    for _ in films:
        await tray.put(None)  # one closing sign for each enlarger


async def enlarger(tray):
    while (negative := await tray.get()) is not None:
        minutes = random.uniform(5, 20)
        await asyncio.sleep(minutes)
        print(f"{negative}: enlarged in {minutes:.1f} min")


async def main():
    start = time.perf_counter()
    films, tray = ("wedding", "harbour", "cats"), asyncio.Queue()
    await asyncio.gather(darkroom(films, tray), *(enlarger(tray) for _ in films))
    print(f"three orders took {time.perf_counter() - start:.2f} min")


random.seed(444)
asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The photo lab with a tray"
# goal = "A queue uncouples the steps; with enough workers it is as quick as the chain."
# topic = "queues"
# level = "next steps"
# order = 6
# zh.title = "照相馆：中间放一个托盘"
# zh.goal = "队列把步骤解耦；工人足够时和协程链一样快。"
#
# [[tool.simul.questions]]
# asks = "total-tasks"
# ask = "How many tasks are made now, main included?"
# answers = ["4", "5", "8"]
# values = ["4", "5", "8"]
# right = 3
# why = "main, the darkroom, three enlargers, and three more when the darkroom gathers its films."
# zh.ask = "现在一共创建几个任务（包括 main）？"
# zh.answers = ["4", "5", "8"]
# zh.why = "main、暗房、三个放大员，暗房 gather 胶卷时再加三个。"
#
# [[tool.simul.questions]]
# at.event = "clock"
# asks = "next-task"
# ask = "Three enlargers wait at the empty tray, three films swim in their baths. Who runs next?"
# answers = ["the darkroom", "nobody: the clock moves first", "the first enlarger looks again"]
# values = ["T1", "none", "T2"]
# right = 2
# why = "Nobody looks again and again. Whoever waits at a queue sleeps until a put wakes them."
# zh.ask = "三个放大员等在空托盘前，三卷胶卷泡在药水里。接下来谁运行？"
# zh.answers = ["暗房", "没有人：时钟先走", "第一个放大员再看一眼"]
# zh.why = "没有人反复查看。等队列的人一直睡着，直到 put 叫醒他们。"
#
# [[tool.simul.questions]]
# at.event = "clock"
# asks = "prints"
# of = "three orders took 26.77"
# ask = "photo_chain took 26.77 min with the same seed. Does the lab with the tray take just as long?"
# answers = ["no: a queue costs time", "yes: 26.77 min"]
# values = ["0", "1"]
# right = 2
# why = "There is an enlarger for each film, so no negative has to lie in the tray: the same waits lie on top of each other."
# zh.ask = "同样的种子，photo_chain 用了 26.77 分钟。有托盘的照相馆也用这么久吗？"
# zh.answers = ["不是：队列要花时间", "是：26.77 分钟"]
# zh.why = "每卷胶卷都有一个放大员，底片不用在托盘里等：重叠的是同样的等待。"
#
# [[tool.simul.changes]]
# title = "Two enlargers"
# line = 31
# replace = "for _ in films"
# with = "for _ in films[1:]"
# why = "With two enlargers the third negative lies in the tray until one is free: the lab takes longer."
# zh.title = "两个放大员"
# zh.why = "只有两个放大员，第三张底片要在托盘里等人有空：用时更长。"
# ///
