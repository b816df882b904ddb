"""The same three deliveries: gather keeps your order, as_completed theirs."""

import asyncio


async def deliver(town, hours):
    await asyncio.sleep(hours)
    print(f"  a letter reached {town}")
    return town


def routes():
    return [deliver("Aarhus", 3), deliver("Bergen", 1), deliver("Cork", 2)]


async def main():
    print("gather:", await asyncio.gather(*routes()))

    arrived = []
    for next_one in asyncio.as_completed(routes()):
        arrived.append(await next_one)
    print("as_completed:", arrived)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Results in the order of the question"
# goal = "gather answers in the order of its arguments, as_completed in the order of arrival."
# topic = "tasks"
# level = "first steps"
# order = 5
# zh.title = "结果按提问的顺序排列"
# zh.goal = "gather 按参数的顺序给出结果，as_completed 按到达的顺序。"
#
# [[tool.simul.questions]]
# at.event = "clock"
# asks = "order"
# ask = "Three postmen set out: Aarhus 3 h, Bergen 1 h, Cork 2 h. In which order do the letters arrive?"
# answers = ["Cork, Bergen, Aarhus", "Aarhus, Bergen, Cork", "Bergen, Cork, Aarhus"]
# values = [
#   "reached Cork | reached Bergen | reached Aarhus",
#   "reached Aarhus | reached Bergen | reached Cork",
#   "reached Bergen | reached Cork | reached Aarhus",
# ]
# right = 3
# why = "All three are under way at the same time: whoever needs least is there first."
# zh.ask = "三个邮递员出发：Aarhus 3 小时，Bergen 1 小时，Cork 2 小时。信按什么顺序送到？"
# zh.answers = ["Cork、Bergen、Aarhus", "Aarhus、Bergen、Cork", "Bergen、Cork、Aarhus"]
# zh.why = "三人同时在路上：路最短的先到。"
#
# [[tool.simul.questions]]
# at.output = "gather:"
# asks = "next-output"
# ask = "The last letter has arrived. In which order does gather give the results?"
# answers = ["['Aarhus', 'Bergen', 'Cork']", "['Bergen', 'Cork', 'Aarhus']"]
# values = ["gather: ['Aarhus', 'Bergen', 'Cork']", "gather: ['Bergen', 'Cork', 'Aarhus']"]
# right = 1
# why = "gather puts each result into the place of its argument, whenever it comes."
# zh.ask = "最后一封信也送到了。gather 给出的结果是什么顺序？"
# zh.answers = ["['Aarhus', 'Bergen', 'Cork']", "['Bergen', 'Cork', 'Aarhus']"]
# zh.why = "gather 把每个结果放在对应参数的位置上，不管它什么时候到。"
#
# [[tool.simul.questions]]
# at.output = "as_completed:"
# asks = "next-output"
# ask = "The same again with as_completed. In which order does its list stand?"
# answers = ["['Aarhus', 'Bergen', 'Cork']", "['Bergen', 'Cork', 'Aarhus']"]
# values = ["as_completed: ['Aarhus', 'Bergen', 'Cork']", "as_completed: ['Bergen', 'Cork', 'Aarhus']"]
# right = 2
# why = "as_completed hands out what is done next, so its list follows the clock, not the arguments."
# zh.ask = "用 as_completed 再来一次。它的列表是什么顺序？"
# zh.answers = ["['Aarhus', 'Bergen', 'Cork']", "['Bergen', 'Cork', 'Aarhus']"]
# zh.why = "as_completed 谁先完成就先给谁，所以列表跟着时钟走，而不是参数的顺序。"
#
# [[tool.simul.changes]]
# title = "A faster horse"
# line = 13
# replace = "\"Aarhus\", 3"
# with = "\"Aarhus\", 0.5"
# why = "Aarhus is now the first to arrive: the two lists look alike, by chance. gather's has not changed."
# zh.title = "换一匹快马"
# zh.why = "现在 Aarhus 最先到：两个列表碰巧一样。gather 的列表并没有变。"
# ///
