"""wait(FIRST_COMPLETED) tells you who is first; it stops nobody."""

import asyncio


async def ferry(name, minutes):
    await asyncio.sleep(minutes)
    print(f"{name} has landed")
    return name


async def main():
    fleet = [
        asyncio.create_task(ferry(name, minutes), name=name)
        for name, minutes in (("Heron", 20), ("Gull", 10), ("Tern", 30))
    ]
    done, pending = await asyncio.wait(fleet, return_when=asyncio.FIRST_COMPLETED)
    print("taken:", [task.get_name() for task in done])
    print("still at sea:", [task.get_name() for task in fleet if task in pending])
    await asyncio.wait(pending)
    print("all in harbour")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One ferry lands, the others sail on"
# goal = "wait(FIRST_COMPLETED) comes back early; what is not done goes on."
# topic = "waiting"
# level = "next steps"
# order = 7
# zh.title = "第一艘渡轮到了，其余的还在航行"
# zh.goal = "wait(FIRST_COMPLETED) 提前返回；没完成的任务继续运行。"
#
# [[tool.simul.questions]]
# at.line = 17
# asks = "clock"
# ask = "Three ferries need 20, 10 and 30 minutes; main waits for the first. When does main go on?"
# answers = ["10", "20: Heron stands first in the list", "30"]
# values = ["10", "20", "30"]
# right = 1
# why = "FIRST_COMPLETED ends the wait when any of them is done, wherever it stands in the list."
# zh.ask = "三艘渡轮要 20、10、30 分钟；main 等第一艘。main 什么时候继续？"
# zh.answers = ["10", "20：Heron 排在列表第一", "30"]
# zh.why = "FIRST_COMPLETED 只要有一个完成就返回，不管它在列表的哪个位置。"
#
# [[tool.simul.questions]]
# at.line = 18
# asks = "prints"
# of = "has landed"
# ask = "Gull has landed and main goes on. How many ferries will still land?"
# answers = ["none: wait cancelled the others", "one", "two"]
# values = ["0", "1", "2"]
# right = 3
# why = "wait() only looks on. The pending tasks go on until somebody cancels them or main ends."
# zh.ask = "Gull 靠岸了，main 继续。还有几艘会靠岸？"
# zh.answers = ["没有：wait 取消了其余的", "一艘", "两艘"]
# zh.why = "wait() 只是旁观。没完成的任务继续运行，直到有人取消它们或者 main 结束。"
#
# [[tool.simul.changes]]
# title = "Do not wait for the rest"
# line = 20
# replace = "await asyncio.wait(pending)"
# with = "pass"
# why = "'all in harbour' is a lie now: main returns at 10, and asyncio.run cancels the two at sea."
# zh.title = "不等其余的"
# zh.why = "现在 all in harbour 是假话：main 在第 10 分钟返回，asyncio.run 取消了还在海上的两艘。"
# ///
