"""One cook, three dishes: whoever waits lets another go on."""

import asyncio


async def cook(dish, steps):
    for name, minutes in steps:
        print(f"{dish}: {name}")
        await asyncio.sleep(minutes)
    print(f"{dish}: ready to serve")
    return dish


async def main():
    dishes = await asyncio.gather(
        cook("soup", [("chop", 2), ("simmer", 6)]),
        cook("rice", [("rinse", 1), ("boil", 5)]),
        cook("salad", [("wash", 1), ("dress", 1)]),
    )
    print("on the table:", ", ".join(dishes))


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One cook, three dishes"
# goal = "See how three coroutines share one thread: whoever waits lets another go on."
# topic = "basics"
# level = "first steps"
# order = 1
# zh.title = "一个厨师，三道菜"
# zh.goal = "看三个协程怎样共用一个线程：谁在等待，谁就把机会让给别人。"
#
# [[tool.simul.questions]]
# at.line = 9
# asks = "next-task"
# ask = "The soup has just been put on the stove for 2 minutes. Who works next?"
# answers = ["the soup, it is not finished", "nobody: the cook waits for the soup", "the rice"]
# values = ["T1", "none", "T2"]
# right = 3
# why = "At await asyncio.sleep() the soup leaves the ready queue; the loop takes whoever stands at its front: the rice."
# zh.ask = "汤刚刚放上炉子，要煮 2 分钟。接下来轮到谁？"
# zh.answers = ["汤，它还没做完", "谁也不干活：厨师等着汤", "米饭"]
# zh.why = "执行到 await asyncio.sleep() 时，汤离开了就绪队列；事件循环取队首的任务，也就是米饭。"
#
# [[tool.simul.questions]]
# at.event = "clock"
# asks = "clock"
# ask = "All three dishes wait now. To what time does the clock move?"
# answers = ["1: rice and salad are due first", "2: the soup was put on first", "8: when everything is ready"]
# values = ["1", "2", "8"]
# right = 1
# why = "When nobody is ready the clock jumps to the earliest alarm, not to that of the task that slept first."
# zh.ask = "三道菜都在等待。时钟会走到什么时候？"
# zh.answers = ["1：米饭和沙拉最先到点", "2：汤是最先放上去的", "8：全部做好的时候"]
# zh.why = "没有任何任务就绪时，时钟直接跳到最早的那个闹钟，与谁先开始睡眠无关。"
#
# [[tool.simul.questions]]
# at.output = "salad: dress"
# asks = "order"
# ask = "In which order do the dishes get ready?"
# answers = ["rice, salad, soup", "salad, rice, soup", "soup, rice, salad"]
# values = [
#   "rice: ready | salad: ready | soup: ready",
#   "salad: ready | rice: ready | soup: ready",
#   "soup: ready | rice: ready | salad: ready",
# ]
# right = 2
# why = """\
#   Each dish needs the sum of its own waits (2, 6 and 8 minutes); their place in gather(...) says only who starts first."""
# zh.ask = "三道菜按什么顺序做好？"
# zh.answers = ["米饭、沙拉、汤", "沙拉、米饭、汤", "汤、米饭、沙拉"]
# zh.why = "每道菜需要自己各次等待之和（2、6、8 分钟）；在 gather(...) 里的位置只决定谁先开始。"
#
# [[tool.simul.notes]]
# at.line = 15
# text = "gather makes a task of each call and puts all three into the ready queue, in the order of its arguments."
# zh.text = "gather 把每个调用变成一个任务，三个任务按参数的顺序进入就绪队列。"
#
# [[tool.simul.notes]]
# at.output = "rice: boil"
# text = """\
#   Waking up takes two turns: the alarm marks the sleep as done, then the task waits in the ready queue like everybody."""
# zh.text = "醒来要两个回合：闹钟先把睡眠标记为完成，然后任务像别人一样在就绪队列里等待。"
#
# [[tool.simul.notes]]
# at.output = "on the table"
# text = "This is the last turn of the program proper. After it asyncio.run tidies up, as at the end of every program."
# zh.text = "这是程序本身的最后一个回合。之后是 asyncio.run 在收尾：每个程序的结尾都是这样。"
#
# [[tool.simul.changes]]
# title = "A quicker soup"
# line = 16
# replace = "(\"simmer\", 6)"
# with = "(\"simmer\", 3)"
# why = "The evening now ends at 6: the rice is the longest, and the soup overtakes it."
# zh.title = "让汤煮得快一点"
# zh.why = "现在整顿饭在第 6 分钟结束：最慢的变成了米饭，汤赶在它前面做好。"
# ///
