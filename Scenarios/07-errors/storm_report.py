"""Collect the exceptions of a gather, raise them together, and handle them by kind outside of the loop."""

import asyncio


async def station(name, hours, trouble):
    await asyncio.sleep(hours)
    print(f"{name} reports after {hours} h")
    if trouble:
        raise trouble
    return name


async def main():
    reports = await asyncio.gather(
        station("Tromso", 3, ConnectionError("the line is dead")),
        station("Bergen", 1, ValueError("the wind is off the scale")),
        station("Oslo", 2, None),
        return_exceptions=True,
    )
    troubles = [report for report in reports if isinstance(report, Exception)]
    print(len(reports), "reports,", len(troubles), "troubles")
    raise ExceptionGroup("storm", troubles)


try:
    asyncio.run(main())
except* ValueError as group:
    print("instruments:", *group.exceptions)
except* ConnectionError as group:
    print("lines:", *group.exceptions)


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Reports from a storm"
# goal = "return_exceptions=True lets all finish; an ExceptionGroup carries the failures on together."
# topic = "errors"
# level = "further on"
# order = 6
# zh.title = "风暴中的报告"
# zh.goal = "return_exceptions=True 让所有任务做完；ExceptionGroup 把失败一起带出去。"
#
# [[tool.simul.questions]]
# at.line = 10
# asks = "prints"
# of = "reports after"
# ask = "Hour 1: Bergen's station fails. How many more stations report?"
# answers = ["none: gather stops", "one", "two"]
# values = ["0", "1", "2"]
# right = 3
# why = "With return_exceptions=True an exception is a result like any other, and gather waits for all."
# zh.ask = "第 1 小时：Bergen 站出错。还有几个站会报告？"
# zh.answers = ["没有：gather 停了", "一个", "两个"]
# zh.why = "有了 return_exceptions=True，异常也是一种结果，gather 等所有任务。"
#
# [[tool.simul.questions]]
# at.line = 23
# asks = "next-output"
# ask = "The group is raised and leaves asyncio.run. What is printed first?"
# answers = ["instruments: the wind is off the scale", "lines: the line is dead", "only a traceback"]
# values = ["instruments: the wind is off the scale", "lines: the line is dead", ""]
# right = 1
# why = "The except* blocks are tried from top to bottom, whichever exception came first."
# zh.ask = "异常组被抛出，离开 asyncio.run。最先打印什么？"
# zh.answers = ["instruments: the wind is off the scale", "lines: the line is dead", "只有回溯"]
# zh.why = "except* 块从上到下依次尝试，与哪个异常先发生无关。"
#
# [[tool.simul.changes]]
# title = "Without return_exceptions"
# line = 19
# replace = "return_exceptions=True"
# with = "return_exceptions=False"
# why = "The first failure comes out of gather at hour 1, and the others are cancelled when main is left."
# zh.title = "不用 return_exceptions"
# zh.why = "第一个失败在第 1 小时就从 gather 抛出，离开 main 时其余任务被取消。"
# ///
