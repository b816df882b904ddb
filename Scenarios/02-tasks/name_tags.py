"""A context variable is copied when a task is made; later changes stay on their own side."""

import asyncio
import contextvars

language = contextvars.ContextVar("language", default="none")


async def guide():
    await asyncio.sleep(1)
    print("this tour is in", language.get())
    language.set("sign language")


async def main():
    language.set("Danish")
    first = asyncio.create_task(guide())
    language.set("Welsh")
    second = asyncio.create_task(guide())
    await asyncio.gather(first, second)
    print("the office still speaks", language.get())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Every task wears its own name tag"
# goal = "A task gets a copy of the context at the moment it is created."
# topic = "tasks"
# level = "further on"
# order = 12
# zh.title = "每个任务都戴着自己的名牌"
# zh.goal = "任务在创建的那一刻得到上下文的一份副本。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "next-output"
# ask = "Both guides set out; the variable says Welsh now. What does the first guide say?"
# answers = ["this tour is in Welsh", "this tour is in none", "this tour is in Danish"]
# right = 3
# why = "create_task copied the context while the variable said Danish. What main sets later does not reach the copy."
# zh.ask = "两位导游都已出发，变量现在是 Welsh。第一位导游说什么？"
# zh.answers = ["this tour is in Welsh", "this tour is in none", "this tour is in Danish"]
# zh.why = "create_task 复制上下文时变量还是 Danish。main 之后的修改到不了那份副本。"
#
# [[tool.simul.questions]]
# at.line = 21
# asks = "next-output"
# ask = "Each guide has set the variable to 'sign language' at the end. What does the office speak?"
# answers = ["the office still speaks Welsh", "the office still speaks Danish", "the office still speaks sign language"]
# right = 1
# why = "A task changes its own copy only: nothing flows back to its creator."
# zh.ask = "每位导游最后都把变量设成了 sign language。办公室说什么？"
# zh.answers = ["the office still speaks Welsh", "the office still speaks Danish", "the office still speaks sign language"]
# zh.why = "任务只改变自己的副本，不会流回创建者那里。"
#
# [[tool.simul.changes]]
# title = "Change the tag first"
# line = 17
# replace = "asyncio.create_task(guide())"
# with = "guide()"
# why = "Now gather makes the first task, after the tag was changed: the copy is taken then, and both tours are in Welsh."
# zh.title = "先改名牌"
# zh.why = "现在由 gather 创建第一个任务，在名牌修改之后：那时才复制，所以两个团都是 Welsh。"
# ///
