"""A task that is cancelled before its first turn never begins: not even its finally runs."""

import asyncio


async def guide(name):
    print(name, "opens the museum")
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "locks the museum")


async def main():
    early = asyncio.create_task(guide("Rosa"))
    await asyncio.sleep(1)
    late = asyncio.create_task(guide("Felix"))
    early.cancel()
    late.cancel()
    await asyncio.wait([early, late])
    print("cancelled:", early.cancelled(), late.cancelled())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The guide who never came"
# goal = "A task that is cancelled before it began runs no line of its body."
# topic = "cancellation"
# level = "next steps"
# order = 2
# zh.title = "没有到场的导游"
# zh.goal = "开始之前就被取消的任务，函数体一行也不运行。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "prints"
# of = "locks the museum"
# ask = "Both guides are cancelled in the same second; Felix has just been made a task. How many of them lock the museum?"
# answers = ["none", "one: Rosa", "both: finally always runs"]
# values = ["0", "1", "2"]
# right = 2
# why = "finally belongs to a try that was entered. Felix's coroutine never began: the CancelledError meets no code of it."
# zh.ask = "两位导游在同一秒被取消；Felix 的任务刚刚创建。有几位会锁上博物馆？"
# zh.answers = ["没有", "一位：Rosa", "两位：finally 总会运行"]
# zh.why = "finally 只对进入过的 try 有效。Felix 的协程从未开始：CancelledError 碰不到它的任何代码。"
#
# [[tool.simul.questions]]
# at.line = 21
# asks = "next-output"
# ask = "Both tasks are done. What does the last line say?"
# answers = ["cancelled: True False", "cancelled: True True", "cancelled: False False"]
# right = 2
# why = "Both ended with CancelledError, whether the body had begun or not."
# zh.ask = "两个任务都结束了。最后一行是什么？"
# zh.answers = ["cancelled: True False", "cancelled: True True", "cancelled: False False"]
# zh.why = "不管函数体有没有开始，两个任务都以 CancelledError 结束。"
#
# [[tool.simul.changes]]
# title = "Give Felix one turn"
# line = 18
# replace = "early.cancel()"
# with = "await asyncio.sleep(0); early.cancel()"
# why = "After one turn Felix stands inside his try: now both of them lock up."
# zh.title = "给 Felix 一次机会"
# zh.why = "得到一次机会后 Felix 已在 try 里面：现在两人都会锁门。"
# ///
