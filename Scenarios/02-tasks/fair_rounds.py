"""Five children on a carousel: each takes one ride and goes to the end of the line."""

import asyncio


async def child(name, rides):
    for ride in range(1, rides + 1):
        print(f"round {ride}: {name}")
        await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as carousel:
        for name in ("Ada", "Bo", "Cy", "Di", "Eve"):
            carousel.create_task(child(name, 3), name=name)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Nobody jumps the queue"
# goal = "Equal tasks take turns in strict order, the same in every run."
# topic = "tasks"
# level = "first steps"
# order = 6
# zh.title = "没有人插队"
# zh.goal = "同样的任务严格按顺序轮流运行，每次运行都一样。"
#
# [[tool.simul.questions]]
# at.line = 9
# at.nth = 5
# asks = "next-task"
# ask = "Eve, the last of five, ends her first round. Who rides next?"
# answers = ["Eve again", "one of the five, nobody can say which", "Ada"]
# values = ["Eve", "none", "Ada"]
# right = 3
# why = "sleep(0) sends each child to the end of the ready queue, so the queue keeps its order: Ada is at the front again."
# zh.ask = "五个孩子中最后的 Eve 坐完第一轮。接下来是谁？"
# zh.answers = ["还是 Eve", "五个中的一个，谁也说不准", "Ada"]
# zh.why = "sleep(0) 把每个孩子送到就绪队列的末尾，所以顺序不变：队首又是 Ada。"
#
# [[tool.simul.questions]]
# at.output = "round 2: Eve"
# asks = "order"
# ask = "In which order do the five have their third ride?"
# answers = ["a different one in each run", "Eve, Di, Cy, Bo, Ada", "Ada, Bo, Cy, Di, Eve"]
# values = [
#   "round 3: Cy | round 3: Ada | round 3: Eve | round 3: Bo | round 3: Di",
#   "round 3: Eve | round 3: Di | round 3: Cy | round 3: Bo | round 3: Ada",
#   "round 3: Ada | round 3: Bo | round 3: Cy | round 3: Di | round 3: Eve",
# ]
# right = 3
# why = "The queue is first in, first out, and nothing in it is random: the same program gives the same order every time."
# zh.ask = "第三轮五个孩子按什么顺序？"
# zh.answers = ["每次运行都不一样", "Eve、Di、Cy、Bo、Ada", "Ada、Bo、Cy、Di、Eve"]
# zh.why = "队列先进先出，没有任何随机：同一个程序每次顺序都一样。"
#
# [[tool.simul.notes]]
# at.line = 9
# text = "sleep(0) sets no alarm: the task goes straight to the end of the ready queue."
# zh.text = "sleep(0) 不设闹钟：任务直接排到就绪队列末尾。"
#
# [[tool.simul.changes]]
# title = "Nobody steps aside"
# line = 9
# replace = "await asyncio.sleep(0)"
# with = "pass"
# why = "Without an await Ada rides three times in a row, then Bo: the loop never interrupts anybody."
# zh.title = "谁也不让"
# zh.why = "没有 await，Ada 连坐三次，然后才是 Bo：事件循环从不打断任何人。"
# ///
