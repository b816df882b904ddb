# A maze solved by three searches.
from collections import deque
from heapq import heappop, heappush

maze = """\
#########
#S  #   #
# # # # #
# #   # #
# ##### #
#      E#
#########""".splitlines()
cells = {(x, y): c for y, line in enumerate(maze) for x, c in enumerate(line)}
start = next(p for p, c in cells.items() if c == "S")
end = next(p for p, c in cells.items() if c == "E")


def near(p):
    x, y = p
    return [q for q in ((x + 1, y), (x, y + 1), (x - 1, y), (x, y - 1)) if cells[q] != "#"]


def way(before):
    p, out = end, []
    while p is not None:
        out.append(p)
        p = before[p]
    return out[::-1]


def search(take):
    before, open_, looked = {start: None}, deque([start]), 0
    while open_:
        p = getattr(open_, take)()
        looked += 1
        if p == end:
            return way(before), looked
        for q in near(p):
            if q not in before:
                before[q] = p
                open_.append(q)


def guided():
    before, heap, looked = {start: None}, [(0, 0, start)], 0
    while heap:
        _, steps, p = heappop(heap)
        looked += 1
        if p == end:
            return way(before), looked
        for q in near(p):
            if q not in before:
                before[q] = p
                heappush(heap, (steps + 1 + abs(q[0] - end[0]) + abs(q[1] - end[1]), steps + 1, q))


for name, (found, looked) in {"breadth": search("popleft"), "depth": search("pop"), "guided": guided()}.items():
    print(name, "steps", len(found) - 1, "looked at", looked)
    for y, line in enumerate(maze):
        print("".join("." if (x, y) in found and c == " " else c for x, c in enumerate(line)))
