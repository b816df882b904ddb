# Arrangements by recursion and by itertools.
from itertools import permutations, combinations, product
from math import factorial, comb


def arrange(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in arrange(items[:i] + items[i + 1:]):
            yield [x, *rest]


def subsets(items):
    if not items:
        return [[]]
    without = subsets(items[1:])
    return without + [[items[0]] + s for s in without]


def next_permutation(a):
    a = list(a)
    i = next((i for i in range(len(a) - 2, -1, -1) if a[i] < a[i + 1]), None)
    if i is None:
        return None
    j = next(j for j in range(len(a) - 1, i, -1) if a[j] > a[i])
    a[i], a[j] = a[j], a[i]
    a[i + 1:] = a[:i:-1]
    return a


print(["".join(p) for p in arrange(list("abc"))])
print(list(arrange([1, 2, 3, 4])) == [list(p) for p in permutations([1, 2, 3, 4])])
print(subsets("xyz"), len(subsets(range(8))))
print(next_permutation([1, 3, 2]), next_permutation([3, 2, 1]), next_permutation("act"))
print([(n, factorial(n), comb(8, n)) for n in range(9)])
print([s for s in combinations(range(1, 10), 3) if sum(s) == 12])
print(["".join(p) for p in product("01", repeat=3)][::2])
