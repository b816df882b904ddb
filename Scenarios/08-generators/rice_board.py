"""Grains on a chessboard, each square twice as many: an asynchronous generator."""

import asyncio


async def squares(number):
    grains = 1
    for square in range(1, number + 1):
        yield square, grains
        grains *= 2
        await asyncio.sleep(0.5)  # the servant fetches more


async def vizier():
    for _ in range(3):
        await asyncio.sleep(0.4)
        print("   the vizier smiles")


async def main():
    smile = asyncio.create_task(vizier())
    async for square, grains in squares(4):
        print(f"square {square}: {grains}")
    big = [grains async for square, grains in squares(11) if square > 8]
    print("worth counting:", big)
    await smile


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Rice on a chessboard"
# goal = "An async generator lets others run while it waits, and still gives its values one by one."
# topic = "generators"
# level = "next steps"
# order = 2
# zh.title = "棋盘上的米粒"
# zh.goal = "异步生成器等待时让别人运行，但它的值仍然一个一个给出。"
#
# [[tool.simul.questions]]
# at.line = 22
# asks = "suspends"
# ask = "The loop asks for the first value; the generator has it ready. Does main give its turn away?"
# answers = ["yes: async for always waits", "no: nothing is waited for"]
# values = ["yes", "no"]
# right = 2
# why = "async for suspends only where the generator awaits something. Up to its first yield there is no await."
# zh.ask = "循环要第一个值，生成器马上就有。main 会让出控制权吗？"
# zh.answers = ["会：async for 总要等", "不会：没有等待任何东西"]
# zh.why = "只有生成器 await 时 async for 才挂起。第一个 yield 之前没有 await。"
#
# [[tool.simul.questions]]
# at.line = 11
# asks = "next-output"
# ask = "Square 1 has its grain; the servant fetches more for 0.5 s. What is printed next?"
# answers = ["square 2: 2", "   the vizier smiles", "square 1: 1"]
# right = 2
# why = "While the generator sleeps main's task sleeps, and the loop runs others: the vizier's alarm rings at 0.4."
# zh.ask = "第 1 格放好了，仆人去取米要 0.5 秒。接下来打印什么？"
# zh.answers = ["square 2: 2", "   the vizier smiles", "square 1: 1"]
# zh.why = "生成器睡眠时 main 的任务也睡眠，事件循环运行别人：宰相的闹钟在 0.4 秒响。"
#
# [[tool.simul.questions]]
# at.line = 24
# asks = "ends-at"
# ask = "Four squares took 2 s. The comprehension goes over 11 squares. When does the program end?"
# answers = ["2", "2.5: all at once", "7.5"]
# values = ["2", "2.5", "7.5"]
# right = 3
# why = "The comprehension, too, takes one value after the other: 11 times half a second."
# zh.ask = "4 个格子用了 2 秒。推导式要走 11 个格子。程序什么时候结束？"
# zh.answers = ["2", "2.5：一次完成", "7.5"]
# zh.why = "推导式同样一个接一个取值：11 次半秒。"
#
# [[tool.simul.changes]]
# title = "A quicker servant"
# line = 11
# replace = "0.5"
# with = "0.1"
# why = "Now four squares are filled before the vizier smiles for the first time."
# zh.title = "更快的仆人"
# zh.why = "现在宰相第一次微笑之前，四个格子就放满了。"
# ///
