"""A future is done when somebody sets it; here nobody can."""

import asyncio


async def main():
    loop = asyncio.get_running_loop()

    answer = loop.create_future()
    loop.call_later(3, answer.set_result, "hello?")
    print("first call:", await answer)

    silence = loop.create_future()
    print("second call: it rings ...")
    print(await silence)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Nobody picks up"
# goal = "A bare future is done when somebody sets it. If nobody can, the program stands still."
# topic = "sync"
# level = "next steps"
# order = 9
# zh.title = "没有人接电话"
# zh.goal = "单独的 future 要有人设置才会完成。没有人能设置，程序就停住了。"
#
# [[tool.simul.questions]]
# at.line = 11
# asks = "clock"
# ask = "The first call: call_later(3, ...) will set the answer. To what time does the clock move?"
# answers = ["1", "3", "it does not move"]
# values = ["1", "3", "none"]
# right = 2
# why = "There is a timer which sets the future: main is woken by it at 3."
# zh.ask = "第一个电话：call_later(3, ...) 会设置回答。时钟走到什么时候？"
# zh.answers = ["1", "3", "不走"]
# zh.why = "有一个定时器会设置这个 future：main 在第 3 秒被它叫醒。"
#
# [[tool.simul.questions]]
# at.line = 15
# asks = "clock"
# ask = "The second call has no such timer. To what time does the clock move?"
# answers = ["4", "6", "it does not move any more"]
# values = ["4", "6", "none"]
# right = 3
# why = "Virtual time moves to the next timer, and there is none. Waiting longer helps nobody."
# zh.ask = "第二个电话没有这样的定时器。时钟走到什么时候？"
# zh.answers = ["4", "6", "不再走动"]
# zh.why = "虚拟时间走向下一个定时器，而现在一个也没有。等再久也没用。"
#
# [[tool.simul.questions]]
# at.line = 15
# asks = "outcome"
# ask = "How does it end?"
# answers = ["as usual, with None", "CancelledError", "a deadlock"]
# values = ["normal", "CancelledError", "deadlock"]
# right = 3
# why = "Only set_result, set_exception or cancel could end the wait, and nobody is left who could call one of them."
# zh.ask = "结果如何？"
# zh.answers = ["正常结束，得到 None", "CancelledError", "死锁"]
# zh.why = "只有 set_result、set_exception 或 cancel 能结束等待，而没有人能再调用它们。"
# ///
