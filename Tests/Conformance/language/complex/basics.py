"""Complex numbers: arithmetic and texts."""
a, b = 3 + 4j, 1 - 2j
print(a, b, a + b, a - b, a * b, a / b, -a, +a, abs(a), a.conjugate(), a.real, a.imag)
print(a ** 2, a ** -1, a ** 0.5, a ** b, 2 ** a, a ** 0, 0j ** 0)
print(a == 3 + 4j, a == 3, 3 + 0j == 3, a != b, hash(3 + 0j) == hash(3), hash(a), {1: "x"}[1 + 0j])
print(1j, -1j, 0j, -0j, complex(-0.0, 0), complex(0, -0.0), complex(-0.0, -0.0), 1e50j, 1.5e-10 + 2j, 3.0 + 0j)
print(complex("inf"), complex("nanj"), complex(float("inf"), float("nan")), complex(1, float("-inf")), -complex("inf+infj"))
print([1j, 2 + 3j], str(2j), repr(2 + 0.5j), bool(0j), bool(1j), 1j * 1j, (1 + 1j) * 2, 2.5 * 1j, True + 1j)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: a / 0)
attempt(lambda: a // b)
attempt(lambda: a % b)
attempt(lambda: divmod(a, b))
attempt(lambda: a < b)
attempt(lambda: 0j ** -1)
attempt(lambda: int(a))
attempt(lambda: float(a))
attempt(lambda: round(a))
attempt(lambda: pow(a, 2, 3))
attempt(lambda: max(a, b))
attempt(lambda: [1][1j])
attempt(lambda: a + "x")
attempt(lambda: 1e300j ** 10)
attempt(lambda: abs(complex(1e308, 1e308)))
