"""An exception waits inside its task until somebody asks."""

import asyncio


async def pipe():
    await asyncio.sleep(1)
    raise ValueError("the pipe has burst")


async def main():
    leak = asyncio.create_task(pipe(), name="pipe")
    await asyncio.sleep(24)
    print("upstairs: a quiet day; the pipe is done:", leak.done())
    try:
        await leak
    except ValueError as error:
        print("upstairs, at last:", error)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The leak in the cellar"
# goal = "An exception stays inside its task until somebody asks for the result."
# topic = "errors"
# level = "next steps"
# order = 2
# zh.title = "地下室的漏水"
# zh.goal = "异常留在任务里，直到有人来取结果。"
#
# [[tool.simul.questions]]
# at.line = 8
# asks = "next-output"
# ask = "Hour 1: the pipe bursts, in a task that nobody awaits yet. What is printed next?"
# answers = [
#   "upstairs, at last: the pipe has burst",
#   "upstairs: a quiet day; the pipe is done: True",
#   "nothing: the program crashes",
# ]
# values = ["upstairs, at last: the pipe has burst", "upstairs: a quiet day; the pipe is done: True", ""]
# right = 2
# why = "The exception ends its task and is kept there. main sleeps on; a failed task is done, too."
# zh.ask = "第 1 小时：水管爆裂，但还没有人 await 这个任务。接下来打印什么？"
# zh.answers = [
#   "upstairs, at last: the pipe has burst",
#   "upstairs: a quiet day; the pipe is done: True",
#   "什么也没有：程序崩溃",
# ]
# zh.why = "异常结束了任务并留在里面。main 继续睡眠；失败的任务也算完成。"
#
# [[tool.simul.questions]]
# at.line = 8
# asks = "ends-at"
# ask = "The pipe burst at 1. When does the program end?"
# answers = ["1", "24", "25"]
# values = ["1", "24", "25"]
# right = 2
# why = "Nobody was told at 1. main slept for its 24 hours, and awaiting a finished task takes no time."
# zh.ask = "水管在第 1 小时爆裂。程序什么时候结束？"
# zh.answers = ["1", "24", "25"]
# zh.why = "第 1 小时没有人得到通知。main 睡满 24 小时，await 已完成的任务不花时间。"
#
# [[tool.simul.questions]]
# at.line = 16
# asks = "next-output"
# ask = "main awaits the leak. What happens?"
# answers = ["nothing more: it was handled", "the pipe bursts again, an hour later", "upstairs, at last: the pipe has burst"]
# values = ["", "upstairs: a quiet day", "upstairs, at last: the pipe has burst"]
# right = 3
# why = "await on a finished task raises the exception that was kept, as often as one asks."
# zh.ask = "main await 这个漏水任务。会发生什么？"
# zh.answers = ["再也没有：已经处理过了", "一小时后水管又爆一次", "upstairs, at last: the pipe has burst"]
# zh.why = "await 一个已完成的任务会抛出保存着的异常，问几次抛几次。"
#
# [[tool.simul.notes]]
# at.line = 13
# text = "Watch the task pipe at hour 1: it is done, with an exception, and nothing else happens."
# zh.text = "第 1 小时看 pipe 任务：它已完成，带着一个异常，此外什么也没发生。"
#
# [[tool.simul.changes]]
# title = "Listen all day"
# line = 13
# replace = "await asyncio.sleep(24)"
# with = "await asyncio.wait([leak], timeout=24)"
# why = "main hears of it at 1: waiting for the task ends when the task does, even if it failed."
# zh.title = "整天守着"
# zh.why = "main 在第 1 小时就知道了：任务一结束等待就结束，即使它失败了。"
# ///
