"""Nobody asks for the exception: asyncio complains when the task is thrown away."""

import asyncio


async def bad_news():
    await asyncio.sleep(1)
    raise LookupError("the bridge is closed")


async def main():
    letter = asyncio.create_task(bad_news(), name="letter")
    await asyncio.sleep(2)
    print("the letter lies on the table:", letter.done())
    del letter
    print("the letter went into the bin")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The exception that nobody opened"
# goal = "A task that fails and is dropped complains only when it is thrown away."
# topic = "errors"
# level = "further on"
# order = 3
# zh.title = "没人拆开的异常"
# zh.goal = "失败又被丢掉的任务，要到被销毁时才会抱怨。"
#
# [[tool.simul.questions]]
# at.line = 8
# asks = "next-output"
# ask = "Second 1: the task fails and nobody awaits it. What does stdout show next?"
# answers = [
#   "nothing: the program ends with a traceback",
#   "the letter lies on the table: False",
#   "the letter lies on the table: True",
# ]
# values = ["", "the letter lies on the table: False", "the letter lies on the table: True"]
# right = 3
# why = "A failed task is done and silent. Its exception waits in it."
# zh.ask = "第 1 秒：任务失败了，没有人 await 它。标准输出接下来是什么？"
# zh.answers = ["什么也没有：程序以回溯结束", "the letter lies on the table: False", "the letter lies on the table: True"]
# zh.why = "失败的任务已经完成，而且一声不响。异常在里面等着。"
#
# [[tool.simul.questions]]
# at.line = 15
# asks = "outcome"
# ask = """\
#   The last name of the task is deleted: asyncio writes 'Task exception was never retrieved' to stderr. How does the \
#   program end?"""
# answers = ["as usual, with status 0", "with LookupError"]
# values = ["normal", "LookupError"]
# right = 1
# why = "The complaint is only a log message. Nothing is raised in main."
# zh.ask = "删除任务的最后一个名字：asyncio 向 stderr 写出 Task exception was never retrieved。程序怎样结束？"
# zh.answers = ["正常，状态 0", "LookupError"]
# zh.why = "这只是一条日志。main 里没有抛出任何异常。"
#
# [[tool.simul.notes]]
# at.line = 15
# text = "The message on stderr comes with del, when nobody can ask the task any more: a second after it failed."
# zh.text = "del 之后再也没有人能问这个任务，stderr 上的消息这时才出现：任务失败已经是一秒之前的事了。"
#
# [[tool.simul.changes]]
# title = "Open it"
# line = 15
# replace = "del letter"
# with = "print(repr(letter.exception()))"
# why = "Asking for the exception counts as retrieving it: asyncio has nothing to complain about."
# zh.title = "把信拆开"
# zh.why = "取一次异常就算取回：asyncio 不再抱怨。"
# ///
