"""round, floor, ceil, trunc, int of many numbers."""
import math

for x in (2.5, -2.5, 0.5, 1.4999999999999999, 2.675, 1e15 + 0.5, 4.5e15 + 0.5, -0.5, 1e-9, 123.456, 99.95, 5e-324):
    print(x, round(x), math.floor(x), math.ceil(x), math.trunc(x), int(x), [round(x, n) for n in (-2, -1, 0, 1, 2, 5)])
print([round(n / 10) for n in range(-30, 31, 5)], [round(n, -1) for n in range(0, 40, 5)], [round(n, -2) for n in (49, 50, 51, 149, 150, 151, 250, -150)], round(123456789, -4), round(2**70, -10))
print([f"{n / 8:.2f}" for n in range(8)], [f"{n / 4:.1f}" for n in range(-4, 5)], [f"{n / 2:.0f}" for n in range(-5, 6)], [round(n * 0.05, 1) for n in range(20)])


class Fuzzy:
    def __round__(self, n=None):
        return "round", n

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"


f = Fuzzy()
print(round(f), round(f, 2), round(f, None), math.floor(f), math.ceil(f), math.trunc(f))
for g in (lambda: round("x"), lambda: round(None), lambda: math.floor("x"), lambda: math.trunc("x"), lambda: round(1.5, 10**30), lambda: round(1.5, -10**3), lambda: round(15, 10**3), lambda: round(), lambda: math.ceil(float("nan")), lambda: math.floor(float("inf"))):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
