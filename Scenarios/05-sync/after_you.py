"""Two tasks that await each other."""

import asyncio


async def gentleman(name, other):
    print(f"{name}: after you!")
    await asyncio.sleep(1)
    await other()
    print(f"{name} goes through")


async def main():
    tasks = {}
    tasks["Alphonse"] = asyncio.create_task(gentleman("Alphonse", lambda: tasks["Gaston"]), name="Alphonse")
    tasks["Gaston"] = asyncio.create_task(gentleman("Gaston", lambda: tasks["Alphonse"]), name="Gaston")
    await asyncio.wait(tasks.values())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "After you. No, after you!"
# goal = "Two tasks that await each other wait for ever."
# topic = "sync"
# level = "next steps"
# order = 8
# zh.title = "您先请。不，您先请！"
# zh.goal = "两个互相 await 的任务会永远等下去。"
#
# [[tool.simul.questions]]
# at.line = 9
# asks = "next-task"
# ask = "Alphonse awaits Gaston's task; Gaston is ready. Who runs next?"
# answers = ["Gaston", "Alphonse", "nobody"]
# values = ["Gaston", "Alphonse", "none"]
# right = 1
# why = "So far all is well: Gaston's alarm has rung, too. He does not know yet that he is waited for."
# zh.ask = "Alphonse await Gaston 的任务；Gaston 已就绪。接下来谁运行？"
# zh.answers = ["Gaston", "Alphonse", "没有人"]
# zh.why = "到此为止一切正常：Gaston 的闹钟也响了。他还不知道有人在等他。"
#
# [[tool.simul.questions]]
# at.line = 9
# at.nth = 2
# asks = "prints"
# of = "goes through"
# ask = "How many of them go through the door?"
# answers = ["none", "one", "both"]
# values = ["0", "1", "2"]
# right = 1
# why = "Each one's task ends only when the other's has ended. There is no first step out of this circle."
# zh.ask = "有几个人走进了门？"
# zh.answers = ["没有", "一个", "两个"]
# zh.why = "每个任务都要等对方结束才结束。这个圈子没有出口。"
#
# [[tool.simul.questions]]
# at.line = 9
# at.nth = 2
# asks = "outcome"
# ask = "What becomes of the program?"
# answers = ["main waits one more second and ends", "a deadlock", "RecursionError"]
# values = ["normal", "deadlock", "RecursionError"]
# right = 2
# why = "No timer is left and nobody is ready. Simul names the cycle; real Python would stand still in silence."
# zh.ask = "程序会怎样？"
# zh.answers = ["main 再等一秒然后结束", "死锁", "RecursionError"]
# zh.why = "没有定时器，也没有就绪的任务。Simul 指出这个环；真正的 Python 会一声不响地停住。"
#
# [[tool.simul.changes]]
# title = "Lose patience"
# line = 9
# replace = "await other()"
# with = "await asyncio.wait([other()], timeout=5)"
# why = "With a timeout each of them stops waiting after 5 s, and both go through."
# zh.title = "失去耐心"
# zh.why = "加上超时，两人 5 秒后都不再等，都走进了门。"
# ///
