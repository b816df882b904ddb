"""join counts the task_done calls, not the gets."""

import asyncio


async def courier(parcels):
    while True:
        parcel = await parcels.get()
        await asyncio.sleep(1)
        print("delivered:", parcel)
        if parcel != "the wet one":
            parcels.task_done()


async def main():
    parcels = asyncio.Queue()
    for parcel in ("the red one", "the wet one", "the big one"):
        parcels.put_nowait(parcel)
    worker = asyncio.create_task(courier(parcels), name="courier")
    await parcels.join()
    worker.cancel()
    print("the depot closes")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The box that nobody ticked"
# goal = "join waits for one task_done for each item; forget one and it waits for ever."
# topic = "queues"
# level = "next steps"
# order = 4
# zh.title = "没人打勾的方框"
# zh.goal = "join 要等每一项都调用一次 task_done；漏掉一次就永远等下去。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "prints"
# of = "delivered:"
# ask = "main awaits join(). How many parcels are delivered?"
# answers = ["one", "two", "three"]
# values = ["1", "2", "3"]
# right = 3
# why = "Delivering needs only get(). All three parcels go out."
# zh.ask = "main 在 await join()。会送出几个包裹？"
# zh.answers = ["一个", "两个", "三个"]
# zh.why = "送货只需要 get()。三个包裹都会送出去。"
#
# [[tool.simul.questions]]
# at.line = 8
# at.nth = 4
# asks = "next-output"
# ask = "The last parcel has been delivered. What comes after it?"
# answers = ["the depot closes", "nothing more"]
# values = ["the depot closes", ""]
# right = 2
# why = "join counts down with task_done only. For the wet parcel it was never called, so one is left open."
# zh.ask = "最后一个包裹送到了。之后打印什么？"
# zh.answers = ["the depot closes", "再也没有了"]
# zh.why = "join 只随 task_done 递减。那个湿包裹没有调用，所以还差一个。"
#
# [[tool.simul.questions]]
# at.line = 8
# at.nth = 4
# asks = "outcome"
# ask = "How does the program end?"
# answers = ["the courier is cancelled", "as usual", "in a deadlock"]
# values = ["CancelledError", "normal", "deadlock"]
# right = 3
# why = "The courier waits for a parcel, main waits for a tick, and no timer is set."
# zh.ask = "程序怎样结束？"
# zh.answers = ["快递员被取消", "正常", "死锁"]
# zh.why = "快递员等包裹，main 等打勾，也没有定时器。"
#
# [[tool.simul.changes]]
# title = "Tick every box"
# line = 11
# replace = "parcel != \"the wet one\""
# with = "True"
# why = "One task_done for each get: join comes back, and the depot closes."
# zh.title = "每个方框都打勾"
# zh.why = "每次 get 都对应一次 task_done：join 返回，仓库关门。"
# ///
