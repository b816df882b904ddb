"""When main returns, asyncio.run cancels whatever is not done."""

import asyncio


async def passenger(name, walk):
    try:
        await asyncio.sleep(walk)
        print(name, "caught the bus")
    except asyncio.CancelledError:
        print(name, "sees the lights go out")
        raise


async def main():
    asyncio.create_task(passenger("the early one", 5))
    asyncio.create_task(passenger("the late one", 15))
    await asyncio.sleep(10)
    print("the bus leaves")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The last bus does not wait"
# goal = "When main returns, tasks that are not done are cancelled."
# topic = "tasks"
# level = "first steps"
# order = 8
# zh.title = "末班车不等人"
# zh.goal = "main 返回时，还没有完成的任务会被取消。"
#
# [[tool.simul.questions]]
# at.line = 18
# asks = "ends-at"
# ask = "Passengers need 5 and 15 minutes, main sleeps for 10. When does the program end?"
# answers = ["5", "10", "15"]
# values = ["5", "10", "15"]
# right = 2
# why = "Nobody waits for a task unless somebody awaits it. The program lasts as long as main."
# zh.ask = "乘客要走 5 分钟和 15 分钟，main 睡眠 10 分钟。程序什么时候结束？"
# zh.answers = ["5", "10", "15"]
# zh.why = "没有人 await 的任务，就没有人等它。程序的长短只看 main。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "next-output"
# ask = "The bus leaves, and main returns. The late one is 5 minutes away. What comes after 'the bus leaves'?"
# answers = ["the late one caught the bus", "the late one sees the lights go out", "nothing more"]
# values = [
#   "the bus leaves | the late one caught the bus",
#   "the bus leaves | the late one sees the lights go out",
#   "the bus leaves | ",
# ]
# right = 2
# why = "asyncio.run ends with main. It cancels the tasks that are left: they get CancelledError where they wait."
# zh.ask = "车开了，main 返回。迟到的人还差 5 分钟。在 the bus leaves 之后会打印什么？"
# zh.answers = ["the late one caught the bus", "the late one sees the lights go out", "什么也没有"]
# zh.why = "asyncio.run 随 main 一起结束。它取消剩下的任务：任务在等待的地方收到 CancelledError。"
#
# [[tool.simul.notes]]
# at.line = 19
# text = "From here on asyncio.run is at work: it cancels what is left and gives it one more turn to hear of it."
# zh.text = "从这里开始是 asyncio.run 在工作：取消剩下的任务，并再给它们一个回合来得知。"
#
# [[tool.simul.changes]]
# title = "A patient driver"
# line = 18
# replace = "sleep(10)"
# with = "sleep(20)"
# why = "Now both catch the bus: main is still there when the late one arrives at 15."
# zh.title = "有耐心的司机"
# zh.why = "现在两个人都赶上了：迟到的人在 15 分钟到达时 main 还在。"
# ///
