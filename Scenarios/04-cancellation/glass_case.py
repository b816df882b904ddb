"""shield protects the inner task; whoever waits outside is cancelled all the same."""

import asyncio


async def restore(what):
    await asyncio.sleep(5)
    print(f"restorer: the {what} is whole again")
    return what


async def visitor(work):
    try:
        print("visitor sees", await asyncio.shield(work))
    except asyncio.CancelledError:
        print("visitor: must go")
        raise


async def main():
    work = asyncio.create_task(restore("vase"), name="restorer")
    watching = asyncio.create_task(visitor(work), name="visitor")
    await asyncio.sleep(2)
    watching.cancel()
    await asyncio.wait([watching])
    print("visitor cancelled:", watching.cancelled(), " work done:", work.done())
    print("museum receives the", await work)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "What a shield protects"
# goal = "shield keeps the inner task alive; whoever waited for it is cancelled all the same."
# topic = "cancellation"
# level = "further on"
# order = 6
# zh.title = "盾牌保护了什么"
# zh.goal = "shield 让内层任务活下去；外面等它的人照样被取消。"
#
# [[tool.simul.questions]]
# at.line = 24
# asks = "next-output"
# ask = "The visitor, who waits behind a shield, is cancelled at minute 2. What is printed next?"
# answers = ["visitor: must go", "visitor sees vase", "restorer: the vase is whole again"]
# right = 1
# why = "The shield does not stand between the visitor and the request: the visitor is cancelled at once."
# zh.ask = "隔着 shield 等待的参观者在第 2 分钟被取消。接下来打印什么？"
# zh.answers = ["visitor: must go", "visitor sees vase", "restorer: the vase is whole again"]
# zh.why = "shield 挡不住对参观者的请求：参观者马上被取消。"
#
# [[tool.simul.questions]]
# at.line = 25
# asks = "ends-at"
# ask = "The restorer needs 5 minutes in all. When does the program end?"
# answers = ["2: the work was cancelled with the visitor", "5: the work goes on", "7: it starts again"]
# values = ["2", "5", "7"]
# right = 2
# why = "The request stopped at the shield: the inner task never heard of it."
# zh.ask = "修复师一共需要 5 分钟。程序什么时候结束？"
# zh.answers = ["2：修复和参观者一起被取消", "5：修复继续", "7：重新开始"]
# zh.why = "请求到 shield 为止：内层任务根本不知道。"
#
# [[tool.simul.changes]]
# title = "Without the shield"
# line = 14
# replace = "asyncio.shield(work)"
# with = "work"
# why = "Awaiting the task directly hands the request on: the vase is never finished, and main gets the CancelledError."
# zh.title = "不用 shield"
# zh.why = "直接 await 任务会把请求传下去：花瓶永远修不好，main 收到 CancelledError。"
# ///
