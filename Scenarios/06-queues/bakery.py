"""Two bakers fill a shelf, two sellers empty it; None is the closing sign."""

import asyncio

CLOSED = None


async def baker(sort, shelf, loaves):
    for n in range(1, loaves + 1):
        await asyncio.sleep(2)
        await shelf.put(f"{sort} {n}")
    print(f"{sort} baker: done for today")


async def seller(name, shelf, minutes):
    sold = 0
    while (loaf := await shelf.get()) is not CLOSED:
        await asyncio.sleep(minutes)
        sold += 1
        print(f"{name} sold {loaf}")
    return name, sold


async def main():
    shelf = asyncio.Queue()
    sellers = [asyncio.create_task(seller(*who)) for who in (("Olga", shelf, 3), ("Piet", shelf, 5))]
    await asyncio.gather(baker("rye", shelf, 3), baker("wheat", shelf, 3))
    for _ in sellers:
        await shelf.put(CLOSED)
    for name, sold in await asyncio.gather(*sellers):
        print(f"{name}: {sold} loaves")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Bakers and sellers"
# goal = "A queue joins who makes and who sells; one closing sign for each seller ends the day."
# topic = "queues"
# level = "first steps"
# order = 1
# zh.title = "面包师和售货员"
# zh.goal = "队列连接做的人和卖的人；给每个售货员一个打烊标志，一天就结束了。"
#
# [[tool.simul.questions]]
# at.line = 17
# asks = "suspends"
# ask = "Olga comes to an empty shelf: await shelf.get(). Does she give her turn away?"
# answers = ["yes, until a loaf is there", "no, she gets None"]
# values = ["yes", "no"]
# right = 1
# why = "get() on an empty queue waits, without any timer: only a put() can wake her."
# zh.ask = "Olga 来到空货架前：await shelf.get()。她会让出控制权吗？"
# zh.answers = ["会，直到有面包", "不会，得到 None"]
# zh.why = "空队列的 get() 会等待，没有定时器：只有 put() 能叫醒她。"
#
# [[tool.simul.questions]]
# at.time = 2.0
# asks = "order"
# ask = "Minute 2: rye 1 and wheat 1 come to the shelf. Selling takes Olga 3 minutes, Piet 5. Which loaf is sold first?"
# answers = ["rye 1, by Olga", "wheat 1, by Piet", "rye 2, by Olga"]
# values = [
#   "sold rye 1 | sold wheat 1 | sold rye 2",
#   "sold wheat 1 | sold rye 1 | sold rye 2",
#   "sold rye 2 | sold rye 1 | sold wheat 1",
# ]
# right = 1
# why = "Both sellers waited; the one who waited first gets the first loaf, and Olga is the quicker one, too."
# zh.ask = "第 2 分钟：rye 1 和 wheat 1 上架。Olga 卖一个要 3 分钟，Piet 要 5 分钟。先卖出的是哪个？"
# zh.answers = ["Olga 的 rye 1", "Piet 的 wheat 1", "Olga 的 rye 2"]
# zh.why = "两人都在等；先等的先拿到第一个面包，而且 Olga 也更快。"
#
# [[tool.simul.questions]]
# at.output = "Olga: "
# asks = "next-output"
# ask = "The bakers are done; None is put once for each seller. Olga is quicker. How are the six loaves shared?"
# answers = ["Olga 3, Piet 3", "Olga 4, Piet 2", "Olga 6, Piet 0"]
# values = ["Olga: 3 loaves | Piet: 3 loaves", "Olga: 4 loaves | Piet: 2 loaves", "Olga: 6 loaves | Piet: 0 loaves"]
# right = 2
# why = "Whoever is free takes the next loaf: a queue shares out work by speed, not by turns."
# zh.ask = "面包师收工，给每个售货员放一个 None。Olga 更快。六个面包怎么分？"
# zh.answers = ["Olga 3，Piet 3", "Olga 4，Piet 2", "Olga 6，Piet 0"]
# zh.why = "谁有空谁拿下一个：队列按速度分配工作，而不是轮流。"
#
# [[tool.simul.notes]]
# at.line = 29
# text = "The signs stand in the queue behind the loaves that are still there: nothing is lost."
# zh.text = "打烊标志排在剩下的面包后面：什么也不会丢。"
#
# [[tool.simul.changes]]
# title = "Only one closing sign"
# line = 28
# replace = "in sellers:"
# with = "in sellers[:1]:"
# why = "One seller goes home, the other waits at the empty shelf for ever: a deadlock."
# zh.title = "只挂一个打烊标志"
# zh.why = "一个售货员回家了，另一个永远等在空货架前：死锁。"
# ///
