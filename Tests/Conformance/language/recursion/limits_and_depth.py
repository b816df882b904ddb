# Deep recursion: the limit, what can be caught, and how to do without.
import sys
from functools import lru_cache


def down(n):
    return n if n == 0 else down(n - 1)


print(sys.getrecursionlimit(), down(500))
try:
    down(100_000)
except RecursionError as e:
    print(type(e).__name__, e, isinstance(e, RuntimeError))


def deepest():
    depth = 0

    def go():
        nonlocal depth
        depth += 1
        go()
    try:
        go()
    except RecursionError:
        pass
    return depth


print(900 < deepest() < 1001)
old = sys.getrecursionlimit()
sys.setrecursionlimit(3000)
print(down(2500), sys.getrecursionlimit(), 2900 < deepest() < 3001)
sys.setrecursionlimit(old)
for wrong in (0, -5, "x", 1.5):
    try:
        sys.setrecursionlimit(wrong)
        print("set", wrong)
    except (ValueError, RecursionError, TypeError, OverflowError) as e:
        print(wrong, type(e).__name__, e)
sys.setrecursionlimit(old)


class Endless:
    def __repr__(self): return repr(self)
    def __getattr__(self, name): return getattr(self, name + "x")
    def __eq__(self, other): return self == other
    def __len__(self): return len(self)
    def __call__(self): return self()
    def __hash__(self): return hash(self)
    def __add__(self, other): return self + other
    def __iter__(self): return iter(self)
    def __getitem__(self, key): return self[key]


e = Endless()
for f in (lambda: repr(e), lambda: e.a, lambda: e == 1, lambda: len(e), lambda: e(), lambda: hash(e), lambda: e + 1, lambda: list(e), lambda: e[0], lambda: f"{e}", lambda: str(e), lambda: e in [e, 1], lambda: e in [2]):
    try:
        print(f())
    except RecursionError as error:
        print("RecursionError", str(error).split(" while")[0])


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(90), fibonacci.cache_info())
nested = []
for _ in range(100):
    nested = [nested]
print(repr(nested).count("["), nested == nested, str(nested)[:5])


def even(n): return True if n == 0 else odd(n - 1)
def odd(n): return False if n == 0 else even(n - 1)


print(even(300), odd(301), even(7))


def trampoline(f, *args):
    result = f(*args)
    while callable(result):
        result = result()
    return result


def count(n, total=0):
    return total if n == 0 else lambda: count(n - 1, total + n)


print(trampoline(count, 5000))


def ackermann(m, n):
    return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3), [ackermann(1, k) for k in range(4)])
