# Numbers with a point: rounding, comparing, formatting, special values.
from math import ceil, floor, fsum, inf, isclose, isnan, nan, sqrt, trunc

print(0.1 + 0.2, round(0.1 + 0.2, 2), round(2.5), round(3.5), round(-2.5), round(2.675, 2), 1 / 3, 2 / 3, 1e100, 1e-7)
print(floor(-1.5), ceil(-1.5), trunc(-1.5), int(1.9), 7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 2 ** 0.5 == sqrt(2))
print(sum([0.1] * 10), fsum([0.1] * 10), isclose(0.1 * 3, 0.3), 0.1 * 3 == 0.3, 1.0 == 1, hash(1.0) == hash(1), (0.75).as_integer_ratio())
print(inf > 10 ** 400, -inf, nan == nan, isnan(nan), inf - inf, float("1e5"), float(" -2.5 "), float("infinity"), 5.0.is_integer(), (0.1).hex())
print([f"{x:.2f}" for x in (1.005, 2.5, 1e6, -0.001)], f"{1234.5:,.1f} {0.256:.0%} {1e-10:g} {123456789.0:e}", str(1e16), repr(1.0), 3.0 * 2)
celsius = [-40, 0, 36.6, 100]
print([round(c * 9 / 5 + 32, 1) for c in celsius], min(celsius), sum(celsius) / len(celsius), max(celsius) ** 0.5)
for bad in (lambda: 1.0 / 0, lambda: float("x"), lambda: int(inf), lambda: int(nan), lambda: 2.0 ** 5000, lambda: round(nan), lambda: sqrt(-1), lambda: 1.5 % 0):
    try:
        print(bad())
    except (ArithmeticError, ValueError) as e:
        print(type(e).__name__, e)
