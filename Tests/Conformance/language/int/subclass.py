"""Subclasses of int: results are plain ints unless a method says otherwise."""


class Meters(int):
    def __new__(cls, value, label=""):
        self = super().__new__(cls, value)
        self.label = label
        return self

    def __repr__(self):
        return f"Meters({int(self)})"

    def __add__(self, other):
        return Meters(int(self) + int(other))


m = Meters(5, label="length")
print(m, repr(m), m.label, f"{m}", f"{m:03d}", "%d %s" % (m, m))
print(m + 2, 2 + m, m - 2, m * 2, -m, +m, abs(m), type(+m).__name__, type(-m).__name__)
print(type(m + 2).__name__, type(m - 2).__name__, type(2 + m).__name__)
print(m == 5, hash(m) == hash(5), m in [5], {5: "five"}[m], isinstance(m, int))
print(int(m), type(int(m)).__name__, m.bit_length(), m.real, type(m.real).__name__)
print([10, 20, 30, 40, 50, 60][m], list(range(Meters(3))))
print(sum([Meters(1), Meters(2)]), str(m), Meters("12"), Meters.from_bytes(b"\x05"), type(Meters.from_bytes(b"\x05")).__name__)
print(m.as_integer_ratio(), divmod(m, 2), round(m), type(round(m)).__name__, m.conjugate())
print(vars(m), m < 6, max(m, 3), sorted([Meters(3), Meters(1)]))
