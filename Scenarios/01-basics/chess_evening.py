"""A small exhibition: four boards, three rounds, one master with one head."""

import asyncio
import time

MASTER, OPPONENT, ROUNDS = 10, 50, 3


async def board(number, master):
    for round in range(1, ROUNDS + 1):
        async with master:
            time.sleep(MASTER)  # the master thinks: nobody else can use this head
            print(f"board {number}: master's move {round}")
        await asyncio.sleep(OPPONENT)
    print(f"board {number}: resigns")


async def main():
    master = asyncio.Lock()
    start = time.perf_counter()
    await asyncio.gather(*(board(n, master) for n in range(1, 5)))
    together = time.perf_counter() - start
    print(f"four boards at once: {together:.0f} s")
    print(f"one after the other: {4 * ROUNDS * (MASTER + OPPONENT)} s")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The master walks from board to board"
# goal = "A simultaneous exhibition: while one opponent thinks, the master moves at another board."
# topic = "basics"
# level = "first steps"
# order = 6
# zh.title = "大师在棋盘之间走动"
# zh.goal = "车轮战：一位对手思考时，大师去另一块棋盘走棋。"
#
# [[tool.simul.questions]]
# at.line = 14
# asks = "next-task"
# ask = "The master has moved at board 1, and its opponent thinks. Which board is next?"
# answers = ["board 2", "none: the master waits for the reply", "board 1 again"]
# values = ["T2", "none", "T1"]
# right = 1
# why = "sleep() suspends board 1's task only. The next task in the ready queue is board 2's."
# zh.ask = "大师在 1 号棋盘走完一步，对手开始思考。下一个是哪块棋盘？"
# zh.answers = ["2 号", "没有：大师等着对手回应", "还是 1 号"]
# zh.why = "sleep() 只挂起 1 号棋盘的任务。就绪队列里下一个是 2 号棋盘的任务。"
#
# [[tool.simul.questions]]
# at.line = 14
# at.nth = 4
# asks = "next-output"
# ask = "Board 4 has seen its first move, it is second 40. What comes next?"
# answers = ["board 4: master's move 2", "board 1: master's move 2", "board 1: resigns"]
# right = 2
# why = "All four opponents think. The first to be done is the one who began to think first: board 1, at second 60."
# zh.ask = "4 号棋盘也走完了第一步，现在是第 40 秒。接下来是什么？"
# zh.answers = ["board 4: master's move 2", "board 1: master's move 2", "board 1: resigns"]
# zh.why = "四位对手都在思考。最先想好的是最先开始思考的那位：1 号棋盘，在第 60 秒。"
#
# [[tool.simul.questions]]
# at.output = "board 1: master's move 2"
# asks = "ends-at"
# ask = "When does the last board resign?"
# answers = ["at 120: the master's moves alone", "at 210", "at 720: the sum of all"]
# values = ["120", "210", "720"]
# right = 2
# why = "Each board needs 3 rounds of 60 s; board 4 begins 30 s after board 1. The other thinking happens at the same time."
# zh.ask = "最后一块棋盘什么时候认输？"
# zh.answers = ["120：只算大师走棋的时间", "210", "720：全部相加"]
# zh.why = "每块棋盘要 3 轮、每轮 60 秒；4 号棋盘比 1 号晚 30 秒开始。其余的思考都是同时进行的。"
#
# [[tool.simul.changes]]
# title = "A master who thinks long"
# line = 6
# replace = "10, 50, 3"
# with = "30, 50, 3"
# why = "With 30 s a move four boards need 120 s a round: now the opponents wait for the master, not he for them."
# zh.title = "想得更久的大师"
# zh.why = "每步 30 秒，四块棋盘一轮要 120 秒：现在是对手等大师，而不是大师等对手。"
# ///
