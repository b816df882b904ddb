"""Two tasks that compute: gather makes nothing faster here."""

import asyncio
import time


async def add_up(ledger, pages):
    for page in range(1, pages + 1):
        time.sleep(1)  # stands for an hour of adding: the head is busy
        print(f"{ledger}: page {page}")
        await asyncio.sleep(0)


async def main():
    start = time.perf_counter()
    await asyncio.gather(add_up("income", 4), add_up("costs", 4))
    print(f"both done after {time.perf_counter() - start:.0f} hours")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Sums are not waiting"
# goal = "Work that never waits gains nothing from running in two tasks: the times add up."
# topic = "waiting"
# level = "first steps"
# order = 5
# zh.title = "算账不是等待"
# zh.goal = "从不等待的工作，分成两个任务也快不了：时间照样相加。"
#
# [[tool.simul.questions]]
# at.line = 16
# asks = "ends-at"
# ask = "Each ledger has 4 pages, an hour of adding each. When are both done, under gather?"
# answers = ["after 4 hours: side by side", "after 5 hours", "after 8 hours: the sum"]
# values = ["4", "5", "8"]
# right = 3
# why = "There is one thread and it is busy all the time. async saves waiting time, and here nobody waits."
# zh.ask = "两本账各 4 页，每页要算一小时。用 gather，什么时候都算完？"
# zh.answers = ["4 小时：并排进行", "5 小时", "8 小时：两者之和"]
# zh.why = "只有一个线程，而且一直在忙。async 节省的是等待时间，而这里没有人在等待。"
#
# [[tool.simul.questions]]
# at.line = 11
# asks = "next-output"
# ask = "Page 1 of income is done and sleep(0) awaited. What is printed next?"
# answers = ["costs: page 1", "income: page 2"]
# right = 1
# why = "sleep(0) lets the other ledger go first. That makes the order fair; it makes nothing faster."
# zh.ask = "income 的第 1 页算完，await sleep(0)。接下来打印什么？"
# zh.answers = ["costs: page 1", "income: page 2"]
# zh.why = "sleep(0) 让另一本账先走。顺序公平了，但一点也没有变快。"
#
# [[tool.simul.changes]]
# title = "Real waiting"
# line = 9
# replace = "time.sleep(1)"
# with = "await asyncio.sleep(1)"
# why = "If the hour were waiting for somebody else, both ledgers would be done after 4 hours."
# zh.title = "真正的等待"
# zh.why = "如果这一小时是在等别人，两本账 4 小时就都完成了。"
# ///
