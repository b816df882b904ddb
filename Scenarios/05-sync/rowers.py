"""Nobody rows before all four sit in the boat: a Barrier, which opens again and again."""

import asyncio


async def rower(name, minutes, boat):
    await asyncio.sleep(minutes)
    print(f"{name} sits down; waiting before: {boat.n_waiting}")
    await boat.wait()
    print(f"{name} rows")


async def main():
    boat = asyncio.Barrier(4)
    async with asyncio.TaskGroup() as crew:
        for name, minutes in (("Ulla", 1), ("Vera", 3), ("Wim", 2), ("Xaver", 8)):
            crew.create_task(rower(name, minutes, boat), name=name)
    print("four have rowed; waiting now:", boat.n_waiting)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Four rowers, one boat"
# goal = "A Barrier holds everybody until the last one is there."
# topic = "sync"
# level = "next steps"
# order = 5
# zh.title = "四名桨手，一条船"
# zh.goal = "Barrier 让所有人等到最后一个到齐。"
#
# [[tool.simul.questions]]
# at.line = 9
# asks = "clock"
# ask = "Ulla sits in the boat since minute 1. To what time does the clock move next?"
# answers = ["2: Wim comes", "3: Vera comes", "8: until all are there"]
# values = ["2", "3", "8"]
# right = 1
# why = "The barrier sets no alarm. The clock goes from one rower's arrival to the next."
# zh.ask = "Ulla 第 1 分钟就坐在船里了。时钟接下来走到什么时候？"
# zh.answers = ["2：Wim 来了", "3：Vera 来了", "8：直到全部到齐"]
# zh.why = "Barrier 不设闹钟。时钟从一名桨手到达走到下一名到达。"
#
# [[tool.simul.questions]]
# at.line = 9
# at.nth = 4
# asks = "suspends"
# ask = "Xaver is the fourth. Does he have to wait at the barrier?"
# answers = ["yes, like all the others", "no, he opens it"]
# values = ["yes", "no"]
# right = 2
# why = "The last one finds the barrier full: it opens, and he goes on at once. The others are woken after him."
# zh.ask = "Xaver 是第四个。他要在 Barrier 前等待吗？"
# zh.answers = ["要，和别人一样", "不要，他一到就打开"]
# zh.why = "最后一个到时人就齐了：Barrier 打开，他直接继续，其他人随后被叫醒。"
#
# [[tool.simul.questions]]
# at.output = "Xaver rows"
# asks = "order"
# ask = "The boat is full. In which order do they begin to row?"
# answers = ["Ulla, Vera, Wim, Xaver", "Ulla, Wim, Vera, Xaver", "Xaver, Ulla, Wim, Vera"]
# values = [
#   "Ulla rows | Vera rows | Wim rows | Xaver rows",
#   "Ulla rows | Wim rows | Vera rows | Xaver rows",
#   "Xaver rows | Ulla rows | Wim rows | Vera rows",
# ]
# right = 3
# why = "Xaver is running and goes on; the others come in the order in which they sat down."
# zh.ask = "人到齐了。他们按什么顺序开始划？"
# zh.answers = ["Ulla、Vera、Wim、Xaver", "Ulla、Wim、Vera、Xaver", "Xaver、Ulla、Wim、Vera"]
# zh.why = "Xaver 正在运行，直接继续；其他人按坐下的先后。"
#
# [[tool.simul.changes]]
# title = "A rower is missing"
# line = 16
# replace = "(\"Xaver\", 8)"
# with = ""
# why = "Three rowers wait for a fourth who never comes: a deadlock."
# zh.title = "少一名桨手"
# zh.why = "三名桨手等着永远不来的第四个：死锁。"
# ///
