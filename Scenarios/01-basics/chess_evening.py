# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "The master walks from board to board"
# goal = "A simultaneous exhibition: while one opponent thinks, the master moves at another board."
# topic = "basics"
# level = "first steps"
# questions = ["The master needs 10 seconds a move, each opponent 50. How long is an evening of four boards and three rounds?"]
# ///

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
