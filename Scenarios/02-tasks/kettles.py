"""Starting a task and awaiting it at once is no concurrency: start all, then await."""

import asyncio
import time


async def kettle(room):
    await asyncio.sleep(3)
    print(f"the kettle in the {room} boils")


async def main():
    start = time.perf_counter()
    for room in ("kitchen", "office"):
        await asyncio.create_task(kettle(room))
    print(f"one loop: {time.perf_counter() - start:.0f} minutes")

    start = time.perf_counter()
    started = [asyncio.create_task(kettle(room)) for room in ("kitchen", "office")]
    for task in started:
        await task
    print(f"two loops: {time.perf_counter() - start:.0f} minutes")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two kettles"
# goal = "A task gives concurrency only if something else happens before it is awaited."
# topic = "tasks"
# level = "first steps"
# order = 3
# zh.title = "两个水壶"
# zh.goal = "只有在 await 之前还启动了别的事情，任务才带来并发。"
#
# [[tool.simul.questions]]
# at.line = 8
# asks = "next-task"
# ask = "The kettle in the kitchen is a task of its own and main awaits it. Who can run during its 3 minutes?"
# answers = ["the kettle in the office", "main goes on with its loop", "nobody: the second task does not exist yet"]
# values = ["T2", "main", "none"]
# right = 3
# why = "main waits in the first round of its loop. The second create_task comes only after the first kettle has boiled."
# zh.ask = "厨房的水壶是一个独立的任务，main 在 await 它。这 3 分钟里谁能运行？"
# zh.answers = ["办公室的水壶", "main 继续它的循环", "没有人：第二个任务还不存在"]
# zh.why = "main 停在循环的第一轮。要等第一壶水开了，才会执行第二个 create_task。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "ends-at"
# ask = "It is minute 6. Now both tasks are started before the first await. When does the program end?"
# answers = ["6", "9", "12"]
# values = ["6", "9", "12"]
# right = 2
# why = """\
#   Both kettles begin to wait at minute 6. Awaiting the first one lets the second one go on; when it is done, so is the \
#   other."""
# zh.ask = "现在是第 6 分钟。这一次在第一个 await 之前就启动两个任务。程序什么时候结束？"
# zh.answers = ["6", "9", "12"]
# zh.why = "两个水壶都从第 6 分钟开始等。await 第一个时第二个也在继续；第一个好了，另一个也好了。"
#
# [[tool.simul.changes]]
# title = "Forget the await"
# line = 15
# replace = "await asyncio.create_task"
# with = "asyncio.create_task"
# why = "The first loop takes no time at all: its kettles boil later, while main waits for the others."
# zh.title = "忘掉 await"
# zh.why = "第一个循环不花时间：它的水壶要等到后面 main 等别的任务时才烧开。"
# ///
