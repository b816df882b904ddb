# The best load of a bag, by a table and by memory.
from functools import cache

items = {"map": (1, 15), "tent": (11, 20), "water": (6, 30), "book": (3, 4), "rope": (4, 18), "lamp": (2, 9)}


def by_table(limit):
    best = [(0, ())] * (limit + 1)
    for name, (weight, value) in items.items():
        for room in range(limit, weight - 1, -1):
            before, names = best[room - weight]
            if before + value > best[room][0]:
                best[room] = (before + value, names + (name,))
    return best[limit]


names = list(items)


@cache
def by_memory(index, room):
    if index == len(names):
        return 0
    weight, value = items[names[index]]
    without = by_memory(index + 1, room)
    return max(without, value + by_memory(index + 1, room - weight)) if weight <= room else without


for limit in (0, 1, 5, 7, 10, 13, 20, 100):
    value, chosen = by_table(limit)
    print(f"{limit:3d} {value:3d} {by_memory(0, limit) == value} {', '.join(chosen) or '-'}")
print(by_memory.cache_info())
