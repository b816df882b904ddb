"""async with: coming in and going out may both wait, and the way out is never forgotten."""

import asyncio


class Fridge:
    async def __aenter__(self):
        await asyncio.sleep(1)
        print("the door is open")
        return ["milk", "eggs"]

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(1)
        print("the door is shut")


async def cat(name):
    await asyncio.sleep(0.5)
    print(name, "wakes up")


async def main():
    asyncio.create_task(cat("Mimi"))
    try:
        async with Fridge() as food:
            print("there is", *food)
            food.remove("ham")
            print("ham for everybody")
    except ValueError:
        print("no ham today")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The door of the fridge"
# goal = "async with awaits __aenter__ and __aexit__; the exit is awaited whatever happens inside."
# topic = "generators"
# level = "next steps"
# order = 4
# zh.title = "冰箱门"
# zh.goal = "async with 会 await __aenter__ 和 __aexit__；无论里面发生什么，都会等待退出。"
#
# [[tool.simul.questions]]
# at.line = 25
# asks = "next-output"
# ask = "main comes to `async with Fridge()`. What is printed next?"
# answers = ["there is milk eggs", "Mimi wakes up", "the door is open"]
# right = 2
# why = "__aenter__ waits a second, and while it waits others run: the cat is due at 0.5."
# zh.ask = "main 执行到 async with Fridge()。接下来打印什么？"
# zh.answers = ["there is milk eggs", "Mimi wakes up", "the door is open"]
# zh.why = "__aenter__ 要等一秒，它等待时别人可以运行：猫在 0.5 秒醒来。"
#
# [[tool.simul.questions]]
# at.line = 27
# asks = "next-output"
# ask = "There is no ham: remove() raises ValueError. What is printed next?"
# answers = ["ham for everybody", "the door is shut", "no ham today"]
# right = 2
# why = "Before the exception leaves the block, __aexit__ is awaited. That is what the block is for."
# zh.ask = "没有火腿：remove() 抛出 ValueError。接下来打印什么？"
# zh.answers = ["ham for everybody", "the door is shut", "no ham today"]
# zh.why = "异常离开代码块之前会先 await __aexit__。代码块就是为此而设的。"
#
# [[tool.simul.changes]]
# title = "Buy some ham"
# line = 10
# replace = "\"eggs\""
# with = "\"ham\""
# why = "Nothing is raised, and the door is shut all the same."
# zh.title = "买点火腿"
# zh.why = "没有异常，门照样关上。"
# ///
