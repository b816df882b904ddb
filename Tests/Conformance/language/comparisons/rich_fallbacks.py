# What ==, !=, < and friends do when a class defines only some of them.
class OnlyEq:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"OnlyEq({self.v})"
    def __eq__(self, other):
        print("  eq", self, other)
        return self.v == getattr(other, "v", other)


class OnlyLt:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"OnlyLt({self.v})"
    def __lt__(self, other):
        print("  lt", self, other)
        return NotImplemented if isinstance(other, str) else self.v < getattr(other, "v", other)


class Strange:
    def __eq__(self, other): return "maybe"
    def __lt__(self, other): return []
    def __ge__(self, other): return ValueError


print(OnlyEq(1) == OnlyEq(1), OnlyEq(1) != OnlyEq(1), 1 == OnlyEq(1), OnlyEq(2) != 3)
print(OnlyEq(1) in [5, OnlyEq(1)], [OnlyEq(3)].index(3), [1, 2].count(OnlyEq(2)))
print(OnlyLt(1) < OnlyLt(2), OnlyLt(1) > OnlyLt(2), 5 > OnlyLt(1))
print(max(OnlyLt(1), OnlyLt(3), OnlyLt(2)), sorted([OnlyLt(2), OnlyLt(1)]))
for f in (lambda: OnlyLt(1) <= OnlyLt(2), lambda: OnlyLt(1) < "a", lambda: "a" > OnlyLt(1), lambda: OnlyEq(1) < OnlyEq(2),
          lambda: hash(OnlyEq(1)), lambda: {OnlyEq(1)}, lambda: OnlyLt(1) == OnlyLt(1), lambda: OnlyLt(1) != 5,
          lambda: None < 1, lambda: {} < {}, lambda: 1j < 2j, lambda: [1] < (2,), lambda: {1} < [2], lambda: len < len):
    try:
        print(f())
    except TypeError as e:
        print(e)
s = Strange()
print(s == 1, s != 1, s < 1, 1 > s, s >= 1, 1 <= s, not s == 1, 1 == s)
print([s] == [1], (s,) == (2,), {"k": s} == {"k": 0}, [s] < [1], bool([s] == [None]))


class Base:
    def __eq__(self, other):
        print("  Base.__eq__")
        return NotImplemented


class Sub(Base):
    def __eq__(self, other):
        print("  Sub.__eq__")
        return NotImplemented


print(Base() == Sub(), Sub() == Base(), Base() == Base(), Base() != Sub())
n = float("nan")
print(n == n, n != n, [n] == [n], n in [n], (n, 1) < (n, 2), {n: 1} == {n: 1}, [n].index(n), min(n, 1), max(1, n))
