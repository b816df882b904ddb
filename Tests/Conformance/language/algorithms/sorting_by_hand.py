# Five ways to sort, counted.
import random


class Counted:
    comparisons = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.value < other.value


def bubble(a):
    a = a[:]
    for end in range(len(a) - 1, 0, -1):
        swapped = False
        for i in range(end):
            if a[i + 1] < a[i]:
                a[i], a[i + 1], swapped = a[i + 1], a[i], True
        if not swapped:
            break
    return a


def insertion(a):
    a = a[:]
    for i in range(1, len(a)):
        x, j = a[i], i
        while j and x < a[j - 1]:
            a[j] = a[j - 1]
            j -= 1
        a[j] = x
    return a


def quick(a):
    if len(a) < 2:
        return a
    pivot, *rest = a
    small, large = [], []
    for x in rest:
        (small if x < pivot else large).append(x)
    return quick(small) + [pivot] + quick(large)


def merge(a):
    if len(a) < 2:
        return a
    left, right = merge(a[:len(a) // 2]), merge(a[len(a) // 2:])
    out = []
    while left and right:
        out.append((right if right[0] < left[0] else left).pop(0))
    return out + left + right


random.seed(7)
values = [random.randrange(100) for _ in range(40)]
print(values[:10])
for name, function in [("bubble", bubble), ("insertion", insertion), ("quick", quick), ("merge", merge),
                       ("builtin", sorted)]:
    for kind, data in (("mixed", values), ("sorted", sorted(values)), ("reversed", sorted(values)[::-1])):
        Counted.comparisons = 0
        result = [c.value for c in function([Counted(v) for v in data])]
        print(f"{name:<10}{kind:<9}{Counted.comparisons:>5} {result == sorted(values)}")
