"""Several members fail together: except* sorts them by kind."""

import asyncio


async def check(traveller, complaint):
    await asyncio.sleep(1)
    if complaint is not None:
        raise complaint
    print(traveller, "has everything")


async def main():
    try:
        async with asyncio.TaskGroup() as desk:
            desk.create_task(check("Anna", KeyError("suitcase")))
            desk.create_task(check("Bert", None))
            desk.create_task(check("Carla", ValueError("wrong tag")))
            desk.create_task(check("Dirk", KeyError("umbrella")))
    except* KeyError as lost:
        print("lost:", [error.args[0] for error in lost.exceptions])
    except* ValueError as odd:
        print("odd:", [str(error) for error in odd.exceptions])
    print("the desk closes")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Three complaints in one envelope"
# goal = "A TaskGroup collects what went wrong in an exception group; except* takes it out by kind."
# topic = "errors"
# level = "next steps"
# order = 5
# zh.title = "一个信封里的三份投诉"
# zh.goal = "TaskGroup 把出错的收集成异常组；except* 按类型取出。"
#
# [[tool.simul.questions]]
# at.time = 1.0
# asks = "next-output"
# ask = "All four have checked in the same second, three of them complain. What is printed first?"
# answers = ["lost: ['suitcase', 'umbrella']", "odd: ['wrong tag']", "Bert has everything"]
# right = 3
# why = """\
#   All four alarms rang together, so Bert runs before the group has cancelled anybody. The group raises when all are done."""
# zh.ask = "四人在同一秒查完行李，三人投诉。最先打印什么？"
# zh.answers = ["lost: ['suitcase', 'umbrella']", "odd: ['wrong tag']", "Bert has everything"]
# zh.why = "四个闹钟同时响，Bert 在 TaskGroup 取消谁之前就运行了。全部结束后 TaskGroup 才抛出异常。"
#
# [[tool.simul.questions]]
# at.line = 21
# asks = "prints"
# of = ": ["
# ask = "KeyError twice and ValueError once. How many of the except* blocks run?"
# answers = ["one: the first that fits", "two", "three: one for each exception"]
# values = ["1", "2", "3"]
# right = 2
# why = "Each except* block runs at most once, with all exceptions of its kind; what is left goes on to the next one."
# zh.ask = "两个 KeyError，一个 ValueError。有几个 except* 块会运行？"
# zh.answers = ["一个：最先匹配的", "两个", "三个：每个异常一次"]
# zh.why = "每个 except* 块最多运行一次，拿到同类型的全部异常；剩下的交给下一个块。"
#
# [[tool.simul.questions]]
# at.line = 23
# asks = "outcome"
# ask = "How does the program end?"
# answers = ["with ValueError", "with ExceptionGroup", "as usual"]
# values = ["ValueError", "ExceptionGroup", "normal"]
# right = 3
# why = "Both kinds were taken out of the group. Nothing is left to be raised again."
# zh.ask = "程序怎样结束？"
# zh.answers = ["ValueError", "ExceptionGroup", "正常"]
# zh.why = "两类异常都取出来了，没有剩下的需要再抛出。"
#
# [[tool.simul.changes]]
# title = "An unforeseen complaint"
# line = 17
# replace = "None"
# with = "OSError(\"wet coat\")"
# why = "No except* block is for OSError: it is raised again in a group of its own, and the program ends with it."
# zh.title = "没有料到的投诉"
# zh.why = "没有 except* 块对应 OSError：它被单独放进一个异常组再次抛出，程序因此结束。"
# ///
