"""round() of floats and ints: half to even, negative digits too."""
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.15, 0.25, 0.35, 1e20, -0.4):
    print(x, round(x), round(x, 0), round(x, 1), round(x, 2), round(x, -1))
print(round(1234567, -2), round(1250, -2), round(1350, -2), round(-1250, -2), round(15, -1), round(25, -1), round(5, -1), round(7, -3), round(10**30 + 5, -1))
print(round(1e300, 2), round(1.5e300, -299), round(1.23456789012345e-10, 15), round(5e-324, 400), round(12345.678, -5), round(99999.5, -5))
print(round(float("inf"), 1), round(float("nan"), 2))
print(round(5), round(5, 3), type(round(5.0)), type(round(5.0, 0)), type(round(5, 1)), round(True), round(-0.0), round(-0.2, 0))


def attempt(*args, **kwargs):
    try:
        print(round(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(float("inf"))
attempt(float("nan"))
attempt("1")
attempt(1.5, "1")
attempt(1.5, None)
attempt(1.5, ndigits=1)
attempt(number=2.5)
attempt()
attempt(1, 2, 3)
attempt(1.5, 1.0)
attempt(1j)
