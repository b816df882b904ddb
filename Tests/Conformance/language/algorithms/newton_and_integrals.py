# Roots, integrals and series in floating point.
from math import exp, isclose, pi, sin, sqrt


def newton(f, x, steps=20):
    for _ in range(steps):
        h = 1e-6
        slope = (f(x + h) - f(x - h)) / (2 * h)
        new = x - f(x) / slope
        if abs(new - x) < 1e-12:
            return new
        x = new
    return x


def bisect(f, low, high):
    steps = 0
    while high - low > 1e-9:
        middle = (low + high) / 2
        low, high = (low, middle) if f(low) * f(middle) <= 0 else (middle, high)
        steps += 1
    return low, steps


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * sum((1 if i in (0, n) else 4 if i % 2 else 2) * f(a + i * h) for i in range(n + 1))


print(f"{newton(lambda x: x * x - 2, 1):.10f} {sqrt(2):.10f}")
print("{:.6f} after {} steps".format(*bisect(lambda x: x ** 3 - x - 2, 1, 2)))
print(f"{simpson(sin, 0, pi):.8f} {simpson(exp, 0, 1):.8f} {simpson(lambda x: x * x, 0, 3):.4f}")
leibniz, terms = 0.0, 0
while not isclose(4 * leibniz, pi, rel_tol=1e-3):
    leibniz += (-1) ** terms / (2 * terms + 1)
    terms += 1
print(terms, round(4 * leibniz, 5))
e = term = 1.0
for n in range(1, 18):
    term /= n
    e += term
print(e, exp(1), abs(e - exp(1)) < 1e-15)
x, y = 1.0, 0.5
for _ in range(5):
    x, y = (x + y) / 2, sqrt(x * y)
    print(f"{x:.12f} {y:.12f} {x - y:.2e}")
