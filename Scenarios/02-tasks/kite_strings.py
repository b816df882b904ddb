"""Hold on to the tasks you start: the loop itself keeps only a weak reference to them."""

import asyncio

held = set()


async def kite(colour, minutes):
    await asyncio.sleep(minutes)
    print(f"the {colour} kite is down")


def fly(colour, minutes):
    task = asyncio.create_task(kite(colour, minutes), name=colour)
    held.add(task)  # the string in our hand
    task.add_done_callback(held.discard)  # let go of it when the kite is down


async def main():
    fly("red", 2)
    fly("blue", 4)
    print("strings in hand:", len(held))
    await asyncio.sleep(3)
    print("strings in hand:", len(held))
    await asyncio.gather(*held)
    await asyncio.sleep(0)
    print("strings in hand:", len(held))


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Hold the string of your kite"
# goal = "Keep a reference to a background task until it is done, and wait for it before main ends."
# topic = "tasks"
# level = "next steps"
# order = 9
# zh.title = "抓紧风筝线"
# zh.goal = "后台任务完成之前要保留对它的引用，并在 main 结束前等它。"
#
# [[tool.simul.questions]]
# at.line = 24
# asks = "next-output"
# ask = "It is minute 3. How many strings are still in hand?"
# answers = ["strings in hand: 0", "strings in hand: 1", "strings in hand: 2"]
# right = 2
# why = "The red kite was down at 2; its done callback took it out of the set. The blue one is still up."
# zh.ask = "现在是第 3 分钟。手里还有几根线？"
# zh.answers = ["strings in hand: 0", "strings in hand: 1", "strings in hand: 2"]
# zh.why = "红风筝在第 2 分钟落下，它的完成回调把它从集合里拿掉了。蓝风筝还在天上。"
#
# [[tool.simul.questions]]
# at.line = 25
# asks = "clock"
# ask = "main gathers what is left in hand. To what time does the clock move?"
# answers = ["4", "7", "it does not move"]
# values = ["4", "7", "none"]
# right = 1
# why = "The blue kite has been up since 0 and comes down at 4: gather starts nothing anew, it waits for the task."
# zh.ask = "main 用 gather 等手里剩下的任务。时钟走到什么时候？"
# zh.answers = ["4", "7", "不走"]
# zh.why = "蓝风筝从 0 就在飞，第 4 分钟落下：gather 不会重新开始，只是等待这个任务。"
#
# [[tool.simul.notes]]
# at.line = 15
# text = "A task that waits for something which only it knows can be thrown away half done when nobody holds it."
# zh.text = "如果谁也不保留对任务的引用，而它等待的东西也只有它自己知道，它可能做到一半就被回收。"
#
# [[tool.simul.changes]]
# title = "Do not wait for the rest"
# line = 25
# replace = "await asyncio.gather(*held)"
# with = "pass"
# why = "main returns at 3 and the blue kite is cancelled: holding a task is not waiting for it."
# zh.title = "不等剩下的"
# zh.why = "main 在第 3 分钟返回，蓝风筝被取消：保留引用不等于等待。"
# ///
