"""bool is an int with two values."""
print(True + True, True * 3, False - 1, -True, +True, ~True + 0 if False else -2, True / 2, True ** 2, True // 1, 5 % True)
print(bool(), bool(0), bool(""), bool([]), bool({}), bool(set()), bool(0.0), bool(0j), bool(None), bool(range(0)), bool(b""))
print(bool("False"), bool([0]), bool(-1), bool(0.1), bool(object()), bool(print))
print(True == 1, True is (1 == 1), isinstance(True, int), issubclass(bool, int), bool.__mro__)
print(f"{True} {True:d} {True:5} {True!r:>6} {True:.1f}", "%d %s %r" % (True, True, True), str(True) + "!")
print(True and 5, 0 or "x", not 3, not [], True & False, True | False, True ^ True)
print({True: "a", 1: "b", 1.0: "c"}, [True, False].index(0), sum([True, True, False]), [10, 20][True])
print(int(True), float(False), complex(True), str(False), hash(True), True.bit_length(), True.to_bytes(1, "big"))


class Odd:
    def __bool__(self):
        return 1


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(bool, Odd())
attempt(bool, Sized(0))
attempt(bool, Sized(3))
attempt(bool, Sized(-1))
attempt(bool, Sized("x"))
attempt(bool, 1, 2)
attempt(lambda: type("Sub", (bool,), {}))
attempt(lambda: bool(x=1))
