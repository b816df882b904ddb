"""Each holds what the other wants."""

import asyncio


async def cart(name, near, far):
    async with near[1]:
        print(f"{name} is on the {near[0]} bridge")
        await asyncio.sleep(1)
        print(f"{name} wants the {far[0]} bridge")
        async with far[1]:
            print(f"{name} is across")


async def main():
    north = ("north", asyncio.Lock())
    south = ("south", asyncio.Lock())
    await asyncio.gather(cart("the hay cart", north, south), cart("the milk cart", south, north))


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Two carts, two bridges"
# goal = "Each cart holds one bridge and wants the other: nobody can move, and no clock helps."
# topic = "sync"
# level = "next steps"
# order = 7
# zh.title = "两辆车，两座桥"
# zh.goal = "每辆车占着一座桥又想要另一座：谁也动不了，等多久都没用。"
#
# [[tool.simul.questions]]
# at.time = 1.0
# asks = "prints"
# of = "is across"
# ask = "Both carts stand on their first bridge. How many of them get across?"
# answers = ["none", "one: the other waits politely", "both"]
# values = ["0", "1", "2"]
# right = 1
# why = "The hay cart waits for the south bridge, which the milk cart holds, and the milk cart for the north bridge: a cycle."
# zh.ask = "两辆车各在自己的第一座桥上。有几辆能过去？"
# zh.answers = ["没有", "一辆：另一辆会礼让", "两辆"]
# zh.why = "干草车等南桥，而南桥被牛奶车占着；牛奶车等北桥：一个环。"
#
# [[tool.simul.questions]]
# at.line = 11
# asks = "outcome"
# ask = "How does this end?"
# answers = ["a deadlock", "with an exception", "after a while one of them gives up"]
# values = ["deadlock", "TimeoutError", "normal"]
# right = 1
# why = "Every task waits for another task of the cycle, and no timer is left: no clock can help."
# zh.ask = "结果如何？"
# zh.answers = ["死锁", "抛出异常", "过一会儿其中一辆会放弃"]
# zh.why = "环里每个任务都在等另一个任务，也没有剩下的定时器：时钟帮不上忙。"
#
# [[tool.simul.notes]]
# at.line = 11
# at.nth = 2
# text = "The pane Waiting shows who waits for whom. Follow it until you are back where you began."
# zh.text = "看 Waiting 窗格：谁在等谁。顺着走，直到回到起点。"
#
# [[tool.simul.changes]]
# title = "Always north first"
# line = 18
# replace = "cart(\"the milk cart\", south, north)"
# with = "cart(\"the milk cart\", north, south)"
# why = "When everybody takes the locks in the same order no cycle can arise: both get across."
# zh.title = "总是先过北桥"
# zh.why = "所有人按同样的顺序拿锁，就不会形成环：两辆车都能过去。"
# ///
