"""Whoever swallows CancelledError goes on."""

import asyncio


async def watchman():
    for round in range(1, 4):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("watchman: did somebody speak?")
        print("watchman: round", round)
    return "went home at dawn"


async def main():
    task = asyncio.create_task(watchman())
    await asyncio.sleep(15)
    task.cancel()
    print("result:", await task)
    print("cancelled:", task.cancelled(), " asked:", task.cancelling(), "time")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The watchman who does not listen"
# goal = "A task that swallows CancelledError goes on as if nobody had asked."
# topic = "cancellation"
# level = "next steps"
# order = 3
# zh.title = "听不见的守夜人"
# zh.goal = "吞掉 CancelledError 的任务会继续运行，好像没人请求过。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "prints"
# of = "watchman: round"
# ask = "He is cancelled during his second round. How many rounds does he still walk?"
# answers = ["none", "one: the third", "two: the second and the third"]
# values = ["0", "1", "2"]
# right = 3
# why = "The except block catches the request and does not raise it again. For the loop the task simply goes on."
# zh.ask = "他在走第二圈时被取消。他还会走几圈？"
# zh.answers = ["一圈也不走", "一圈：第三圈", "两圈：第二和第三圈"]
# zh.why = "except 抓住了请求却没有重新抛出。对事件循环来说，任务只是继续运行。"
#
# [[tool.simul.questions]]
# at.output = "did somebody speak"
# asks = "ends-at"
# ask = "The request came at 15, five seconds before the round was over. When does the program end?"
# answers = ["15", "25", "30"]
# values = ["15", "25", "30"]
# right = 2
# why = "The sleep of the second round is cut short at 15; the third one takes its 10 seconds."
# zh.ask = "请求在第 15 秒到来，比这一圈走完早 5 秒。程序什么时候结束？"
# zh.answers = ["15", "25", "30"]
# zh.why = "第二圈的睡眠在第 15 秒被打断；第三圈要走满 10 秒。"
#
# [[tool.simul.questions]]
# at.line = 21
# asks = "next-output"
# ask = "He comes home by himself. Does the task count as cancelled?"
# answers = ["no: cancelled: False, asked: 1 time", "yes: cancelled: True, asked: 1 time"]
# values = ["cancelled: False  asked: 1 time", "cancelled: True  asked: 1 time"]
# right = 1
# why = "cancelled() says how the task ended: with a result. cancelling() counts the requests that were not taken back."
# zh.ask = "他自己走回了家。这个任务算被取消了吗？"
# zh.answers = ["不是：cancelled: False, asked: 1 time", "是：cancelled: True, asked: 1 time"]
# zh.why = "cancelled() 说的是任务怎样结束：它有结果。cancelling() 数的是没有撤回的请求。"
#
# [[tool.simul.changes]]
# title = "Teach him to listen"
# line = 11
# replace = "print(\"watchman: did somebody speak?\")"
# with = "print(\"watchman: did somebody speak?\"); raise"
# why = "With raise the task ends as cancelled, and `await task` brings the CancelledError into main."
# zh.title = "教他听话"
# zh.why = "加上 raise，任务就以取消结束，await task 会把 CancelledError 带进 main。"
# ///
