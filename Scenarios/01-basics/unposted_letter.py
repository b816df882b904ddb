"""Calling a coroutine function runs nothing of it."""

import asyncio


async def post(letter):
    print("posted:", letter)


async def main():
    post("to Ada")
    kept = post("to Grace")
    print("two letters written, none posted")
    await kept
    print("the evening is over")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The letter that nobody posted"
# goal = "Calling a coroutine function makes a coroutine object; nothing of its body runs."
# topic = "basics"
# level = "first steps"
# order = 4
# zh.title = "没人寄出的信"
# zh.goal = "调用协程函数只会得到一个协程对象，函数体一行也不会运行。"
#
# [[tool.simul.questions]]
# at.line = 11
# asks = "next-output"
# ask = "post(\"to Ada\") is called now. What is printed next?"
# answers = ["posted: to Grace", "two letters written, none posted", "posted: to Ada"]
# right = 2
# why = """\
#   A call makes a coroutine object and returns at once. The body runs only when somebody awaits it or makes a task of it."""
# zh.ask = "现在要调用 post(\"to Ada\")。接下来会打印什么？"
# zh.answers = ["posted: to Grace", "two letters written, none posted", "posted: to Ada"]
# zh.why = "调用只是创建一个协程对象并立即返回。只有被 await 或者被包装成任务，函数体才会运行。"
#
# [[tool.simul.questions]]
# at.line = 13
# asks = "prints"
# of = "posted: to"
# ask = "How many letters are posted before the evening is over?"
# answers = ["none", "one", "two"]
# values = ["0", "1", "2"]
# right = 2
# why = "Only the coroutine that is awaited runs. The letter to Ada was a coroutine that nobody kept."
# zh.ask = "到晚上结束时，一共寄出了几封信？"
# zh.answers = ["一封也没有", "一封", "两封"]
# zh.why = "只有被 await 的协程才会运行。给 Ada 的那封信是一个没人保留的协程对象。"
#
# [[tool.simul.questions]]
# at.line = 14
# asks = "suspends"
# ask = "main awaits a coroutine that has nothing to wait for. Does main give its turn away?"
# answers = ["yes, every await does", "no, the body of post runs on the spot"]
# values = ["yes", "no"]
# right = 2
# why = """\
#   await on a coroutine is like a call: it goes inside and runs it. The turn is given away only where something real is \
#   waited for."""
# zh.ask = "main 在 await 一个不需要等待任何东西的协程。main 会让出控制权吗？"
# zh.answers = ["会，每个 await 都会", "不会，post 的函数体当场运行"]
# zh.why = "await 一个协程就像调用函数：直接进去运行。只有真正要等待什么的时候，控制权才会让出。"
#
# [[tool.simul.notes]]
# at.line = 13
# text = "The letter to Ada is lost: Python warned that its coroutine was never awaited, and went on."
# zh.text = "给 Ada 的信已经丢了：Python 警告说这个协程从未被 await，然后继续往下运行。"
#
# [[tool.simul.changes]]
# title = "Post the first letter, too"
# line = 11
# replace = "post(\"to Ada\")"
# with = "await post(\"to Ada\")"
# why = "With await the body runs: 'posted: to Ada' comes first, and the warning is gone."
# zh.title = "把第一封信也寄出去"
# zh.why = "加上 await 之后函数体运行了：先打印 posted: to Ada，警告也消失了。"
# ///
