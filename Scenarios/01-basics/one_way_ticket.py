"""A coroutine can be awaited once, a task as often as you like."""

import asyncio


async def ride(town):
    await asyncio.sleep(2)
    print("arrived in", town)
    return town


async def main():
    ticket = ride("Oslo")
    print("I am in", await ticket)
    try:
        print("I am in", await ticket)
    except RuntimeError as error:
        print("conductor:", error)

    season_ticket = asyncio.create_task(ride("Turku"))
    print("I am in", await season_ticket)
    print("I am in", await season_ticket)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A ticket for one ride"
# goal = "A coroutine object is used up by one await; a task keeps its result for everybody who asks."
# topic = "basics"
# level = "next steps"
# order = 11
# zh.title = "单程票"
# zh.goal = "协程对象 await 一次就用完了；任务会保留结果，谁来问都可以。"
#
# [[tool.simul.questions]]
# at.line = 16
# asks = "next-output"
# ask = "The same coroutine is awaited a second time. What is printed?"
# answers = ["arrived in Oslo", "conductor: cannot reuse already awaited coroutine", "I am in Oslo"]
# right = 2
# why = """\
#   A coroutine object is one run of the function's body. When it has ended there is nothing left to run and no result kept."""
# zh.ask = "同一个协程第二次被 await。打印什么？"
# zh.answers = ["arrived in Oslo", "conductor: cannot reuse already awaited coroutine", "I am in Oslo"]
# zh.why = "一个协程对象就是函数体的一次运行。运行结束后，没有东西可以再运行，也不保留结果。"
#
# [[tool.simul.questions]]
# at.line = 22
# asks = "clock"
# ask = "The task for Turku is awaited a second time. To what time does the clock move?"
# answers = ["4", "6: the ride takes 2 s again", "it does not move any more"]
# values = ["4", "6", "none"]
# right = 3
# why = "A finished task has its result. Awaiting it again gives the same result at once and does not even suspend."
# zh.ask = "去 Turku 的任务第二次被 await。时钟走到什么时候？"
# zh.answers = ["4", "6：又要坐 2 秒", "不再走动"]
# zh.why = "完成了的任务保留着结果。再次 await 立即得到同样的结果，甚至不会挂起。"
# ///
