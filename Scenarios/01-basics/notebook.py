"""What `python -m asyncio` does: one loop stays open, and each line that is typed runs in it."""

import asyncio


async def kettle():
    print("kettle: on")
    await asyncio.sleep(3)
    print("kettle: boils")
    return "tea"


async def begin(coroutine):
    return asyncio.create_task(coroutine)


async def finish(task):
    return await task


with asyncio.Runner() as prompt:
    print(">>> drink = asyncio.create_task(kettle())")
    drink = prompt.run(begin(kettle()))
    print(">>> await asyncio.sleep(2)")
    prompt.run(asyncio.sleep(2))
    print(">>> drink.done()")
    print(drink.done())
    print(">>> await drink")
    print(repr(prompt.run(finish(drink))))


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A session at the prompt"
# goal = "In the asyncio prompt you write await without asyncio.run: one loop is open for all your lines."
# topic = "basics"
# level = "first steps"
# order = 10
# zh.title = "在提示符下的一次会话"
# zh.goal = "在 asyncio 交互环境里可以直接写 await：所有输入的行共用一个打开着的循环。"
#
# [[tool.simul.questions]]
# at.line = 25
# asks = "next-output"
# ask = "The task is made, and a sleep of 2 s is awaited in the next line. What does drink.done() say after it?"
# answers = [">>> drink.done(), then False", ">>> drink.done(), then True", "kettle: boils, then >>> drink.done()"]
# values = [">>> drink.done() | False", ">>> drink.done() | True", "kettle: boils | >>> drink.done()"]
# right = 1
# why = "The kettle needs 3 s and went on while the second line slept: it is on its way, not done."
# zh.ask = "任务已经创建，下一行 await 了 2 秒的睡眠。之后 drink.done() 是什么？"
# zh.answers = [">>> drink.done()，然后 False", ">>> drink.done()，然后 True", "kettle: boils，然后 >>> drink.done()"]
# zh.why = "水壶需要 3 秒，第二行睡眠时它也在继续：还在路上，没有完成。"
#
# [[tool.simul.questions]]
# at.line = 29
# asks = "clock"
# ask = "The last line awaits the drink. To what time does the clock move?"
# answers = ["3", "5", "it does not move: the tea is ready"]
# values = ["3", "5", "none"]
# right = 1
# why = "The kettle's alarm was set for second 3 when it began. Awaiting a task does not start it again."
# zh.ask = "最后一行 await 这杯茶。时钟走到什么时候？"
# zh.answers = ["3", "5", "不走：茶已经好了"]
# zh.why = "水壶的闹钟在它开始时就设在第 3 秒。await 一个任务不会让它重新开始。"
#
# [[tool.simul.notes]]
# at.line = 21
# text = "A Runner keeps one loop open; asyncio.run() would open and close one for each call."
# zh.text = "Runner 让同一个循环一直开着；asyncio.run() 则每次调用都打开并关闭一个。"
# ///
