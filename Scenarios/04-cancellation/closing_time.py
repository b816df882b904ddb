"""cancel() is a request; the task may tidy up before it goes."""

import asyncio


async def reader():
    try:
        print("reader: opens a book")
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print("reader: heard it; puts the book back")
        await asyncio.sleep(5)
        raise
    finally:
        print("reader: takes the coat")


async def main():
    visitor = asyncio.create_task(reader())
    await asyncio.sleep(60)
    asked = visitor.cancel()
    print(f"library: please leave (asked: {asked}, gone: {visitor.done()})")
    try:
        await visitor
    except asyncio.CancelledError:
        print("library: gone, cancelled =", visitor.cancelled())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Closing time"
# goal = "cancel() asks; the task hears it when it next gets a turn, and may tidy up first."
# topic = "cancellation"
# level = "next steps"
# order = 1
# zh.title = "闭馆时间"
# zh.goal = "cancel() 只是请求；任务下次得到机会时才听到，还可以先收拾。"
#
# [[tool.simul.questions]]
# at.line = 21
# asks = "next-output"
# ask = "The library calls visitor.cancel(). What is printed next?"
# answers = [
#   "library: please leave (asked: True, gone: True)",
#   "reader: heard it; puts the book back",
#   "library: please leave (asked: True, gone: False)",
# ]
# right = 3
# why = "cancel() only makes a note and puts the reader into the ready queue. It returns True: the request was taken."
# zh.ask = "图书馆调用 visitor.cancel()。接下来打印什么？"
# zh.answers = [
#   "library: please leave (asked: True, gone: True)",
#   "reader: heard it; puts the book back",
#   "library: please leave (asked: True, gone: False)",
# ]
# zh.why = "cancel() 只做个记号并把读者放进就绪队列。它返回 True：请求已收下。"
#
# [[tool.simul.questions]]
# at.line = 24
# asks = "order"
# ask = "Who speaks in which order from now on?"
# answers = ["library: gone, then takes the coat", "takes the coat, then library: gone"]
# values = ["library: gone | takes the coat", "takes the coat | library: gone"]
# right = 2
# why = "The library awaits the visitor: it goes on only when the task is done, its finally included."
# zh.ask = "接下来谁先说话？"
# zh.answers = ["先 library: gone，后 takes the coat", "先 takes the coat，后 library: gone"]
# zh.why = "图书馆在 await 这位读者：任务完成（包括 finally）之后它才继续。"
#
# [[tool.simul.questions]]
# at.output = "reader: heard it"
# asks = "ends-at"
# ask = "The reader hears it at second 60 and awaits a sleep of 5 s while tidying up. When does the program end?"
# answers = ["60: cancelled is cancelled", "65: tidying up takes its time", "3600"]
# values = ["60", "65", "3600"]
# right = 2
# why = "CancelledError is an ordinary exception at the await. What the handler awaits is waited for."
# zh.ask = "读者在第 60 秒听到请求，收拾时又 await 了 5 秒。程序什么时候结束？"
# zh.answers = ["60：取消就是取消", "65：收拾需要时间", "3600"]
# zh.why = "CancelledError 是在 await 处抛出的普通异常。处理代码里的 await 照样要等。"
#
# [[tool.simul.changes]]
# title = "Tidy up quickly"
# line = 12
# replace = "await asyncio.sleep(5)"
# with = "pass"
# why = "Without an await in the handler the reader is gone in the same second, 60."
# zh.title = "马上收拾好"
# zh.why = "处理代码里没有 await，读者在同一秒（第 60 秒）就走了。"
# ///
