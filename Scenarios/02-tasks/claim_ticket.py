"""create_task gives back a Task at once: a claim ticket for a result that comes later."""

import asyncio


async def repair(shoes):
    await asyncio.sleep(2)
    return f"mended {shoes}"


async def main():
    ticket = asyncio.create_task(repair("boots"))
    print("a ticket of type", type(ticket).__name__)
    print("done:", ticket.done())
    await asyncio.sleep(1)
    print("after a coffee, done:", ticket.done())
    print("fetched:", await ticket)
    print("done:", ticket.done(), "- the result is kept:", ticket.result())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The cobbler's ticket"
# goal = "create_task starts work in the background and gives you a Task; await fetches the result."
# topic = "tasks"
# level = "first steps"
# order = 2
# zh.title = "修鞋的取件单"
# zh.goal = "create_task 在后台开始工作并给你一个 Task；await 用来取回结果。"
#
# [[tool.simul.questions]]
# at.line = 14
# asks = "next-output"
# ask = "The boots are handed in. What does ticket.done() say right after it?"
# answers = ["done: True", "nothing: it waits for the cobbler", "done: False"]
# values = ["done: True", "", "done: False"]
# right = 3
# why = "done() only looks, it never waits. The task has not even had its first turn."
# zh.ask = "靴子交给了鞋匠。紧接着 ticket.done() 是什么？"
# zh.answers = ["done: True", "什么也没有：它会等鞋匠做完", "done: False"]
# zh.why = "done() 只是看一眼，从不等待。这个任务连第一次执行的机会都还没有。"
#
# [[tool.simul.questions]]
# at.line = 17
# asks = "clock"
# ask = "The coffee took 1 s, the repair takes 2 s. To what time does the clock move in `await ticket`?"
# answers = ["2", "3", "it does not move"]
# values = ["2", "3", "none"]
# right = 1
# why = "The repair went on during the coffee. Awaiting a task waits for what is left of it: one second."
# zh.ask = "喝咖啡花了 1 秒，修鞋要 2 秒。执行 await ticket 时，时钟走到什么时候？"
# zh.answers = ["2", "3", "不走"]
# zh.why = "喝咖啡时修鞋也在进行。await 一个任务只等它剩下的部分：一秒。"
#
# [[tool.simul.changes]]
# title = "A long coffee"
# line = 15
# replace = "sleep(1)"
# with = "sleep(5)"
# why = "The boots are done before the coffee: done() is True, and await gives the result without waiting."
# zh.title = "一杯喝得很久的咖啡"
# zh.why = "咖啡没喝完靴子就修好了：done() 是 True，await 不用等待就给出结果。"
# ///
