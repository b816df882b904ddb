# Figures of numbers: Pascal's triangle, a spiral, a magic square, rotations.
def pascal(rows):
    row = [1]
    for _ in range(rows):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def spiral(size):
    grid = [[0] * size for _ in range(size)]
    x = y = 0
    dx, dy = 1, 0
    for n in range(1, size * size + 1):
        grid[y][x] = n
        if not (0 <= x + dx < size and 0 <= y + dy < size and grid[y + dy][x + dx] == 0):
            dx, dy = -dy, dx
        x, y = x + dx, y + dy
    return grid


def magic(size):
    grid = [[0] * size for _ in range(size)]
    i, j = 0, size // 2
    for n in range(1, size * size + 1):
        grid[i][j] = n
        up, right = (i - 1) % size, (j + 1) % size
        i, j = (up, right) if not grid[up][right] else ((i + 1) % size, j)
    return grid


def show(grid):
    width = len(str(max(map(max, grid))))
    print(*(" ".join(f"{n:{width}}" for n in row) for row in grid), sep="\n", end="\n\n")


rows = list(pascal(8))
for row in rows:
    print(" ".join(f"{n:^3}" for n in row).center(32).rstrip())
show(spiral(5))
square = magic(5)
show(square)
print({sum(row) for row in square}, {sum(c) for c in zip(*square)}, sum(square[i][i] for i in range(5)))
show([list(r) for r in zip(*spiral(3)[::-1])])
show([list(r) for r in zip(*spiral(3))][::-1])
