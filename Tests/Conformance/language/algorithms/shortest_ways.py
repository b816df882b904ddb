# Dijkstra's search with a heap.
from heapq import heappush, heappop
from math import inf

edges = [("a", "b", 7), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2),
         ("d", "e", 6), ("e", "f", 9), ("g", "h", 1)]
graph = {}
for x, y, cost in edges:
    graph.setdefault(x, {})[y] = cost
    graph.setdefault(y, {})[x] = cost


def distances(start):
    best, before, heap, steps = {start: 0}, {}, [(0, start)], 0
    while heap:
        cost, here = heappop(heap)
        if cost > best.get(here, inf):
            continue
        steps += 1
        for there, more in graph[here].items():
            if cost + more < best.get(there, inf):
                best[there] = cost + more
                before[there] = here
                heappush(heap, (best[there], there))
    return best, before, steps


best, before, steps = distances("a")
print(best, steps)
for goal in "bdefgh":
    way = [goal]
    while way[-1] in before:
        way.append(before[way[-1]])
    print(goal, best.get(goal, inf), "-".join(reversed(way)) if goal in best else "no way")
print(max(best.items(), key=lambda p: p[1]), distances("g")[0])
