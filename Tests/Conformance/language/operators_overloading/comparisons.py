# Rich comparison: reflection, subclasses first, identity as the last resort.
class A:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        print(f"A({self.n}).__eq__")
        return NotImplemented
    def __lt__(self, other):
        print(f"A({self.n}).__lt__")
        return NotImplemented
    def __gt__(self, other):
        print(f"A({self.n}).__gt__")
        return "gt answered"


class B(A):
    def __gt__(self, other):
        print(f"B({self.n}).__gt__")
        return "B answered"


a, b = A(1), A(2)
print(a == b, a == a, a != b)
print(a < b)
print(A(1) < B(2))
print(1 == a, a == 1)
for f in (lambda: a <= b, lambda: a >= 1, lambda: object() < object(), lambda: 1 < "a", lambda: None > 1,
          lambda: [1] < [None], lambda: (1, "a") < (1, 2), lambda: {} < {}, lambda: 1j < 2j, lambda: a < None):
    try:
        print(f())
    except TypeError as e:
        print(e)


class OnlyEq:
    def __eq__(self, other): return "anything"


print(OnlyEq() == 1, OnlyEq() != 1, 1 == OnlyEq())


class Ne:
    def __ne__(self, other): return "ne called"


print(Ne() != 1, Ne() == 1)


class Point:
    def __init__(self, x): self.x = x
    def __eq__(self, o): return isinstance(o, Point) and self.x == o.x
    def __lt__(self, o): return self.x < o.x
    def __repr__(self): return f"P{self.x}"


points = [Point(3), Point(1), Point(2)]
print(sorted(points), min(points), max(points), Point(1) in points, points.index(Point(2)), points.count(Point(3)))
print(Point.__hash__)
for f in (lambda: hash(Point(1)), lambda: {Point(1)}, lambda: {Point(1): 1}):
    try:
        f()
    except TypeError as e:
        print(e)
nan = float("nan")
print(nan == nan, nan in [nan], [nan] == [nan], nan < 1, nan != nan, max(nan, 1), max(1, nan))
print((1, 2) < (1, 2, 0), [] < [0], "a" < "B", "Z" < "a", {1} < {1, 2}, {1} <= {1}, True == 1, True < 2)
