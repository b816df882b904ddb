"""What `/` gives: ints and floats, large and small, signs of nothing, and what cannot be divided."""

import fractions

pairs = [(7, 2), (-7, 2), (7, -2), (0, -5), (0, 5), (1, 3), (2**53, 3), (2**53 + 1, 3), (2**60 + 1, 2**7), (10**30, 10**10),
         (1.5, 2), (3, 0.25), (-0.0, 3), (0.0, -3.0), (1e308, 1e-10), (2**53 + 1, 1.0), (float("inf"), 2), (2, float("inf")),
         (float("inf"), float("inf")), (True, 2), (7, True), (5, 2j), (1, fractions.Fraction(1, 3)), ("a", 2), (1, 0), (1.0, 0),
         (1, 0.0), (0, 0), (2, None), (1, False), (10**400, 3), (3, 10**400), (9007199254740993, 2), (-1, 9007199254740993)]
for x, y in pairs:
    try:
        quotient = x / y
        same = x
        same /= y
        print(repr(x)[:24], repr(y)[:24], repr(quotient), type(quotient).__name__, repr(same) == repr(quotient))
    except (TypeError, ZeroDivisionError, OverflowError) as error:
        print(repr(x)[:24], repr(y)[:24], type(error).__name__, error)
total = 0.0
for i in range(1, 200):
    total += i % 100 / 10 + 1 / i - i / 3.0
print(repr(total))
