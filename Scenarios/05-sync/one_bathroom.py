"""One bathroom, four flatmates: a lock serves in the order of asking, and keeps nobody's place."""

import asyncio


async def flatmate(name, door, gets_up):
    await asyncio.sleep(gets_up)
    print(f"{name} tries the door")
    async with door:
        print(f"{name} showers")
        await asyncio.sleep(10)
    print(f"{name} is done")


async def main():
    door = asyncio.Lock()
    async with asyncio.TaskGroup() as flat:
        for name, gets_up in (("Finn", 0), ("Gro", 3), ("Hal", 1), ("Iris", 2)):
            flat.create_task(flatmate(name, door, gets_up), name=name)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One bathroom"
# goal = "A lock is fair: whoever asked first is served first, whenever the task was made."
# topic = "sync"
# level = "first steps"
# order = 2
# zh.title = "一间浴室"
# zh.goal = "锁是公平的：谁先请求谁先得到，与任务何时创建无关。"
#
# [[tool.simul.questions]]
# at.line = 9
# asks = "suspends"
# ask = "The door is free and Finn awaits it. Does he give his turn away?"
# answers = ["yes: locks always wait", "no: the lock is free"]
# values = ["yes", "no"]
# right = 2
# why = "Taking a free lock needs no wait, so the task goes straight on."
# zh.ask = "门空着，Finn 请求这把锁。他会让出控制权吗？"
# zh.answers = ["会：锁总要等", "不会：锁没人占用"]
# zh.why = "拿一把没人占用的锁不需要等待，任务直接继续。"
#
# [[tool.simul.questions]]
# at.output = "Gro tries"
# asks = "order"
# ask = "Finn showers from 0 to 10. Gro gets up at 3, Hal at 1, Iris at 2. In which order do they shower?"
# answers = ["nobody can say", "Gro, Hal, Iris: as the tasks were made", "Hal, Iris, Gro: as they came to the door"]
# values = [
#   "Iris showers | Gro showers | Hal showers",
#   "Gro showers | Hal showers | Iris showers",
#   "Hal showers | Iris showers | Gro showers",
# ]
# right = 3
# why = "Whoever waits for a lock stands in a line; it is handed on first come, first served."
# zh.ask = "Finn 从 0 到 10 洗澡。Gro 在 3 起床，Hal 在 1，Iris 在 2。他们按什么顺序洗？"
# zh.answers = ["说不准", "Gro、Hal、Iris：按任务创建的顺序", "Hal、Iris、Gro：按到门口的顺序"]
# zh.why = "等锁的人排成一队，先到先得。"
#
# [[tool.simul.questions]]
# at.output = "Hal showers"
# asks = "ends-at"
# ask = "When is the bathroom free for good?"
# answers = ["13", "40", "43"]
# values = ["13", "40", "43"]
# right = 2
# why = "The lock is never idle while somebody waits: four showers of 10 minutes, one after the other."
# zh.ask = "浴室什么时候彻底空出来？"
# zh.answers = ["13", "40", "43"]
# zh.why = "有人等的时候锁从不闲着：四次 10 分钟，一个接一个。"
# ///
