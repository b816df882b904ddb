"""put waits when the queue is full: the quick one is held back by the slow one."""

import asyncio


async def cook(counter, plates):
    clock = asyncio.get_running_loop().time
    start = clock()
    for n in range(1, plates + 1):
        await asyncio.sleep(1)
        await counter.put(n)
        print(f"{clock() - start:4.0f} min: plate {n} on the counter ({counter.qsize()} there)")


async def waiter(counter):
    while True:
        plate = await counter.get()
        await asyncio.sleep(3)
        print(f"          plate {plate} served")
        counter.task_done()


async def main():
    counter = asyncio.Queue(maxsize=2)
    serving = asyncio.create_task(waiter(counter))
    await cook(counter, 6)
    await counter.join()
    serving.cancel()
    print("all served")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "A counter for two plates"
# goal = "A bounded queue pushes back: put waits while the queue is full."
# topic = "queues"
# level = "next steps"
# order = 3
# zh.title = "只放得下两个盘子的柜台"
# zh.goal = "有上限的队列会反压：队列满时 put 要等待。"
#
# [[tool.simul.questions]]
# at.line = 11
# asks = "suspends"
# ask = "Minute 1: the counter is empty. Does the cook's put wait?"
# answers = ["yes", "no: there is room"]
# values = ["yes", "no"]
# right = 2
# why = "put suspends only when the queue is full."
# zh.ask = "第 1 分钟：柜台是空的。厨师的 put 要等吗？"
# zh.answers = ["要", "不用：有空位"]
# zh.why = "只有队列满了 put 才会挂起。"
#
# [[tool.simul.questions]]
# at.output = "plate 1 on"
# asks = "ends-at"
# ask = "Six plates, a minute to cook and three to serve each. When is everything served?"
# answers = ["7", "19", "24"]
# values = ["7", "19", "24"]
# right = 2
# why = "The first plate is ready at 1; from then on the waiter is never idle: 1 + 6 x 3."
# zh.ask = "六盘菜，做一盘 1 分钟，送一盘 3 分钟。什么时候全部送完？"
# zh.answers = ["7", "19", "24"]
# zh.why = "第一盘在第 1 分钟做好，此后服务员一直不闲：1 + 6 × 3。"
#
# [[tool.simul.questions]]
# at.line = 11
# at.nth = 5
# asks = "suspends"
# ask = """\
#   Minute 5: plates 3 and 4 stand on the counter, the waiter is under way with plate 2. Does the cook's put of plate 5 \
#   wait?"""
# answers = ["yes, until the waiter takes a plate", "no: put never waits"]
# values = ["yes", "no"]
# right = 1
# why = "The queue is full. From now on the cook waits for the waiter: one plate every 3 minutes, as slow as the slowest."
# zh.ask = "第 5 分钟：3 号和 4 号盘在柜台上，服务员正在送 2 号盘。厨师放 5 号盘要等吗？"
# zh.answers = ["要，等服务员取走一盘", "不用：put 从不等待"]
# zh.why = "队列满了。从现在起厨师等服务员：每 3 分钟一盘，由最慢的一方决定。"
#
# [[tool.simul.changes]]
# title = "A long counter"
# line = 24
# replace = "maxsize=2"
# with = ""
# why = "Without a limit the cook never waits and is done at 6; the plates pile up, and the end is at 19 all the same."
# zh.title = "一张长柜台"
# zh.why = "没有上限，厨师不用等，第 6 分钟就做完；盘子堆了起来，结束时间仍是 19。"
# ///
