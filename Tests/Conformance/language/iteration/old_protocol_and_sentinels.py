# Iteration without __iter__: __getitem__ with 0, 1, 2, ..., and iter() with a sentinel.
class Squares:
    def __init__(self, n):
        self.n, self.asked = n, []

    def __getitem__(self, i):
        self.asked.append(i)
        if i >= self.n:
            raise IndexError("over")
        return i * i


class Stops(Squares):
    def __getitem__(self, i):
        if i == 3:
            raise StopIteration("early")
        return i


class Fails(Squares):
    def __getitem__(self, i):
        if i == 2:
            raise KeyError("broken")
        return i


s = Squares(4)
print(list(s), s.asked, 9 in s, 5 in s, *s)
a, b, *c = s
print(a, b, c, sum(s), max(s), sorted(s, reverse=True), dict(enumerate(s)), list(zip(s, "abcdef")), [*map(str, s)], "".join(map(str, s)))
it = iter(s)
print(type(it).__name__, next(it), it.__length_hint__() if hasattr(s, "__len__") else "no len", list(it), list(it), next(it, "end"))
print(list(Stops(9)))
f = iter(Fails(9))
try:
    for x in f:
        print(x)
except KeyError as e:
    print("KeyError", e, next(f, "again?") if False else "")
for g in (lambda: reversed(s), lambda: len(s), lambda: list(reversed(range(3))), lambda: s in s):
    try:
        print(g())
    except TypeError as e:
        print(e)


class Sized(Squares):
    def __len__(self):
        return self.n


print(list(reversed(Sized(4))), len(Sized(4)), bool(Sized(0)), list(Sized(2)))
values = iter([3, 1, 4, 1, 5, 0, 9])
print(list(iter(lambda: next(values), 0)), list(values))
calls = []


def until():
    calls.append(len(calls))
    return len(calls)


for n in iter(until, 4):
    print("got", n, end="; ")
print(calls, type(iter(until, 1)).__name__)
it = iter(until, 6)
print(next(it), next(it, "stopped"), next(it, "still"), len(calls))
lines = iter("a b\nc\n\nd".split("\n"))
print([line.split() for line in iter(lines.__next__, "")], list(lines))
done = iter(lambda: next(iter(())), None)
print(list(done))


class NotIterable:
    __iter__ = None

    def __getitem__(self, i):
        return i


class WrongIter:
    def __iter__(self):
        return [1, 2]


class Contains:
    def __contains__(self, x):
        return x == 5


for g in (lambda: list(NotIterable()), lambda: 1 in NotIterable(), lambda: list(WrongIter()), lambda: 5 in Contains(), lambda: 6 in Contains(), lambda: list(Contains()), lambda: iter(5, 5), lambda: [x for x in 3.5],
          lambda: (lambda a, b: a)(*Contains()), lambda: next(WrongIter()), lambda: set(NotIterable()), lambda: dict(Contains())):
    try:
        print(g())
    except TypeError as e:
        print(e)
