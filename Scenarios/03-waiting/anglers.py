"""Three anglers with coloured floats; each casts again until the fish is big enough."""

import asyncio
import random

CYAN, RED, MAGENTA, PLAIN = "\033[36m", "\033[91m", "\033[35m", "\033[0m"


async def angler(name, colour, minutes, at_least):
    print(f"{colour}{name} casts the line")
    while (pounds := random.randint(0, 10)) < at_least:
        print(f"{colour}{name}: {pounds} pounds, thrown back")
        await asyncio.sleep(minutes)
    print(f"{colour}---> {name}: {pounds} pounds, enough{PLAIN}")
    return pounds


async def main():
    return await asyncio.gather(
        angler("Ingrid", CYAN, 1, 10),
        angler("Jonas", RED, 2, 9),
        angler("Karin", MAGENTA, 3, 9),
    )


random.seed(444)
ingrid, jonas, karin = asyncio.run(main())
print(f"Ingrid {ingrid}, Jonas {jonas}, Karin {karin}")


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Three anglers"
# goal = "Coloured output shows at a glance how tasks with different waits interleave."
# topic = "waiting"
# level = "first steps"
# order = 2
# zh.title = "三个钓鱼人"
# zh.goal = "彩色输出让人一眼看出等待时间不同的任务怎样交错。"
#
# [[tool.simul.questions]]
# at.line = 13
# asks = "next-task"
# ask = "Ingrid has thrown back her first fish and waits a minute. Who is next?"
# answers = ["Karin", "Ingrid: her wait is the shortest", "Jonas, who has not cast yet"]
# values = ["T3", "T1", "T2"]
# right = 3
# why = "Jonas and Karin stand in the ready queue since the start. Timers count only when the queue is empty."
# zh.ask = "Ingrid 把第一条鱼放了回去，等一分钟。接下来是谁？"
# zh.answers = ["Karin", "Ingrid：她等得最短", "Jonas，他还没有抛竿"]
# zh.why = "Jonas 和 Karin 从一开始就在就绪队列里。队列空了才轮到定时器。"
#
# [[tool.simul.questions]]
# at.output = "---> Jonas"
# asks = "results"
# ask = "Jonas is the first to be content. In which order will gather give the three catches?"
# answers = ["Ingrid, Jonas, Karin: as they were passed", "Jonas, Karin, Ingrid: as they finish"]
# values = ["T1 | T2 | T3", "T2 | T3 | T1"]
# right = 1
# why = "gather gives the results in the order of its arguments; the colours show another order of events."
# zh.ask = "Jonas 第一个满意。gather 会按什么顺序给出三人的收获？"
# zh.answers = ["Ingrid、Jonas、Karin：按传入的顺序", "Jonas、Karin、Ingrid：按完成的先后"]
# zh.why = "gather 按参数顺序给出结果；颜色显示的是另一种发生的顺序。"
#
# [[tool.simul.notes]]
# at.line = 26
# text = "The seed fixes every catch: this evening is the same in each run."
# zh.text = "种子决定了每一条鱼：每次运行都是同样的晚上。"
#
# [[tool.simul.changes]]
# title = "Slower anglers"
# line = 13
# replace = "sleep(minutes)"
# with = "sleep(3)"
# why = "With equal waits the three take turns in strict order: cyan, red, magenta."
# zh.title = "大家一样慢"
# zh.why = "等待时间相同，三人就严格轮流：青、红、品红。"
# ///
