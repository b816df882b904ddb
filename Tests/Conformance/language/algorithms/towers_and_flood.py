# Towers of Hanoi, and water that fills a map.
def hanoi(n, source="A", target="C", spare="B"):
    if n:
        yield from hanoi(n - 1, source, spare, target)
        yield n, source, target
        yield from hanoi(n - 1, spare, target, source)


pegs = {"A": [3, 2, 1], "B": [], "C": []}
for disk, source, target in hanoi(3):
    assert pegs[source][-1] == disk and (not pegs[target] or pegs[target][-1] > disk)
    pegs[target].append(pegs[source].pop())
    print(f"{disk}: {source}->{target}", *pegs.values())
print([sum(1 for _ in hanoi(n)) for n in range(9)])

island = ["~~~~~~~~~~", "~##~~~##~~", "~#.#~~#~#~", "~##~~~###~", "~~~~~~~~~#"]


def regions(rows):
    left = {(x, y) for y, row in enumerate(rows) for x, c in enumerate(row) if c == "#"}
    while left:
        stack, region = [min(left)], set()
        while stack:
            x, y = stack.pop()
            if (x, y) in left:
                left.remove((x, y))
                region.add((x, y))
                stack += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
        yield region


for number, region in enumerate(regions(island), 1):
    print(number, len(region), min(region), max(region))
