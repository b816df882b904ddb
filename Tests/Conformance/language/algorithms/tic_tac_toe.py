# Noughts and crosses played perfectly by looking ahead.
from functools import cache

LINES = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


def winner(board):
    for a, b, c in LINES:
        if board[a] != "." and board[a] == board[b] == board[c]:
            return board[a]
    return None if "." in board else "draw"


@cache
def value(board, player):
    won = winner(board)
    if won:
        return {"X": 1, "O": -1, "draw": 0}[won]
    other = "O" if player == "X" else "X"
    pick = max if player == "X" else min
    return pick(value(board[:i] + player + board[i + 1:], other) for i, c in enumerate(board) if c == ".")


def move(board, player):
    other = "O" if player == "X" else "X"
    pick = max if player == "X" else min
    free = [i for i, c in enumerate(board) if c == "."]
    return pick(free, key=lambda i: value(board[:i] + player + board[i + 1:], other))


board, player = "....O....", "X"
while not winner(board):
    i = move(board, player)
    board = board[:i] + player + board[i + 1:]
    print(player, i, *(board[r:r + 3] for r in (0, 3, 6)))
    player = "O" if player == "X" else "X"
print(winner(board), value("." * 9, "X"), value("XO.......", "X"), len([1 for _ in range(value.cache_info().currsize)]))
