"""Caches and callable objects in deep recursion: only the program's own functions count."""
from functools import cache, lru_cache, partial, reduce, singledispatch, wraps


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@cache
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


class Countdown:
    def __call__(self, n, *, step=1):
        return 0 if n <= 0 else 1 + self(n - step, step=step)


def down(n):
    return 0 if n == 0 else 1 + partial(down, n - 1)()


@singledispatch
def total(value):
    return value


@total.register
def _(value: list):
    return sum(map(total, value))


def counted(function):
    calls = 0

    @wraps(function)
    def wrapper(*args):
        nonlocal calls
        calls += 1
        return function(*args)
    wrapper.calls = lambda: calls
    return wrapper


@counted
def fact(n):
    return 1 if n == 0 else n * fact(n - 1)


print(fib(800) % 1000007, fib.cache_info())
print(depth(700), depth.cache_info().misses)
print(Countdown()(600), Countdown()(600, step=2), Countdown()(*[20], **{"step": 3}))
print(down(400))
print(total([1, [2, [3, [4, [5]]]]]), fact(300) % 1000007, fact.calls())
print(reduce(lambda f, g: lambda x: g(f(x)), [lambda x: x + 1] * 300)(0))


def endless(n):
    return endless(n + 1)


for forever in (endless, lru_cache(None)(endless), Countdown()):
    try:
        forever(10 ** 9)
    except RecursionError as error:
        print("RecursionError:", error)
