"""Arithmetic of floats, with remainders and special values."""
inf, nan = float("inf"), float("nan")
for a in (7.5, -7.5, 0.0, -0.0, inf, 1e308):
    for b in (2.0, -2.0, 0.3, inf, -inf):
        try:
            print(a, b, a // b, a % b, divmod(a, b))
        except Exception as e:
            print(a, b, type(e).__name__, e)
print(1e308 * 10, -1e308 * 10, inf - inf, inf * 0, inf + 1, -inf)
print(0.1 + 0.2, 0.1 * 3, 1.1 - 1.0, 2 / 3, 1e16 + 1, 5e-324 / 2, 5e-324 * 0.6)
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan], nan is nan)
print(0.0 == -0.0, str(-0.0), -0.0 + 0, 0.0 * -1, -0.0 - 0.0, abs(-0.0))
for f in (lambda: 0.0 ** -1, lambda: (-8.0) ** 0.5, lambda: 10.0 ** 400, lambda: 2.0 ** 0.5, lambda: 0.0 ** 0, lambda: nan ** 0, lambda: 1 ** nan,
          lambda: inf ** -1, lambda: (-inf) ** 3, lambda: (-2.0) ** 3, lambda: (-2.0) ** -3, lambda: 1.5 // 0, lambda: 1.5 % 0.0, lambda: 1.0 / 0.0, lambda: (-1) ** inf):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
