import math
from fractions import Fraction as F

a, b = F(1, 3), F(-5, 7)
print(a, repr(b), F("3/4"), F("-1.25e-2"), F(0.5), F(6, 4), F(" 7 "), F(F(1, 2), F(3, 4)))
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 2, a ** -2, -a, abs(b))
print(a + 1, 2 - a, a * 0.5, a ** 0.5, 2 ** F(3), a == F(2, 6), a < b, a > 0.3, F(2) == 2)
print(int(F(7, 2)), float(a), round(F(7, 2)), round(F(22, 7), 3), math.floor(b), math.ceil(b), math.trunc(b))
print(F(math.pi).limit_denominator(1000), F(0.1), F(0.1).limit_denominator(), a.numerator, a.as_integer_ratio())
print(hash(F(1, 2)) == hash(0.5), hash(F(3)) == 3, sum([F(1, n) for n in range(1, 6)]), sorted([a, b, F(0)]))
print(f"{F(22, 7):.3f} {F(1, 3):.2%} {F(12345678, 7):,.1f} {F(1, 3):>8} {F(2, 3):e}")
for attempt in (lambda: F(1, 0), lambda: F("x"), lambda: F(None), lambda: a / 0, lambda: a + "x"):
    try:
        attempt()
    except (ZeroDivisionError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
