"""A timeout cancels, and then waits for what the cancelled code still does."""

import asyncio


async def bake():
    try:
        await asyncio.sleep(10)
    finally:
        print("baker: turns off the oven")
        await asyncio.sleep(2)


async def main():
    clock = asyncio.get_running_loop().time
    start = clock()
    try:
        async with asyncio.timeout(3):
            await bake()
    except TimeoutError:
        print(f"too late, noticed at {clock() - start:.0f} s")
    try:
        print(await asyncio.wait_for(asyncio.sleep(1, "toast is quick"), timeout=3))
    except TimeoutError:
        print("never here")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A deadline is not a guillotine"
# goal = "At the deadline the body is cancelled; its cleaning up still takes the time it takes."
# topic = "cancellation"
# level = "next steps"
# order = 4
# zh.title = "截止时间不是断头台"
# zh.goal = "到了截止时间代码被取消；它的收尾该花多久还是多久。"
#
# [[tool.simul.questions]]
# at.line = 8
# asks = "clock"
# ask = "The deadline is 3 s, the cake needs 10 s. To what time does the clock move?"
# answers = ["3", "5", "10"]
# values = ["3", "5", "10"]
# right = 1
# why = "The timeout is a timer like any other, and it is the earliest."
# zh.ask = "截止时间 3 秒，蛋糕要 10 秒。时钟走到什么时候？"
# zh.answers = ["3", "5", "10"]
# zh.why = "超时也是一个定时器，而且是最早的那个。"
#
# [[tool.simul.questions]]
# at.line = 11
# asks = "next-output"
# ask = "The oven is turned off, which takes 2 s. What does main say?"
# answers = ["too late, noticed at 5 s", "too late, noticed at 3 s", "too late, noticed at 10 s"]
# right = 1
# why = "The TimeoutError comes out when the cancelled body has ended, and its finally still waits for 2 s."
# zh.ask = "关烤箱需要 2 秒。main 会说什么？"
# zh.answers = ["too late, noticed at 5 s", "too late, noticed at 3 s", "too late, noticed at 10 s"]
# zh.why = "被取消的代码结束之后 TimeoutError 才出来，而 finally 里还等了 2 秒。"
#
# [[tool.simul.questions]]
# at.line = 23
# asks = "ends-at"
# ask = "A toast of 1 s follows, with 3 s allowed. When does the program end?"
# answers = ["6", "8", "9"]
# values = ["6", "8", "9"]
# right = 1
# why = "wait_for is over as soon as the toast is ready; the rest of its time is not waited for."
# zh.ask = "接下来烤面包 1 秒，允许 3 秒。程序什么时候结束？"
# zh.answers = ["6", "8", "9"]
# zh.why = "面包好了 wait_for 就结束；剩下的时间不用等。"
#
# [[tool.simul.changes]]
# title = "A patient customer"
# line = 18
# replace = "timeout(3)"
# with = "timeout(12)"
# why = "The cake is done at 10; the oven is turned off in any case, since finally always runs."
# zh.title = "有耐心的顾客"
# zh.why = "蛋糕在第 10 秒完成；烤箱照样要关，因为 finally 总会运行。"
# ///
