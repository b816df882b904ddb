"""Result and deadline in the same instant: whose alarm was set first?"""

import asyncio


async def runner(seconds):
    await asyncio.sleep(seconds)
    return f"home after {seconds} s"


async def race(seconds, limit):
    try:
        print("wait_for:", await asyncio.wait_for(runner(seconds), limit))
    except TimeoutError:
        print(f"wait_for: {limit} s are over")


async def main():
    await race(2, 3)
    await race(3, 3)
    task = asyncio.create_task(runner(5))
    done, pending = await asyncio.wait([task], timeout=3)
    print("wait: done", len(done), "pending", len(pending))
    print("wait:", await task)


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Photo finish"
# goal = "wait_for cancels what is late; wait only stops looking. In a tie the alarm set first rings first."
# topic = "cancellation"
# level = "further on"
# order = 5
# zh.title = "终点摄影"
# zh.goal = "wait_for 会取消迟到者；wait 只是不再看。平局时先设的闹钟先响。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "next-output"
# ask = "The first runner needs 2 s and is allowed 3 s. What is printed?"
# answers = ["wait_for: 3 s are over", "wait_for: home after 2 s"]
# right = 2
# why = "Whoever is done before the limit gives the result; the limit's alarm is taken back."
# zh.ask = "第一名选手需要 2 秒，限时 3 秒。打印什么？"
# zh.answers = ["wait_for: 3 s are over", "wait_for: home after 2 s"]
# zh.why = "在限时之前完成就得到结果；限时的闹钟被撤销。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "next-output"
# ask = "A tie: the runner needs 3 s and is allowed 3 s. What is printed?"
# answers = ["wait_for: home after 3 s", "wait_for: 3 s are over"]
# right = 2
# why = "Both alarms are due at the same instant. The limit was set before the runner's coroutine began, so it rings first."
# zh.ask = "平局：需要 3 秒，限时也是 3 秒。打印什么？"
# zh.answers = ["wait_for: home after 3 s", "wait_for: 3 s are over"]
# zh.why = "两个闹钟同时到点。限时在选手的协程开始之前就设好了，所以先响。"
#
# [[tool.simul.questions]]
# at.line = 21
# asks = "ends-at"
# ask = "It is second 5. A runner of 5 s is waited for with wait(timeout=3). When does the program end?"
# answers = ["8: wait cancels the runner", "10: the runner goes on", "13"]
# values = ["8", "10", "13"]
# right = 2
# why = "wait() cancels nobody. The runner is awaited again and comes home at second 10."
# zh.ask = "现在是第 5 秒。用 wait(timeout=3) 等一个 5 秒的选手。程序什么时候结束？"
# zh.answers = ["8：wait 取消了选手", "10：选手继续跑", "13"]
# zh.why = "wait() 谁也不取消。之后再 await 这名选手，他在第 10 秒到达。"
# ///
