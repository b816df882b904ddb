"""The same 24 games; while one opponent thinks, the master moves at the other boards."""

import asyncio
import time

BOARDS, MOVES, MASTER, OPPONENT = 24, 30, 5, 55
START = time.perf_counter()


async def game(board):
    for _ in range(MOVES):
        time.sleep(MASTER)  # one master, one head: nothing else goes on meanwhile
        await asyncio.sleep(OPPONENT)
    print(f"board {board} is over, {(time.perf_counter() - START) / 3600:.1f} h")


async def main():
    await asyncio.gather(*(game(board) for board in range(1, BOARDS + 1)))


asyncio.run(main())
print(f"the exhibition took {(time.perf_counter() - START) / 3600:.1f} hours")


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The exhibition, all boards at once"
# goal = "The same games in one hour: the master is the event loop and never waits for anybody."
# topic = "basics"
# level = "first steps"
# order = 8
# zh.title = "表演赛：所有棋盘同时进行"
# zh.goal = "同样的 24 盘棋只要一小时：大师就是事件循环，从不等待任何人。"
#
# [[tool.simul.questions]]
# at.line = 13
# asks = "next-task"
# ask = "The master has moved at board 1; the opponent thinks for 55 s. Who is next?"
# answers = ["board 1", "nobody for 55 s", "board 2"]
# values = ["T1", "none", "T2"]
# right = 3
# why = "The opponent's thinking is an await: the task leaves, and the master goes on to the front of the ready queue."
# zh.ask = "大师在 1 号棋盘走了一步，对手思考 55 秒。下一个是谁？"
# zh.answers = ["1 号棋盘", "55 秒内没有人", "2 号棋盘"]
# zh.why = "对手的思考是一次 await：这个任务离开，大师走向就绪队列的队首。"
#
# [[tool.simul.questions]]
# at.line = 13
# at.nth = 24
# asks = "next-task"
# ask = "The master has made the first move at board 24, after 120 s. Where does he go now?"
# answers = [
#   "board 24: he is standing there",
#   "nowhere: all opponents think",
#   "board 1: its opponent has been ready for a minute",
# ]
# values = ["T24", "none", "T1"]
# right = 3
# why = """\
#   Board 1's alarm was due at 60. A round takes 120 s, so its opponent is long done: alarms that are overdue ring in order."""
# zh.ask = "大师在 24 号棋盘走完第一步，已经过了 120 秒。他现在去哪里？"
# zh.answers = ["24 号：他正站在那里", "哪里也不去：对手都在思考", "1 号：对手一分钟前就想好了"]
# zh.why = "1 号棋盘的闹钟在 60 秒就到点了。走一圈要 120 秒，对手早就想好了：过期的闹钟按顺序响。"
#
# [[tool.simul.questions]]
# at.line = 13
# at.nth = 25
# asks = "ends-at"
# ask = "How long is the exhibition now?"
# answers = ["half an hour, as one game: 1800 s", "55 s more than an hour: 3655 s", "12 hours, as before: 43 200 s"]
# values = ["1800", "3655", "43200"]
# right = 2
# why = """\
#   The master's own moves take 24 x 30 x 5 s = 1 hour, and nothing can shorten them; then the last opponent thinks once \
#   more."""
# zh.ask = "现在表演赛有多长？"
# zh.answers = ["半小时，和一盘棋一样：1800 秒", "一小时多 55 秒：3655 秒", "12 小时，和以前一样：43200 秒"]
# zh.why = "大师自己走棋要 24 × 30 × 5 秒 = 1 小时，这无法缩短；最后一位对手还要再想一次。"
#
# [[tool.simul.notes]]
# at.line = 18
# text = "25 tasks in one thread: main and 24 games. Turn on the timeline: it shows who thinks at the same time."
# zh.text = "一个线程里有 25 个任务：main 和 24 盘棋。看时间线：它显示谁在同时思考。"
#
# [[tool.simul.changes]]
# title = "Half as many boards"
# line = 6
# replace = "24, 30"
# with = "12, 30"
# why = """\
#   12 boards need 60 s a round, just as long as one opponent's reply: half an hour. With fewer boards it gets no shorter."""
# zh.title = "棋盘减半"
# zh.why = "12 块棋盘走一圈 60 秒，正好等于一步连同回应的时间：半小时。再少的棋盘也不会更短了。"
# ///
