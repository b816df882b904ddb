"""abs, divmod, pow, round, sum, min, max, bin, oct, hex."""
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-(2**70)), bin(10), bin(-10), oct(64), hex(255), hex(-255), bin(True), divmod(7, 2), divmod(-7.5, 2), pow(2, 3), pow(2, 3, 5), round(2.5), round(-1.25, 1))
print(sum([1, 2, 3]), sum([0.1] * 10), sum([1, 2.5, 3]), sum([[1], [2]], []), sum((1, 2), start=10), sum([]), sum([True, False, True]), sum({1: "a", 2: "b"}), sum(range(101)), sum([1e100, 1.0, -1e100]), sum([0.1, 0.2, 0.3]), sum([1j, 2]), sum([1, 1e16, -1e16, 1e-3]))
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max("a", "b", key=lambda c: -ord(c)), min([], default=5), max([], default=None), min([[2], [1, 9]]), max({"a": 1, "b": 0}), min((1, -1), key=abs), max(1, 1.0), max(1.0, 1), min(0.0, -0.0), max(2, True), min(iter([4, 2])))


class V:
    def __init__(self, n):
        self.n = n

    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return "divmod", other

    def __rdivmod__(self, other):
        return "rdivmod", other

    def __pow__(self, other, mod=None):
        return "pow", other, mod

    def __rpow__(self, other):
        return "rpow", other

    def __radd__(self, other):
        return other + self.n


v = V(4)
print(abs(v), divmod(v, 2), divmod(2, v), pow(v, 2), pow(v, 2, 3), pow(2, v), v**5, sum([V(1), V(2)]))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(abs, "x")
attempt(abs)
attempt(abs, 1, 2)
attempt(bin, 1.5)
attempt(hex, "a")
attempt(oct, None)
attempt(divmod, 1)
attempt(divmod, "a", 1)
attempt(divmod, 1, 0)
attempt(sum, 5)
attempt(sum, ["a"])
attempt(sum, ["a"], "")
attempt(sum, [b"a"], b"")
attempt(sum, [[1]])
attempt(sum)
attempt(sum, [1], 2, 3)
attempt(min)
attempt(min, [])
attempt(max, 5)
attempt(min, 1, "a")
attempt(min, 1, 2, default=3)
attempt(max, [1], key=5)
attempt(max, [1, 2], key=5)
attempt(max, 1, 2, foo=3)
attempt(max, ())
