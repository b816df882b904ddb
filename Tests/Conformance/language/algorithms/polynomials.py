# Polynomials with operators of their own.
class Polynomial:
    def __init__(self, *coefficients):
        c = list(coefficients)
        while c and c[-1] == 0:
            c.pop()
        self.c = tuple(c)

    def __call__(self, x):
        result = 0
        for c in reversed(self.c):
            result = result * x + c
        return result

    def __add__(self, other):
        if not isinstance(other, Polynomial):
            other = Polynomial(other)
        n = max(len(self.c), len(other.c))
        pad = lambda c: c + (0,) * (n - len(c))
        return Polynomial(*(a + b for a, b in zip(pad(self.c), pad(other.c))))

    __radd__ = __add__

    def __mul__(self, other):
        if not isinstance(other, Polynomial):
            return Polynomial(*(c * other for c in self.c))
        out = [0] * (len(self.c) + len(other.c))
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __sub__(self, other):
        return self + -1 * other

    def __pow__(self, n):
        return Polynomial(1) if n == 0 else self * self ** (n - 1)

    def __eq__(self, other):
        return self.c == other.c

    def derivative(self):
        return Polynomial(*(i * c for i, c in enumerate(self.c))[1:]) if False else Polynomial(*[i * c for i, c in enumerate(self.c)][1:])

    def __str__(self):
        out = ""
        for i, c in reversed(list(enumerate(self.c))):
            if c:
                sign = ("-" if c < 0 else "") if not out else (" - " if c < 0 else " + ")
                number = "" if abs(c) == 1 and i else str(abs(c))
                out += sign + number + ("" if i == 0 else "x" if i == 1 else f"x^{i}")
        return out or "0"


p, q = Polynomial(1, 2, 3), Polynomial(-1, 1)
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", 3 * p, "|", 1 + q)
print(q ** 5, "|", p - p, "|", p.derivative(), "|", Polynomial().derivative())
print([p(x) for x in range(-2, 3)], (q ** 3)(11), p == Polynomial(1, 2, 3, 0, 0))
