"""Which elements a sort compares, and in which order."""
import functools


class N:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n


for values in ([1, 2, 3], [3, 2, 1], [2, 1, 3], [1, 1, 1], [3, 3, 1, 1, 2], [5, 1, 4, 2, 3], [2, 2, 1, 1], [1, 3, 2, 5, 4, 6], [9, 8, 8, 7, 10, 6]):
    print([x.n for x in sorted(map(N, values))])
print([x.n for x in sorted(map(N, [1, 3, 2]), reverse=True)])
print(min(map(N, [2, 1, 3])).n)
print(sorted([5, 2, 8], key=functools.cmp_to_key(lambda a, b: print(a, b, end=" ") or b - a)))
