"""asyncio.run starts a loop; await uses the one that runs."""

import asyncio


async def fetch_paper():
    await asyncio.sleep(1)
    return "the morning paper"


async def main():
    errand = fetch_paper()
    try:
        print(asyncio.run(errand))
    except RuntimeError as error:
        print("RuntimeError:", error)
        errand.close()
    print("then with await:", await fetch_paper())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A loop inside the loop"
# goal = "asyncio.run starts a loop of its own, so it can't be called where one already runs."
# topic = "basics"
# level = "first steps"
# order = 9
# zh.title = "循环里的循环"
# zh.goal = "asyncio.run 会启动一个新的事件循环，所以不能在已有循环运行的地方调用。"
#
# [[tool.simul.questions]]
# at.line = 14
# asks = "next-output"
# ask = "asyncio.run() is called inside a coroutine. What is printed next?"
# answers = [
#   "nothing: the program hangs",
#   "the morning paper",
#   "RuntimeError: asyncio.run() cannot be called from a running event loop",
# ]
# values = ["", "the morning paper", "RuntimeError: asyncio.run() cannot be called from a running event loop"]
# right = 3
# why = "There is one loop for a thread, and it runs already. Inside a coroutine the way to run another one is await."
# zh.ask = "在协程里面调用 asyncio.run()。接下来打印什么？"
# zh.answers = [
#   "什么也没有：程序卡住",
#   "the morning paper",
#   "RuntimeError: asyncio.run() cannot be called from a running event loop",
# ]
# zh.why = "一个线程只有一个正在运行的循环，而它已经在运行了。在协程里要运行另一个协程，用 await。"
#
# [[tool.simul.questions]]
# at.line = 18
# asks = "ends-at"
# ask = "Fetching the paper takes a second. When does the program end?"
# answers = ["at 0", "at 1", "at 2"]
# values = ["0", "1", "2"]
# right = 2
# why = "The refused run() ran nothing of the coroutine; only the awaited one slept."
# zh.ask = "取报纸要一秒。程序什么时候结束？"
# zh.answers = ["0", "1", "2"]
# zh.why = "被拒绝的 run() 没有运行协程的任何部分；只有被 await 的那个睡了一秒。"
# ///
