"""Chained comparisons and the order of evaluation."""


def show(x):
    print("eval", x, end="; ")
    return x


print(show(1) < show(2) < show(3))
print(show(3) < show(2) < show(1))
print(show(1) == show(1) != show(2) in [show(2)])
print(1 < 2 > 1 <= 1 == 1.0 != 0 is not None, 1 < 3 < 2, not 1 == 2, (1 < 2) < 2, 1 in [1] == True, (1 in [1]) == True, "a" < "b" > "A", [] is not [] != None)
print([1, 2] < [1, 2, 0], (1, "b") > (1, "a"), "abc" < "abcd", [1, [2, 3]] < [1, [2, 4]], {1} < {1, 2} <= {1, 2}, (1, 2) == (1.0, 2), [0.1 + 0.2] == [0.3], max([1, 5], [1, 4]), (float("nan"),) < (1,))


class Loud:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        print(f"{self.n}<{other.n}", end=" ")
        return self.n < other.n

    def __eq__(self, other):
        print(f"{self.n}=={other.n}", end=" ")
        return self.n == other.n


a, b, c = Loud(1), Loud(2), Loud(1)
print(a < b, b < a, a > b, a == c, a != b, [a, b] < [c, a], sorted([b, a, c])[0].n, min(b, a).n, max(a, b).n, a in [b, c], (a, b) == (c, b))
for f in (lambda: 1 < "a", lambda: None < 1, lambda: [] < (), lambda: {} < {}, lambda: 1j < 2j, lambda: object() < 1 if False else "object", lambda: a <= b, lambda: "1" >= 1, lambda: 1 < 2 < "3", lambda: print < len, lambda: int < str, lambda: {1} < [1], lambda: b"a" < "a", lambda: range(1) < range(2), lambda: sorted([1, "a"]), lambda: max("a", 1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
