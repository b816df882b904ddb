# Fractions of one's own beside those of the library.
from fractions import Fraction
from functools import total_ordering
from math import gcd


@total_ordering
class Ratio:
    __slots__ = ("n", "d")

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"{n}/0")
        if d < 0:
            n, d = -n, -d
        g = gcd(n, d)
        self.n, self.d = n // g, d // g

    def __add__(self, o): return Ratio(self.n * o.d + o.n * self.d, self.d * o.d)
    def __sub__(self, o): return Ratio(self.n * o.d - o.n * self.d, self.d * o.d)
    def __mul__(self, o): return Ratio(self.n * o.n, self.d * o.d)
    def __truediv__(self, o): return Ratio(self.n * o.d, self.d * o.n)
    def __neg__(self): return Ratio(-self.n, self.d)
    def __abs__(self): return Ratio(abs(self.n), self.d)
    def __float__(self): return self.n / self.d
    def __eq__(self, o): return (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): return self.n * o.d < o.n * self.d
    def __hash__(self): return hash((self.n, self.d))
    def __repr__(self): return f"{self.n}/{self.d}" if self.d > 1 else str(self.n)


a, b = Ratio(1, 2), Ratio(-3, 4)
print(a + b, a - b, a * b, a / b, -a, abs(b), float(b), Ratio(6, -8), Ratio(4, 2))
print(a > b, a >= Ratio(2, 4), sorted([a, b, Ratio(1, 3), Ratio(0)]), len({Ratio(1, 2), Ratio(2, 4), b}))
try:
    a / Ratio(0)
except ZeroDivisionError as e:
    print(e)
total = Ratio(0)
for i in range(1, 12):
    total += Ratio(1, i)
print(total, sum(Fraction(1, i) for i in range(1, 12)), float(total))
print(Fraction("0.125"), Fraction(3.5), Fraction(7, 3).limit_denominator(2), Fraction(22, 7) - 3, divmod(Fraction(7, 2), 1))
