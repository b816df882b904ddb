"""The same three lighthouses; while one of them waits, the keeper looks after the others."""

import asyncio
import time


async def shine(name):
    print(f"{name}: light")
    await asyncio.sleep(1)
    print(f"{name}: dark")
    await asyncio.sleep(1)


async def main():
    await asyncio.gather(*(shine(name) for name in ("Skagen", "Ushant", "Fastnet")))


start = time.perf_counter()
asyncio.run(main())
print(f"the round took {time.perf_counter() - start:.0f} s")


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Three lighthouses, all together"
# goal = "With async, await and gather the waits lie on top of each other: 2 s instead of 6."
# topic = "basics"
# level = "first steps"
# order = 3
# zh.title = "三座灯塔，同时照看"
# zh.goal = "有了 async、await 和 gather，等待的时间重叠起来：2 秒，而不是 6 秒。"
#
# [[tool.simul.questions]]
# at.line = 9
# asks = "next-output"
# ask = "Skagen is lit and sleeps for a second. What is printed next?"
# answers = ["Skagen: dark", "the round took 1 s", "Ushant: light"]
# right = 3
# why = "await asyncio.sleep() gives the turn away. Ushant has been in the ready queue since gather made its task."
# zh.ask = "Skagen 已经亮灯，睡眠一秒。接下来打印什么？"
# zh.answers = ["Skagen: dark", "the round took 1 s", "Ushant: light"]
# zh.why = "await asyncio.sleep() 让出控制权。从 gather 创建任务起，Ushant 就在就绪队列里等着。"
#
# [[tool.simul.questions]]
# at.time = 1.0
# asks = "order"
# ask = "One second has passed and all three alarms ring. In which order do the lights go dark?"
# answers = ["in any order, it differs from run to run", "Skagen, Ushant, Fastnet", "Fastnet, Ushant, Skagen"]
# values = [
#   "Ushant: dark | Skagen: dark | Fastnet: dark",
#   "Skagen: dark | Ushant: dark | Fastnet: dark",
#   "Fastnet: dark | Ushant: dark | Skagen: dark",
# ]
# right = 2
# why = "Alarms for the same instant ring in the order in which they were set, and the ready queue is first in, first out."
# zh.ask = "一秒过去，三个闹钟同时响。灯按什么顺序熄灭？"
# zh.answers = ["顺序不定，每次运行都不同", "Skagen、Ushant、Fastnet", "Fastnet、Ushant、Skagen"]
# zh.why = "同一时刻的闹钟按设置的先后响起，就绪队列则是先进先出。"
#
# [[tool.simul.questions]]
# at.output = "Skagen: dark"
# asks = "ends-at"
# ask = "How long does the whole round take now?"
# answers = ["2 s", "3 s", "6 s"]
# values = ["2", "3", "6"]
# right = 1
# why = "All three wait at the same time, so the round takes as long as one lighthouse: two waits of a second."
# zh.ask = "现在整个过程要多长时间？"
# zh.answers = ["2 秒", "3 秒", "6 秒"]
# zh.why = "三座灯塔同时等待，所以总时间等于一座灯塔的时间：两次一秒的等待。"
#
# [[tool.simul.changes]]
# title = "Sleep the wrong way"
# line = 9
# replace = "await asyncio.sleep(1)"
# with = "time.sleep(1)"
# why = "time.sleep holds the only thread: the first waits add up again, 3 s, and one more for the last wait."
# zh.title = "用错误的方式睡眠"
# zh.why = "time.sleep 占住唯一的线程：第一段等待又变成依次相加，共 3 秒，最后再等 1 秒。"
# ///
