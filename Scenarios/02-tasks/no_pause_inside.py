"""Two kinds of await: a coroutine runs on the spot, a task is waited for."""

import asyncio


async def guest():
    print("guest: coming in")


async def open_letter(n):
    print("host: opens letter", n)


async def main():
    visit = asyncio.create_task(guest(), name="guest")
    await open_letter(1)
    await open_letter(2)
    print("host: answers the door")
    await visit
    await open_letter(3)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "An await that lets nobody pass"
# goal = "Awaiting a coroutine runs it on the spot; awaiting a task gives the turn away."
# topic = "tasks"
# level = "next steps"
# order = 4
# zh.title = "不让别人先走的 await"
# zh.goal = "await 一个协程会当场运行它；await 一个任务才会让出控制权。"
#
# [[tool.simul.questions]]
# at.line = 16
# asks = "suspends"
# ask = "The host awaits open_letter(1), a coroutine. Does the host give the turn away?"
# answers = ["yes: the guest comes in", "no: the letter is opened on the spot"]
# values = ["yes", "no"]
# right = 2
# why = "A coroutine is run by whoever awaits it, inside the same task. The loop is not asked."
# zh.ask = "主人 await 协程 open_letter(1)。主人会让出控制权吗？"
# zh.answers = ["会：客人进来", "不会：信当场拆开"]
# zh.why = "协程由 await 它的人在同一个任务里运行，不会惊动事件循环。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "next-task"
# ask = "Now the host awaits visit, a task. Who runs next?"
# answers = ["nobody", "the guest", "the host: nothing was waited for"]
# values = ["none", "guest", "main"]
# right = 2
# why = """\
#   A task runs on its own, so awaiting it while it is not done suspends the host. The guest stands first in the ready \
#   queue."""
# zh.ask = "现在主人 await 的是任务 visit。接下来谁运行？"
# zh.answers = ["没有人", "客人", "主人：并没有等待什么"]
# zh.why = "任务自己运行，所以 await 一个没有完成的任务会挂起主人。客人正在就绪队列的队首。"
#
# [[tool.simul.questions]]
# at.output = "guest: coming in"
# asks = "prints"
# of = "opens letter"
# ask = "How many letters are opened after the guest came in?"
# answers = ["none", "one", "two"]
# values = ["0", "1", "2"]
# right = 2
# why = "open_letter(3) is awaited after the visit; letters 1 and 2 were opened before anybody else got a turn."
# zh.ask = "客人进来以后，还拆了几封信？"
# zh.answers = ["没有", "一封", "两封"]
# zh.why = "open_letter(3) 在来访之后才 await；1 号和 2 号信在别人得到机会之前就拆了。"
#
# [[tool.simul.changes]]
# title = "A letter that takes time"
# line = 11
# replace = "print(\"host: opens letter\", n)"
# with = "print(\"host: opens letter\", n); await asyncio.sleep(0)"
# why = "Now the coroutine itself waits inside, and the guest comes in during the first letter."
# zh.title = "拆信需要一点时间"
# zh.why = "现在协程内部真的等待了，客人在第一封信时就进来了。"
# ///
