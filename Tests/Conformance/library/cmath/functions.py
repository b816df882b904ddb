# cmath: roots, logarithms, circular and hyperbolic functions of complex numbers, polar form, and the borders.
import cmath
from cmath import acos, acosh, asin, asinh, atan, atanh, cos, cosh, exp, log, log10, phase, pi, polar, rect, sin, sinh, sqrt, tan, tanh

points = [1 + 2j, -3 + 0.5j, 0.25 - 0.75j, -1.5 - 2.5j, 2, 0.5, -4, 1j, 0, -0.0, complex(-1, -0.0), 1e-5 + 1e5j]
for f in (sqrt, exp, log, log10, sin, cos, tan, sinh, cosh, tanh, asin, acos, atan, asinh, acosh, atanh, phase, polar):
    row = []
    for z in points[:-1]:
        try:
            result = f(z)
            row.append(f"{result:.12g}" if not isinstance(result, tuple) else "(%.12g, %.12g)" % result)
        except (ValueError, OverflowError) as e:
            row.append(str(e))
    print(f.__name__, *row)
print(rect(2, pi / 2), rect(1, 0), rect(-1, pi), [rect(*polar(z)) == z for z in points[:4]], sqrt(-1), sqrt(-1 - 0j), sqrt(complex(-1, -0.0)), log(-1), log(1j, 2), log(8, 2), exp(1j * pi), abs(exp(1j * pi) + 1) < 1e-15)
print(cmath.isclose(1, 1 + 1e-10j), cmath.isclose(1j, 1.1j), cmath.isclose(0, 1e-12, abs_tol=1e-9), cmath.isfinite(1 + 1j), cmath.isinf(complex("infj")), cmath.isnan(complex("nan")), cmath.inf, cmath.infj, cmath.nanj, cmath.tau, cmath.e, cmath.pi)
a, b, c = 1, 2, 5
root = sqrt(b * b - 4 * a * c)
print((-b + root) / (2 * a), (-b - root) / (2 * a), [complex(round(z.real, 9), round(z.imag, 9)) for z in (rect(1, 2 * pi * k / 5) for k in range(5))])
for g in (lambda: log(0), lambda: atanh(1), lambda: exp(1000), lambda: cosh(1000), lambda: sqrt("4"), lambda: sqrt(None), lambda: log(2, 1), lambda: log(2, 0), lambda: phase([]), lambda: cmath.isclose(1, 2, rel_tol=-1), lambda: sqrt(10 ** 400), lambda: rect(1, float("inf")), lambda: tan(complex(1, 1000)), lambda: sqrt(1e-320), lambda: sqrt(complex(1e308, 1e308)), lambda: log(1e308 + 1e308j), lambda: asinh(1e300), lambda: sqrt(True)):
    try:
        print(g())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
