# Nested lists flattened, long lists cut, lists zipped.
from itertools import batched, chain, zip_longest


def flatten(items):
    for x in items:
        if isinstance(x, (list, tuple)):
            yield from flatten(x)
        else:
            yield x


nested = [1, [2, (3, [4, []]), 5], [[[6]]], "ab", ()]
print(list(flatten(nested)), sum(1 for _ in flatten(nested)))


def depth(x):
    return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0


print([depth(x) for x in (5, [], [1], [[], [[1]]])])
items = list(range(10))
print([items[i:i + 4] for i in range(0, 10, 4)], list(batched(items, 3)), [items[i::3] for i in range(3)])
print(list(zip(*[iter(items)] * 3)), list(zip_longest("abc", "x", fillvalue="-")), list(chain.from_iterable([[1], [2, 3]])))
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(c) for c in zip(*matrix)], [x for row in matrix for x in row], [[x * 2 for x in row] for row in matrix], list(map(sum, matrix)))
names, ages = ["A", "B", "C"], [1, 2]
print(list(zip(names, ages)), dict(zip(names, ages)), list(enumerate(names, 10)))
try:
    list(zip(names, ages, strict=True))
except ValueError as e:
    print(e)
pairs = sorted(zip(ages, names), reverse=True)
numbers, letters = zip(*pairs)
print(pairs, numbers, letters)
seen = set()
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))], list(dict.fromkeys([3, 1, 3, 2, 1])))
splits = [[]]
for x in [1, 0, 2, 3, 0, 0, 4]:
    if x:
        splits[-1].append(x)
    else:
        splits.append([])
print(splits)
