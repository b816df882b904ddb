# Unpacking in assignments, plain and starred, and what is said where it fails.
a, b = 1, 2
a, b = b, a
(c, d), [e, f] = (3, 4), "ef"
first, *rest = range(4)
*init, last = "abcd"
head, *middle, tail = [1, 2]
[x, [y, *z]] = 1, (2, 3, 4)
print(a, b, c, d, e, f, first, rest, init, last, head, middle, tail, x, y, z)
single, = [9]
() = []
[] = ()
*everything, = {"k": 1, "l": 2}
print(single, everything)
i = 0
i, values = 1, [10, 20]
i, values[i] = 0, "changed"
print(i, values)
p = q = r = []
print(p is q is r)


def attempt(f):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def two(v):
    a, b = v


def three_or_more(v):
    a, b, *c, d = v


def none(v):
    [] = v


for v in ([1], [1, 2, 3], (), range(5), "abc", {1: 2}, {1, 2, 3}, iter([1]), iter([1, 2, 3]), 5, None, two):
    attempt(lambda: two(v))
for v in ([1], (1, 2), iter([]), 5):
    attempt(lambda: three_or_more(v))
attempt(lambda: none([1]))


class Broken:
    def __iter__(self):
        yield 1
        raise ValueError("in iteration")


class Len:
    def __getitem__(self, i):
        if i > 1: raise IndexError
        return i


attempt(lambda: two(Broken()))
print(two(Len()))
def infinite():
    n = 0
    while True:
        print("asked", n)
        yield n
        n += 1
attempt(lambda: two(infinite()))
