# A vector with arithmetic, comparison, iteration and a hash.
from math import hypot


class Vector:
    def __init__(self, *parts):
        self.parts = tuple(parts)

    def __repr__(self): return f"Vector{self.parts}"
    def __iter__(self): return iter(self.parts)
    def __len__(self): return len(self.parts)
    def __getitem__(self, i): return self.parts[i]
    def __eq__(self, other): return isinstance(other, Vector) and self.parts == other.parts
    def __hash__(self): return hash(self.parts)
    def __bool__(self): return any(self.parts)
    def __abs__(self): return hypot(*self.parts)
    def __neg__(self): return Vector(*(-x for x in self))
    def __add__(self, other): return Vector(*(a + b for a, b in zip(self, other, strict=True))) if isinstance(other, Vector) else NotImplemented
    def __sub__(self, other): return self + -other
    def __mul__(self, k): return Vector(*(x * k for x in self)) if isinstance(k, (int, float)) else NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, other): return sum(a * b for a, b in zip(self, other))
    def __truediv__(self, k): return self * (1 / k)


v, w = Vector(3, 4), Vector(1, -1)
print(v + w, v - w, -v, v * 2, 0.5 * v, v @ w, abs(v), v / 2, v[0], len(v), list(v), bool(Vector(0, 0)))
print(v == Vector(3, 4), v != w, {v, Vector(3, 4), w} == {v, w}, sum([v, w], Vector(0, 0)), max(v, w, key=abs))
x, y = v
v += w
print(x, y, v, [*w], dict([w]))
for operation in ("v + 1", "v * 'x'", "v < w", "v + Vector(1)", "v - 5", "v @ 5", "v ** 2"):
    try:
        print(eval(operation))
    except Exception as e:
        print(operation, "|", type(e).__name__, e)
