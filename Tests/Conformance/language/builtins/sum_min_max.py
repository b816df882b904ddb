# sum(), min(), max(), any(), all() and sorted() with keys, defaults, starts and odd items.
print(sum([]), sum([], 5), sum([1, 2.5, True]), sum([[1], [2]], []), sum(((1,), (2, 3)), ()), sum(range(101)), sum([1], start=-1), sum({1: "a", 2: "b"}), sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([2 ** 64, 1]), sum([1j, 2]))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "b", key=ord), max("apple", "fig", key=len), min({"b": 1, "a": 2}), max([], default="none"), min((), default=None), max([1], default=0), min([[2], [1, 5]]), max(True, 1), max(1, True), min(0, -0.0), min(-0.0, 0))
words = ["pear", "fig", "apple", "kiwi", "date"]
print(max(words, key=len), min(words, key=len), max(words, key=lambda w: w[-1]), min(words, key=lambda w: (len(w), w)), max(enumerate(words), key=lambda p: p[1]), max(words, key=None), sorted(words, key=len, reverse=True))
people = {"ann": 30, "bob": 25, "cid": 30}
print(max(people, key=people.get), min(people, key=people.get), max(people.values()), max(people.items(), key=lambda p: p[1]), sorted(people, key=people.get), [n for n, a in people.items() if a == max(people.values())])
nan = float("nan")
print(max(1, nan), max(nan, 1), min([nan, 1, 2]), min([1, nan, 0]), sorted([3, 1, 2], key=lambda n: -n), max([0.5, 1, 0.25]), max(b"abc"), min(bytearray(b"xyz")))
asked = []
max([3, 1, 2], key=lambda n: asked.append(n) or n)
print(asked)


class Trace:
    def __init__(self, n): self.n = n
    def __lt__(self, other): asked.append(f"{self.n}<{other.n}"); return self.n < other.n
    def __gt__(self, other): asked.append(f"{self.n}>{other.n}"); return self.n > other.n
    def __repr__(self): return f"T{self.n}"
    def __radd__(self, other): asked.append(f"{other!r}+T{self.n}"); return (other.n if isinstance(other, Trace) else other) + self.n


for f in (min, max, sorted, sum):
    asked.clear()
    print(f.__name__, f([Trace(2), Trace(1), Trace(3)]), asked)


def loud(values):
    for v in values:
        print(f"<{v}>", end=" ")
        yield v


print(any(loud([0, "", 3, 4])), all(loud([1, 2, 0, 5])), any(loud([])), all(loud([])), any([[], {}, ()]), all([[0], {0: 0}]), any(x > 5 for x in loud(range(10))))
for f in (lambda: sum(["a", "b"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([[1]], ()), lambda: sum(5), lambda: sum(), lambda: sum([1], 2, 3), lambda: sum([None]), lambda: min(), lambda: min([]), lambda: max(5), lambda: max(1, "a"), lambda: max([1, None]), lambda: min(1, 2, default=3),
          lambda: min([1, 2], 3), lambda: max([3], [1, 2]), lambda: max(1, 2, key=5), lambda: max([1], order=1), lambda: max([1, 2], key=lambda: 0), lambda: any(5), lambda: all(), lambda: any(1, 2), lambda: sorted([1, "a"]), lambda: sorted(5), lambda: sorted([1], None), lambda: sorted([1], key=1), lambda: max({1}, {2}), lambda: min([{}], default=1),
          lambda: sum([bytearray(b"x")], bytearray()), lambda: max(1j, 2j), lambda: max([], default=None, key=len)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
