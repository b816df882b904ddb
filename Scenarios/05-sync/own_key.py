"""A lock is not re-entrant: who holds it and asks again waits for themselves."""

import asyncio


async def fetch_wine(cellar):
    print("butler: opens the cellar to fetch wine")
    async with cellar:
        print("butler: takes a bottle")


async def take_stock(cellar):
    async with cellar:
        print("butler: counts the bottles, the door locked behind him")
        await fetch_wine(cellar)
    print("butler: goes upstairs")


async def main():
    await take_stock(asyncio.Lock())


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Locked out by his own key"
# goal = "asyncio.Lock knows no owner: asking for it twice in one task waits for ever."
# topic = "sync"
# level = "next steps"
# order = 6
# zh.title = "被自己的钥匙锁在外面"
# zh.goal = "asyncio.Lock 不认主人：同一个任务请求两次就会永远等待。"
#
# [[tool.simul.questions]]
# at.line = 15
# asks = "prints"
# of = "takes a bottle"
# ask = "The butler holds the lock, and fetch_wine will ask for the same one. How many bottles does he take?"
# answers = ["none", "one: the lock is his"]
# values = ["0", "1"]
# right = 1
# why = "The lock is taken. It does not look by whom, so the butler waits for the butler."
# zh.ask = "管家拿着锁，fetch_wine 还要请求同一把锁。他能拿到几瓶酒？"
# zh.answers = ["一瓶也没有", "一瓶：锁是他自己的"]
# zh.why = "锁已被占用，它不看是谁占的，所以管家在等管家自己。"
#
# [[tool.simul.questions]]
# at.line = 8
# asks = "outcome"
# ask = "How does this end?"
# answers = ["as usual", "with a RuntimeError", "in a deadlock"]
# values = ["normal", "RuntimeError", "deadlock"]
# right = 3
# why = "No task is ready and no timer is set: nothing can ever happen again. Real Python would wait silently."
# zh.ask = "结果如何？"
# zh.answers = ["正常结束", "抛出 RuntimeError", "死锁"]
# zh.why = "没有就绪的任务，也没有定时器：再也不会发生任何事。真正的 Python 会一声不响地等下去。"
#
# [[tool.simul.changes]]
# title = "Two keys"
# line = 20
# replace = "asyncio.Lock()"
# with = "asyncio.Semaphore(2)"
# why = "A counter of two lets the butler in twice. The better cure: do not ask for what you hold."
# zh.title = "两把钥匙"
# zh.why = "计数为二的信号量让管家进去两次。更好的办法：不要请求自己已经拿着的东西。"
# ///
