# Unary operators, `__index__`, conversions and rounding.
import math


class N:
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
    def __abs__(self): return "abs"
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __complex__(self): return 1 + 2j
    def __index__(self): return 3
    def __round__(self, digits=None): return f"round {digits}"
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __divmod__(self, o): return "divmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __pow__(self, e, m=None): return "pow", e, m


n = N()
print(-n, +n, ~n, abs(n), int(n), float(n), complex(n), round(n), round(n, 2))
print(math.trunc(n), math.floor(n), math.ceil(n), divmod(n, 1), divmod(1, n), n ** 2, pow(n, 2, 3))
print([10, 20, 30, 40][n], "abcdef"[n:], list(range(n)), bin(n), hex(n), oct(n), chr(n), [0] * n, "ab" * n)


class OnlyIndex:
    def __index__(self): return 2


print(int(OnlyIndex()), float(OnlyIndex()), complex(OnlyIndex()), [1, 2, 3][OnlyIndex()], range(5)[OnlyIndex():])


class Bad:
    def __index__(self): return "x"
    def __int__(self): return 1.5
    def __float__(self): return 1
    def __complex__(self): return 1
    def __bool__(self): return 1
    def __hash__(self): return "h"
    def __len__(self): return 1.5
    def __str__(self): return 5
    def __repr__(self): return None
    def __format__(self, s): return 5
    def __bytes__(self): return "b"
    def __iter__(self): return 5
    def __contains__(self, x): return "truthy"


b = Bad()
for f in (lambda: [1][b], lambda: int(b), lambda: float(b), lambda: complex(b), lambda: bool(b), lambda: hash(b),
          lambda: len(b), lambda: str(b), lambda: repr(b), lambda: format(b), lambda: f"{b}", lambda: bytes(b),
          lambda: list(b), lambda: 1 in b, lambda: bin(b), lambda: range(b), lambda: print(b), lambda: "%s" % b,
          lambda: "%d" % b, lambda: "{}".format(b), lambda: [b] and str([b])):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Nothing:
    pass


x = Nothing()
for f in (lambda: -x, lambda: +x, lambda: ~x, lambda: abs(x), lambda: int(x), lambda: float(x), lambda: complex(x),
          lambda: round(x), lambda: [1][x], lambda: len(x), lambda: x[0], lambda: x(), lambda: divmod(x, 1), lambda: ~1.5,
          lambda: -"a", lambda: +[], lambda: hex(1.5), lambda: math.floor(x)):
    try:
        print(f())
    except TypeError as e:
        print(e)
