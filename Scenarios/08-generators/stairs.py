"""async for takes one value after the other."""

import asyncio


async def stairs(top):
    height = 1
    while height <= top:
        await asyncio.sleep(1)
        yield height
        height *= 3


async def main():
    clock = asyncio.get_running_loop().time
    start = clock()
    async for step in stairs(27):
        print(f"{clock() - start:.0f} s: {step} m high")
        await asyncio.sleep(1)
    print("the view:", [step async for step in stairs(27) if step > 1])


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One step at a time"
# goal = "async for takes one value after the other; it runs nothing side by side."
# topic = "generators"
# level = "first steps"
# order = 1
# zh.title = "一步一步来"
# zh.goal = "async for 一个接一个地取值；不会并排运行任何东西。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "clock"
# ask = "The first step is reached at 1, and the climber enjoys the view for a second. To what time does the clock move?"
# answers = ["1.5: the next step is half climbed", "2: the generator does not climb meanwhile", "3"]
# values = ["1.5", "2", "3"]
# right = 2
# why = "Between two values the generator stands still at its yield. It goes on when the loop asks for the next one."
# zh.ask = "第 1 秒到达第一级，登山者欣赏一秒风景。时钟走到什么时候？"
# zh.answers = ["1.5：下一级已爬了一半", "2：这时生成器并不往上爬", "3"]
# zh.why = "两个值之间，生成器停在 yield 处不动。循环要下一个值时它才继续。"
#
# [[tool.simul.questions]]
# at.line = 19
# at.nth = 3
# asks = "next-output"
# ask = "Second 5: nine metres high. 27 is the last step. When is it reached?"
# answers = ["6 s: 27 m high", "7 s: 27 m high", "8 s: 27 m high"]
# right = 2
# why = "First the view, for a second, then the climb, for another: one after the other."
# zh.ask = "第 5 秒：9 米高。27 是最后一级，什么时候到达？"
# zh.answers = ["6 s: 27 m high", "7 s: 27 m high", "8 s: 27 m high"]
# zh.why = "先看一秒风景，再爬一秒：一个接一个。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "ends-at"
# ask = "It is second 8. The comprehension climbs the same stairs without stopping to look. When does the program end?"
# answers = ["8", "12", "16"]
# values = ["8", "12", "16"]
# right = 2
# why = "An async comprehension is an async for, too: four climbs of a second, one after the other."
# zh.ask = "现在是第 8 秒。推导式再爬一遍，不停下来看。程序什么时候结束？"
# zh.answers = ["8", "12", "16"]
# zh.why = "异步推导式也是 async for：四次各一秒的攀登，一个接一个。"
# ///
