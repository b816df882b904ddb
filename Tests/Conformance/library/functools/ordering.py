"""total_ordering fills in comparisons; cmp_to_key turns a comparison into a key."""
from functools import cmp_to_key, total_ordering


@total_ordering
class Version:
    def __init__(self, *parts):
        self.parts = parts

    def __eq__(self, other):
        return self.parts == other.parts if isinstance(other, Version) else NotImplemented

    def __lt__(self, other):
        return self.parts < other.parts if isinstance(other, Version) else NotImplemented

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


a, b, c = Version(1, 2), Version(1, 10), Version(1, 2)
print(a < b, a <= b, a > b, a >= b, a == c, a != c, a <= c, a >= c, a < c, a > c)
print(sorted([b, a, Version(0, 9)]), max(a, b), min(a, b))
for op in (lambda: a < 1, lambda: a <= 1, lambda: a > 1, lambda: a >= 1):
    try:
        op()
    except TypeError as error:
        print("TypeError:", error)
print(Version.__ge__.__name__, a == 1)


def build(root):
    class Number:
        def __init__(self, n):
            self.n = n

        def __eq__(self, other):
            return self.n == other.n
    methods = {"__lt__": lambda s, o: s.n < o.n, "__le__": lambda s, o: s.n <= o.n,
               "__gt__": lambda s, o: s.n > o.n, "__ge__": lambda s, o: s.n >= o.n}
    setattr(Number, root, methods[root])
    return total_ordering(Number)


for root in ("__lt__", "__le__", "__gt__", "__ge__"):
    N = build(root)
    print(root, [(N(x) < N(y), N(x) <= N(y), N(x) > N(y), N(x) >= N(y)) for x in (1, 2) for y in (1, 2)])
try:
    total_ordering(type("Nothing", (), {}))
except ValueError as error:
    print("ValueError:", error)


def by_length_then_reverse(x, y):
    if len(x) != len(y):
        return len(x) - len(y)
    return -1 if x > y else int(x < y)


words = "pear fig apple kiwi plum date banana".split()
print(sorted(words, key=cmp_to_key(by_length_then_reverse)))
key = cmp_to_key(by_length_then_reverse)
print(key("ab") < key("abc"), key("ab") == key("ab"), key("b") > key("a"), key("x").obj)
print(max(words, key=key), min(words, key=key))
