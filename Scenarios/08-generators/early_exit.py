"""A generator that is left half-way still has to clean up."""

import asyncio
from contextlib import aclosing


async def tour():
    try:
        for room in ("hall", "library", "tower"):
            await asyncio.sleep(1)
            yield room
    finally:
        await asyncio.sleep(1)
        print("guide: locks up")


async def main():
    async with aclosing(tour()) as rooms:
        async for room in rooms:
            print("visitor sees the", room)
            if room == "library":
                break
    print("visitor is in the garden")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Leaving the tour early"
# goal = "aclosing() closes an asynchronous generator when the block is left, its finally included."
# topic = "generators"
# level = "further on"
# order = 3
# zh.title = "提前离开导览"
# zh.goal = "离开代码块时 aclosing() 会关闭异步生成器，包括它的 finally。"
#
# [[tool.simul.questions]]
# at.line = 22
# asks = "next-output"
# ask = "The visitor breaks out of the loop in the library. What is printed next?"
# answers = ["visitor is in the garden", "guide: locks up", "visitor sees the tower"]
# right = 2
# why = "Leaving the async with block closes the generator: its finally runs, and the block waits for it."
# zh.ask = "参观者在 library 跳出循环。接下来打印什么？"
# zh.answers = ["visitor is in the garden", "guide: locks up", "visitor sees the tower"]
# zh.why = "离开 async with 代码块会关闭生成器：它的 finally 运行，代码块等它结束。"
#
# [[tool.simul.questions]]
# at.line = 22
# asks = "ends-at"
# ask = "Two rooms took 2 s, locking up takes one. When does the program end?"
# answers = ["2", "3", "4"]
# values = ["2", "3", "4"]
# right = 2
# why = "The tower is never visited; the second in the finally is waited for."
# zh.ask = "看两个房间用了 2 秒，锁门要 1 秒。程序什么时候结束？"
# zh.answers = ["2", "3", "4"]
# zh.why = "塔楼不会去了；finally 里的一秒要等。"
#
# [[tool.simul.changes]]
# title = "Stay to the end"
# line = 21
# replace = "\"library\""
# with = "\"attic\""
# why = "Without the break the generator comes to its own end: the guide locks up after the tower."
# zh.title = "看到最后"
# zh.why = "没有 break，生成器自己走到结尾：导游在塔楼之后锁门。"
# ///
