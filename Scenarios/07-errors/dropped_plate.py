"""gather hands the first exception on; nobody catches it, and the program ends."""

import asyncio


async def serve(waiter, plate):
    await asyncio.sleep(plate)
    if plate == 2:
        raise RuntimeError(f"{waiter} dropped plate {plate}")
    print(f"{waiter} served plate {plate}")


async def main():
    await asyncio.gather(serve("Max", 1), serve("Mia", 2), serve("Moe", 3))


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A crash nobody catches"
# goal = "An exception that leaves main ends the program: a traceback, and exit status 1."
# topic = "errors"
# level = "first steps"
# order = 1
# zh.title = "没人接住的盘子"
# zh.goal = "异常离开 main，程序就结束：打印回溯，退出状态 1。"
#
# [[tool.simul.questions]]
# at.event = "clock"
# at.nth = 2
# asks = "prints"
# of = "served plate"
# ask = "Max has served at 1. How many plates are still served?"
# answers = ["none", "one: Moe's", "two"]
# values = ["0", "1", "2"]
# right = 1
# why = "Mia's exception goes through gather into main and out of it. asyncio.run cancels Moe's task, which was under way."
# zh.ask = "Max 在第 1 秒上了菜。之后还会上几盘？"
# zh.answers = ["没有", "一盘：Moe 的", "两盘"]
# zh.why = "Mia 的异常经过 gather 进入 main 再出去。asyncio.run 取消了还在路上的 Moe。"
#
# [[tool.simul.questions]]
# at.line = 9
# asks = "outcome"
# ask = "How does the program end?"
# answers = ["with CancelledError", "with RuntimeError", "as usual"]
# values = ["CancelledError", "RuntimeError", "normal"]
# right = 2
# why = "gather raises what its member raised; nobody catches it."
# zh.ask = "程序怎样结束？"
# zh.answers = ["CancelledError", "RuntimeError", "正常"]
# zh.why = "gather 抛出成员抛出的异常，没有人捕获。"
#
# [[tool.simul.changes]]
# title = "Collect the pieces"
# line = 14
# replace = "serve(\"Moe\", 3))"
# with = "serve(\"Moe\", 3), return_exceptions=True)"
# why = "With return_exceptions=True the exception becomes a result, Moe serves, and the program ends as usual."
# zh.title = "收集碎片"
# zh.why = "有了 return_exceptions=True，异常变成一个结果，Moe 上了菜，程序正常结束。"
# ///
