"""One member fails: gather lets the others go on, a TaskGroup calls them back."""

import asyncio


async def climber(name, hours, falls=False):
    try:
        await asyncio.sleep(hours)
        if falls:
            raise RuntimeError(f"{name} slipped")
        print(f"  {name} is on top")
    except asyncio.CancelledError:
        print(f"  {name} was called back")
        raise


async def main():
    print("gather:")
    try:
        await asyncio.gather(climber("Ane", 1, falls=True), climber("Bjarne", 2))
    except RuntimeError as error:
        print("  first news:", error)
    await asyncio.sleep(3)

    print("TaskGroup:")
    try:
        async with asyncio.TaskGroup() as rope:
            rope.create_task(climber("Carl", 1, falls=True))
            rope.create_task(climber("Dora", 2))
    except* RuntimeError as group:
        print("  first news:", *group.exceptions)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One falls; what do the others do?"
# goal = "When one member of a gather fails the others run on; a TaskGroup cancels them."
# topic = "errors"
# level = "next steps"
# order = 4
# zh.title = "一人失足，其他人怎么办？"
# zh.goal = "gather 的一个成员失败，其余照常运行；TaskGroup 会取消它们。"
#
# [[tool.simul.questions]]
# at.line = 23
# asks = "next-output"
# ask = "gather: Ane slips at hour 1, and main has the news. What happens to Bjarne, who needs 2 hours?"
# answers = ["Bjarne is on top", "Bjarne was called back", "nothing is heard of him"]
# values = ["  Bjarne is on top", "  Bjarne was called back", "TaskGroup:"]
# right = 1
# why = "gather hands on the first exception and leaves the other tasks alone: they are still running."
# zh.ask = "gather：Ane 在第 1 小时失足，main 已得知。一共需要 2 小时的 Bjarne 会怎样？"
# zh.answers = ["Bjarne is on top", "Bjarne was called back", "没有他的消息"]
# zh.why = "gather 只把第一个异常传出来，不去管其他任务：它们还在运行。"
#
# [[tool.simul.questions]]
# at.line = 27
# asks = "ends-at"
# ask = "The second party sets out at hour 4; Carl falls after one hour, Dora needs two. When does the program end?"
# answers = ["at 5", "at 6"]
# values = ["5", "6"]
# right = 1
# why = "At hour 5 the group fails, and nothing of a TaskGroup is left behind when it raises."
# zh.ask = "第二队在第 4 小时出发；Carl 一小时后失足，Dora 需要两小时。程序什么时候结束？"
# zh.answers = ["第 5 小时", "第 6 小时"]
# zh.why = "第 5 小时这一组失败；TaskGroup 抛出异常时，不会留下任何还在运行的成员。"
#
# [[tool.simul.questions]]
# at.line = 9
# at.nth = 3
# asks = "next-output"
# ask = "TaskGroup: Carl slips, an hour after the start. What is heard next?"
# answers = ["first news: Carl slipped", "Dora was called back", "Dora is on top"]
# values = ["  first news: Carl slipped", "  Dora was called back", "  Dora is on top"]
# right = 2
# why = "A TaskGroup cancels the other members when one fails, waits for them, and only then raises."
# zh.ask = "TaskGroup：出发一小时后 Carl 失足。接下来听到什么？"
# zh.answers = ["first news: Carl slipped", "Dora was called back", "Dora is on top"]
# zh.why = "一个成员失败，TaskGroup 就取消其他成员，等它们结束，然后才抛出异常。"
#
# [[tool.simul.changes]]
# title = "Nobody falls"
# line = 28
# replace = ", falls=True"
# with = ""
# why = "The group then waits for both: Dora is on top at 6."
# zh.title = "没有人失足"
# zh.why = "于是 TaskGroup 等两个人：Dora 在第 6 小时登顶。"
# ///
