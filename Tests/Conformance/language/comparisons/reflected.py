"""Reflected comparisons, NotImplemented, and subclasses first."""


class A:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        print("A.eq", end=" ")
        return NotImplemented if not isinstance(other, A) else self.n == other.n

    def __gt__(self, other):
        print("A.gt", end=" ")
        return True

    def __le__(self, other):
        print("A.le", end=" ")
        return NotImplemented


class B(A):
    def __eq__(self, other):
        print("B.eq", end=" ")
        return "B answers"

    def __lt__(self, other):
        print("B.lt", end=" ")
        return "lt"


a, b = A(1), B(1)
print(a == b, b == a, a == 1, 1 == a, a != 1, a != a, a > b, 1 < a, b < a, a > 5, a == A(1))
for f in (lambda: a < 1, lambda: a <= 1, lambda: 1 >= a, lambda: a <= b):
    try:
        print(f())
    except TypeError as e:
        print("TypeError", e)
try:
    hash(a)
except TypeError as e:
    print(e)


class Weird:
    def __eq__(self, other):
        return []

    def __lt__(self, other):
        return "yes"

    def __contains__(self, x):
        return "truthy"

    def __bool__(self):
        return False


w = Weird()
print(w == 1, w != 1, w < 1, 5 in w, 5 not in w, bool(w), not w, w or "empty", [w] == [1], w in [1])
