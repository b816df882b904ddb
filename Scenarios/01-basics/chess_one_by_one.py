"""24 opponents, one after the other: the master stays at each board until its game is over."""

import time

BOARDS, MOVES, MASTER, OPPONENT = 24, 30, 5, 55
START = time.perf_counter()


def game(board):
    for _ in range(MOVES):
        time.sleep(MASTER)
        time.sleep(OPPONENT)
    print(f"board {board} is over, {(time.perf_counter() - START) / 3600:.1f} h")


def main():
    for board in range(1, BOARDS + 1):
        game(board)


main()
print(f"the exhibition took {(time.perf_counter() - START) / 3600:.1f} hours")


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The exhibition, board by board"
# goal = "Without concurrency the waiting times of 24 games add up to half a day."
# topic = "basics"
# level = "first steps"
# order = 7
# zh.title = "表演赛：一盘一盘地下"
# zh.goal = "没有并发，24 盘棋的等待时间加起来是整整半天。"
#
# [[tool.simul.questions]]
# asks = "ends-at"
# ask = "24 games, 30 moves each, a minute a move and its reply. How long is the exhibition?"
# answers = ["half an hour", "1 hour", "12 hours"]
# values = ["1800", "3600", "43200"]
# right = 3
# why = "24 x 30 x (5 + 55) s = 43 200 s. The master works for one of these hours and waits for eleven."
# zh.ask = "24 盘棋，每盘 30 步，每步连同对方回应一分钟。表演赛有多长？"
# zh.answers = ["半小时", "1 小时", "12 小时"]
# zh.why = "24 × 30 × (5 + 55) 秒 = 43200 秒。其中大师只工作 1 小时，等待 11 小时。"
#
# [[tool.simul.questions]]
# at.line = 12
# asks = "clock"
# ask = "The master has moved, and the opponent thinks for 55 s. When does anything happen again?"
# answers = ["at 5: at once", "at 10: the master moves at board 2", "at 60: the opponent replies"]
# values = ["5", "10", "60"]
# right = 3
# why = "time.sleep stands for somebody who does nothing else meanwhile. The master sits and waits with the opponent."
# zh.ask = "大师走了一步，对手思考 55 秒。下一件事发生在什么时候？"
# zh.answers = ["5：马上", "10：大师在 2 号棋盘走棋", "60：对手走棋"]
# zh.why = "time.sleep 表示这段时间里什么别的也不做。大师坐在那里陪着对手等。"
# ///
