# A matrix turned, mirrored and read in a spiral, with and without changing it.
def show(title, rows):
    print(title)
    for row in rows:
        print(" ", *(f"{n:>3}" for n in row))


def turned(rows):
    return [list(column) for column in zip(*rows[::-1])]


def turn_in_place(rows):
    n = len(rows)
    for i in range(n // 2):
        for j in range((n + 1) // 2):
            a, b, c, d = (i, j), (j, n - 1 - i), (n - 1 - i, n - 1 - j), (n - 1 - j, i)
            (rows[a[0]][a[1]], rows[b[0]][b[1]], rows[c[0]][c[1]], rows[d[0]][d[1]]) = (
                rows[d[0]][d[1]], rows[a[0]][a[1]], rows[b[0]][b[1]], rows[c[0]][c[1]])


def spiral(rows):
    rows = [row[:] for row in rows]
    while rows:
        yield from rows.pop(0)
        rows = [list(column) for column in zip(*rows)][::-1]


grid = [[row * 4 + column for column in range(4)] for row in range(4)]
show("grid", grid)
show("turned", turned(grid))
copy = [row[:] for row in grid]
turn_in_place(copy)
print(copy == turned(grid), turned(turned(turned(turned(grid)))) == grid)
print(*spiral(grid))
print(*spiral([[1, 2, 3], [4, 5, 6]]), "|", *spiral([[1], [2]]), "|", *spiral([]))
show("mirrored", [row[::-1] for row in grid[:2]])
print([grid[i][i] for i in range(4)], [grid[i][~i] for i in range(4)], sum(map(sum, grid)))
diagonals = {}
for i, row in enumerate(grid):
    for j, n in enumerate(row):
        diagonals.setdefault(i - j, []).append(n)
print(diagonals, sorted(diagonals, key=lambda k: (-len(diagonals[k]), k)))
