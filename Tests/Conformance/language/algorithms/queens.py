# Queens on a board by backtracking.
def solve(size, placed=()):
    row = len(placed)
    if row == size:
        yield placed
        return
    for column in range(size):
        if all(column != c and abs(column - c) != row - r for r, c in enumerate(placed)):
            yield from solve(size, placed + (column,))


def board(placed):
    return "\n".join("".join(" Q" if c == column else " ." for c in range(len(placed))) for column in placed)


for size in range(1, 8):
    solutions = list(solve(size))
    print(size, len(solutions), solutions[0] if solutions else "none")
print(board(next(solve(6))))
mirrored = {tuple(5 - c for c in s) for s in solve(6)}
print(mirrored == set(solve(6)), sorted(mirrored))
