# round(): halves go to the even side, negative digits, huge digits, and what type comes back.
from decimal import Decimal
from fractions import Fraction
import math

halves = [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5]
print([round(h) for h in halves])
print([round(h, 0) for h in halves])
print([math.floor(h) for h in halves], [math.ceil(h) for h in halves], [math.trunc(h) for h in halves], [int(h) for h in halves])
for digits in (-4, -3, -2, -1, 0, 1, 2, 3, None):
    print(digits, round(12345, digits), round(12345.6789, digits), round(-1550, digits), round(True, digits))
print(round(2.675, 2), round(1.005, 2), round(1.115, 2), round(0.285, 2), round(5e-324, 400), round(1e308, -400), round(1.5, 10 ** 6))
print(round(15, -1), round(25, -1), round(35, -1), round(-25, -1), round(4, -1), round(5, -1), round(6, -1), round(10 ** 30 + 5, -1))
print(round(0.1 + 0.2, 10), 0.1 + 0.2, round(-0.4), round(-0.4, 0), round(1e20), round(123.456, -2), round(123.456, -3))
print(round(Fraction(7, 2)), round(Fraction(5, 2)), round(Fraction(22, 7), 2), round(Decimal("2.5")), round(Decimal("2.675"), 2))
print(type(round(1.0)), type(round(1.0, 0)), type(round(1, 2)), type(round(True)), type(round(Decimal(1), 1)))
for args in ((float("nan"),), (float("inf"),), (float("nan"), 2), (float("-inf"), 1), ("2.5",), (1.5, 1.5), (1.5, "1"), (None,), (1 + 2j,), ()):
    try:
        print(args, round(*args))
    except (ValueError, OverflowError, TypeError) as e:
        print(args, type(e).__name__, e)
print(round(number=2.5), round(number=2.567, ndigits=1))
total = sum([0.1] * 10)
print(total, total == 1, round(total, 15) == 1, math.isclose(total, 1), math.fsum([0.1] * 10), sum([0.1] * 3), sum([0.1] * 3, 0.0))
money = [19.99, 5.01, 0.1, 0.2]
print(sum(money), f"{sum(money):.2f}", [f"{m:6.1f}" for m in money], "%.0f %.0f" % (0.5, 1.5))
