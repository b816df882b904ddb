"""An Event stays set; a Condition's notify reaches only those who wait now."""

import asyncio


async def on_gun(name, late, gun):
    await asyncio.sleep(late)
    await gun.wait()
    print(f"gun: {name} swims")


async def on_whistle(name, late, whistle):
    await asyncio.sleep(late)
    async with whistle:
        await whistle.wait()
    print(f"whistle: {name} swims")


async def main():
    gun, whistle = asyncio.Event(), asyncio.Condition()
    async with asyncio.TaskGroup() as race:
        for name, late in (("Ida", 0), ("Jon", 2)):
            race.create_task(on_gun(name, late, gun))
        lanes = [asyncio.create_task(on_whistle(n, t, whistle)) for n, t in (("Kai", 0), ("Liv", 2))]
        await asyncio.sleep(1)
        gun.set()
        async with whistle:
            whistle.notify_all()
    done, pending = await asyncio.wait(lanes, timeout=10)
    print(f"{len(done)} heard the whistle, {len(pending)} still waits")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The gun and the whistle"
# goal = "An Event stays set; a Condition wakes only those who are waiting at that moment."
# topic = "sync"
# level = "further on"
# order = 4
# zh.title = "发令枪和哨子"
# zh.goal = "Event 一旦设置就一直有效；Condition 只叫醒此刻正在等的人。"
#
# [[tool.simul.questions]]
# at.line = 28
# asks = "prints"
# of = "whistle:"
# ask = "The whistle is blown at 1. Kai waits for it, Liv comes at 2. How many swimmers does it start?"
# answers = ["none", "one: Kai", "both"]
# values = ["0", "1", "2"]
# right = 2
# why = "notify_all wakes those who wait at that moment. It leaves no trace for whoever comes later: a lost wake-up."
# zh.ask = "哨子在第 1 秒吹响。Kai 在等，Liv 第 2 秒才来。它让几个人出发？"
# zh.answers = ["没有", "一个：Kai", "两个"]
# zh.why = "notify_all 只叫醒此刻在等的人，对后来者不留痕迹：这就是丢失的唤醒。"
#
# [[tool.simul.questions]]
# at.line = 8
# at.nth = 2
# asks = "suspends"
# ask = "Jon comes to the start at 2; the gun was fired at 1. Does he have to wait?"
# answers = ["yes, for the next shot", "no, the Event is set"]
# values = ["yes", "no"]
# right = 2
# why = "An Event remembers: once set, wait() returns at once."
# zh.ask = "Jon 在第 2 秒到起点，枪在第 1 秒已经响了。他要等吗？"
# zh.answers = ["要，等下一枪", "不用，Event 已经设置"]
# zh.why = "Event 有记忆：设置之后 wait() 立即返回。"
#
# [[tool.simul.questions]]
# at.line = 29
# asks = "ends-at"
# ask = "main waits for both whistle swimmers with timeout=10, from second 2 on. When does the program end?"
# answers = ["2", "10", "12"]
# values = ["2", "10", "12"]
# right = 3
# why = "Liv never hears a whistle, so the whole timeout passes."
# zh.ask = "main 从第 2 秒起用 timeout=10 等两名听哨子的人。程序什么时候结束？"
# zh.answers = ["2", "10", "12"]
# zh.why = "Liv 永远听不到哨声，所以要等满超时。"
# ///
