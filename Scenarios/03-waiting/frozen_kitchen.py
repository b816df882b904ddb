"""A blocking call in one task stops all the others, and their timers are late."""

import asyncio
import time


async def egg(minutes):
    start = time.monotonic()
    await asyncio.sleep(minutes)
    late = time.monotonic() - start - minutes
    print(f"{minutes}-minute egg: {late:.0f} minutes too late")


async def phone_call():
    await asyncio.sleep(1)
    print("the cook answers the phone")
    time.sleep(10)
    print("the cook hangs up")


async def main():
    await asyncio.gather(egg(3), egg(5), egg(20), phone_call())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The call that froze the kitchen"
# goal = "time.sleep stops the whole loop: every timer that falls due meanwhile is late."
# topic = "waiting"
# level = "first steps"
# order = 3
# zh.title = "让厨房冻住的电话"
# zh.goal = "time.sleep 让整个事件循环停下：这期间到点的定时器全都迟到。"
#
# [[tool.simul.questions]]
# at.line = 17
# asks = "next-output"
# ask = "Minute 1: the cook answers the phone for 10 minutes, with time.sleep. What is printed next?"
# answers = ["3-minute egg: 0 minutes too late", "the cook hangs up", "3-minute egg: 8 minutes too late"]
# right = 2
# why = "time.sleep holds the one thread. No alarm can ring before the call is over."
# zh.ask = "第 1 分钟：厨师用 time.sleep 接了 10 分钟电话。接下来打印什么？"
# zh.answers = ["3-minute egg: 0 minutes too late", "the cook hangs up", "3-minute egg: 8 minutes too late"]
# zh.why = "time.sleep 占住唯一的线程。电话没打完，任何闹钟都响不了。"
#
# [[tool.simul.questions]]
# at.line = 18
# asks = "clock"
# ask = "The cook hangs up at minute 11. The alarms for 3 and 5 are overdue. To what time does the clock move next?"
# answers = ["12", "13: the 3-minute egg gets its time now", "20: the overdue alarms ring at once"]
# values = ["12", "13", "20"]
# right = 3
# why = "Overdue timers all become ready together, without any wait. Only the 20-minute egg is still ahead."
# zh.ask = "厨师第 11 分钟挂断。3 分钟和 5 分钟的闹钟都过点了。时钟接下来走到什么时候？"
# zh.answers = ["12", "13：3 分钟的蛋现在才开始计时", "20：过点的闹钟马上响"]
# zh.why = "过点的定时器全都一起就绪，不再等待。前面只剩 20 分钟的那个。"
#
# [[tool.simul.questions]]
# at.output = "the cook hangs up"
# asks = "order"
# ask = "Which of the late eggs speaks first?"
# answers = ["the 5-minute egg", "the 3-minute egg"]
# values = ["5-minute | 3-minute", "3-minute | 5-minute"]
# right = 2
# why = "Overdue alarms become ready in the order of the times for which they were set."
# zh.ask = "两个迟到的蛋，哪个先说话？"
# zh.answers = ["5 分钟的", "3 分钟的"]
# zh.why = "过点的闹钟按原定时间的先后就绪。"
#
# [[tool.simul.notes]]
# at.line = 17
# text = "time.sleep moves the clock inside a turn, and nobody else can run meanwhile. The timeline marks the stretch."
# zh.text = "time.sleep 让时钟在一个回合里面走动，期间谁也不能运行。时间线会标出这一段。"
#
# [[tool.simul.changes]]
# title = "Call with an await"
# line = 17
# replace = "time.sleep(10)"
# with = "await asyncio.sleep(10)"
# why = "The same phone call without blocking: no egg is late any more."
# zh.title = "改用 await 打电话"
# zh.why = "同样的电话，不再阻塞：没有一个蛋迟到。"
# ///
