"""create_task puts a task into the ready queue; it does not start it."""

import asyncio


async def apprentice():
    print("apprentice: first day")


async def main():
    task = asyncio.create_task(apprentice(), name="apprentice")
    print("master: hired")
    for job in ("sweep", "sharpen"):
        print("master:", job)
    print("master: a break")
    await asyncio.sleep(0)
    print("master: back; done =", task.done())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A new task waits its turn"
# goal = "create_task puts a task at the end of the ready queue; it starts when the creator lets go."
# topic = "tasks"
# level = "first steps"
# order = 1
# zh.title = "新任务要等轮到它"
# zh.goal = "create_task 把任务放到就绪队列末尾；创建者让出控制权后它才开始。"
#
# [[tool.simul.questions]]
# at.line = 12
# asks = "next-output"
# ask = "The apprentice's task has just been made. What is printed next?"
# answers = ["master: hired", "apprentice: first day"]
# right = 1
# why = "create_task only puts the task into the ready queue. The master keeps the turn until there is something to await."
# zh.ask = "学徒的任务刚刚创建。接下来打印什么？"
# zh.answers = ["master: hired", "apprentice: first day"]
# zh.why = "create_task 只是把任务放进就绪队列。师傅在自己 await 之前一直握着控制权。"
#
# [[tool.simul.questions]]
# at.line = 16
# asks = "next-task"
# ask = "The master takes a break of no length: sleep(0). Who is next?"
# answers = ["the master: 0 seconds is no wait", "the apprentice", "nobody"]
# values = ["main", "apprentice", "none"]
# right = 2
# why = """\
#   sleep(0) puts the master at the end of the ready queue. The apprentice has been standing there and is now at the front."""
# zh.ask = "师傅休息了零秒：sleep(0)。接下来是谁？"
# zh.answers = ["师傅：0 秒不算等待", "学徒", "没有人"]
# zh.why = "sleep(0) 让师傅排到就绪队列的末尾。学徒早就站在队里，现在正好在队首。"
#
# [[tool.simul.notes]]
# at.line = 12
# text = "create_task put the apprentice into the ready queue; the first turn comes when the master gives the turn away."
# zh.text = "create_task 把学徒放进了就绪队列；师傅让出控制权，学徒才得到第一个回合。"
#
# [[tool.simul.changes]]
# title = "No break"
# line = 16
# replace = "await asyncio.sleep(0)"
# with = "pass"
# why = "Without an await the apprentice gets no turn before main has said its last word: done is False."
# zh.title = "不休息"
# zh.why = "没有 await，学徒要等 main 说完最后一句话才轮得到：done 是 False。"
# ///
