# Breadth first, depth first, and the order of things that depend on each other.
from collections import deque

roads = {"Aston": ["Brick", "Cove"], "Brick": ["Dale"], "Cove": ["Dale", "Elm"], "Dale": ["Fern"], "Elm": ["Fern"],
         "Fern": [], "Gale": ["Aston"]}


def breadth_first(graph, start):
    seen, queue = {start: None}, deque([start])
    while queue:
        here = queue.popleft()
        for there in graph[here]:
            if there not in seen:
                seen[there] = here
                queue.append(there)
    return seen


def path(graph, start, end):
    before = breadth_first(graph, start)
    if end not in before:
        return None
    way = [end]
    while (here := before[way[-1]]) is not None:
        way.append(here)
    return way[::-1]


def depth_first(graph, start, seen=None):
    seen = set() if seen is None else seen
    if start in seen:
        return
    seen.add(start)
    yield start
    for there in graph[start]:
        yield from depth_first(graph, there, seen)


def ordered(graph):
    done, open_, out = set(), set(), []

    def visit(node):
        if node in done:
            return
        if node in open_:
            raise ValueError(f"a circle through {node}")
        open_.add(node)
        for there in graph[node]:
            visit(there)
        done.add(node)
        out.append(node)

    for node in graph:
        visit(node)
    return out[::-1]


print(breadth_first(roads, "Aston"))
print(path(roads, "Gale", "Fern"), path(roads, "Fern", "Gale"))
print(list(depth_first(roads, "Aston")))
print(ordered(roads))
try:
    ordered({**roads, "Fern": ["Gale"]})
except ValueError as e:
    print(e)
