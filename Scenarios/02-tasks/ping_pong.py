"""sleep(0) steps aside for one round; equal alarms ring in the order they were set."""

import asyncio


async def player(word, hits):
    for _ in range(hits):
        print(word, end=" ")
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(player("ping", 4), player("pong", 4))
    print()

    loop = asyncio.get_running_loop()
    midnight = loop.time()
    for name in ("kitchen", "bedroom", "attic"):
        loop.call_later(7, print, "the alarm in the", name)
    await asyncio.sleep(7)
    print(f"awake after {loop.time() - midnight:.0f} hours")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Giving the turn away for nothing"
# goal = "sleep(0) is a polite step aside; timers for the same instant ring in the order they were set."
# topic = "tasks"
# level = "next steps"
# order = 7
# zh.title = "白白让出一次机会"
# zh.goal = "sleep(0) 是礼貌地让一步；同一时刻的定时器按设置的先后响起。"
#
# [[tool.simul.questions]]
# at.line = 9
# asks = "next-task"
# ask = "Ping has played and awaits sleep(0). Who plays next?"
# answers = ["main", "ping: zero seconds are over at once", "pong"]
# values = ["main", "T1", "T2"]
# right = 3
# why = "sleep(0) sets no timer at all: the task goes to the end of the ready queue, behind pong."
# zh.ask = "ping 打完一拍，await sleep(0)。接下来谁打？"
# zh.answers = ["main", "ping：零秒马上就过去了", "pong"]
# zh.why = "sleep(0) 根本不设定时器：任务排到就绪队列末尾，在 pong 后面。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "clock"
# ask = "The match is over: eight times sleep(0). To what time does the clock move first?"
# answers = ["7", "8: a moment for each sleep(0)", "it has moved already"]
# values = ["7", "8", "none"]
# right = 1
# why = "sleep(0) takes no time. The first real wait of the program is the alarm at 7."
# zh.ask = "比赛结束，一共八次 sleep(0)。时钟第一次会走到什么时候？"
# zh.answers = ["7", "8：每次 sleep(0) 一小会儿", "它已经走过了"]
# zh.why = "sleep(0) 不花时间。程序第一次真正的等待是 7 点的闹钟。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "order"
# ask = "Three alarms are set for 7 o'clock sharp. In which order do they ring?"
# answers = ["attic, bedroom, kitchen", "it is a race: any order", "kitchen, bedroom, attic"]
# values = ["attic | bedroom | kitchen", "bedroom | kitchen | attic", "kitchen | bedroom | attic"]
# right = 3
# why = "Alarms that are due at the same instant ring in the order in which they were set."
# zh.ask = "三个闹钟都定在 7 点整。它们按什么顺序响？"
# zh.answers = ["阁楼、卧室、厨房", "看谁快：顺序不定", "厨房、卧室、阁楼"]
# zh.why = "同一时刻到点的闹钟按设置的先后响起。"
#
# [[tool.simul.changes]]
# title = "The attic's alarm is set a second early"
# line = 19
# replace = "call_later(7,"
# with = "call_later(7 - (name == \"attic\"),"
# why = "Only when the times differ does the time decide: now the attic rings first, at 6."
# zh.title = "阁楼的闹钟早一秒"
# zh.why = "只有时间不同时才由时间决定：现在阁楼的先响，在 6 点。"
# ///
