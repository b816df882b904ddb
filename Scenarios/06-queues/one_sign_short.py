"""Three couriers, two closing signs: one of them waits for a parcel that never comes."""

import asyncio


async def courier(name, parcels):
    while (parcel := await parcels.get()) is not None:
        await asyncio.sleep(1)
        print(name, "delivers", parcel)
    print(name, "goes home")


async def main():
    parcels = asyncio.Queue()
    names = ["Aino", "Bilal", "Chen"]
    team = [asyncio.create_task(courier(name, parcels), name=name) for name in names]
    for parcel in ("skis", "a lamp", "tea"):
        await parcels.put(parcel)
    for _ in range(2):
        await parcels.put(None)
    await asyncio.gather(*team)
    print("the depot is dark")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "One closing sign short"
# goal = "A queue does not end by itself: each consumer needs a sign of its own."
# topic = "queues"
# level = "next steps"
# order = 2
# zh.title = "少了一个打烊标志"
# zh.goal = "队列不会自己结束：每个消费者都需要一个结束标志。"
#
# [[tool.simul.questions]]
# at.line = 18
# asks = "suspends"
# ask = "The queue is unbounded, and three couriers wait for it. Does `await parcels.put(...)` give main's turn away?"
# answers = ["yes: a courier runs first", "no: there is room"]
# values = ["yes", "no"]
# right = 2
# why = "put waits only when the queue is full. main fills in everything before the first courier moves."
# zh.ask = "队列没有上限，三个快递员在等它。await parcels.put(...) 会让出 main 的控制权吗？"
# zh.answers = ["会：快递员先运行", "不会：有空位"]
# zh.why = "只有队列满了 put 才等待。第一个快递员动身之前 main 就全放进去了。"
#
# [[tool.simul.questions]]
# at.time = 1.0
# asks = "prints"
# of = "goes home"
# ask = "All parcels are delivered. How many couriers go home?"
# answers = ["one", "two", "three"]
# values = ["1", "2", "3"]
# right = 2
# why = "A sign is taken out of the queue by whoever reads it: it works for one courier only."
# zh.ask = "包裹都送完了。有几个快递员回家？"
# zh.answers = ["一个", "两个", "三个"]
# zh.why = "标志被谁读到就被谁取走：只对一个快递员有效。"
#
# [[tool.simul.questions]]
# at.output = "goes home"
# at.nth = 2
# asks = "outcome"
# ask = "How does the day end?"
# answers = ["as usual", "in a deadlock", "QueueEmpty"]
# values = ["normal", "deadlock", "QueueEmpty"]
# right = 2
# why = "The last courier waits at an empty queue, main waits for the courier, and nobody else is left."
# zh.ask = "这一天怎样结束？"
# zh.answers = ["正常", "死锁", "QueueEmpty"]
# zh.why = "最后一个快递员等着空队列，main 等着快递员，再没有别人了。"
#
# [[tool.simul.changes]]
# title = "One sign for each"
# line = 19
# replace = "range(2)"
# with = "team"
# why = "As many signs as couriers: all go home, and the program ends."
# zh.title = "一人一个标志"
# zh.why = "标志和快递员一样多：大家都回家，程序结束。"
# ///
