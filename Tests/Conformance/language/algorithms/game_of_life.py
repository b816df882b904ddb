# Cells that live and die on an unbounded plane.
from collections import Counter


def step(cells):
    near = Counter((x + dx, y + dy) for x, y in cells for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy)
    return {cell for cell, count in near.items() if count == 3 or count == 2 and cell in cells}


def parse(picture):
    return {(x, y) for y, line in enumerate(picture.split("/")) for x, c in enumerate(line) if c == "#"}


def show(cells, width, height):
    return ["".join(".#"[(x, y) in cells] for x in range(width)) for y in range(height)]


glider = parse(".#./..#/###")
cells = glider
for generation in range(5):
    print(generation, len(cells), *show(cells, 6, 5), sep="\n  ")
    cells = step(cells)
far = glider
for _ in range(40):
    far = step(far)
print(far == {(x + 10, y + 10) for x, y in glider})
for name, picture in {"blinker": "###", "block": "##/##", "toad": ".###/###.", "r": ".##/##./.#."}.items():
    cells, seen = parse(picture), []
    while cells not in seen and len(seen) < 12:
        seen.append(cells)
        cells = step(cells)
    print(name, [len(s) for s in seen], "period", len(seen) - seen.index(cells) if cells in seen else "unknown")
