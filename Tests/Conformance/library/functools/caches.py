"""lru_cache, cache and cached_property: what is remembered, what is forgotten."""
from functools import cache, cached_property, lru_cache


@lru_cache(maxsize=3)
def square(n):
    """n times n."""
    print("computing", n)
    return n * n


print([square(n) for n in (1, 2, 3, 1, 4, 2, 1)])
print(square.cache_info(), square.cache_info().hits, square.cache_parameters())
square.cache_clear()
print(square.cache_info())
print(square.__name__, square.__doc__, square.__wrapped__(12))


@lru_cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@cache
def add(a, b=0, *rest):
    print("adding", a, b, rest)
    return a + b + sum(rest)


add(1), add(1, 0), add(1, b=0), add(b=0, a=1), add(1.0), add(True), add(1, 2, 3), add(1, 2, 3)
print(add.cache_info())


@lru_cache(maxsize=None, typed=True)
def kind(x):
    return type(x).__name__


print(kind(1), kind(1.0), kind(True), kind(1), kind.cache_info())


@lru_cache(0)
def never(x):
    return x


never(1), never(1)
print(never.cache_info(), never.cache_parameters())
try:
    fib([1])
except TypeError as error:
    print("TypeError:", error)
try:
    lru_cache("many")
except TypeError as error:
    print("TypeError:", error)


@cache
def risky(n):
    print("trying", n)
    if n < 0:
        raise ValueError("negative")
    return n


for n in (-1, -1, 1, 1):
    try:
        risky(n)
    except ValueError as error:
        print("ValueError:", error)
print(risky.cache_info())


class Circle:
    def __init__(self, radius):
        self.radius = radius

    @cached_property
    def area(self):
        """About three times the square."""
        print("measuring")
        return 3 * self.radius ** 2

    @lru_cache(maxsize=None)
    def scaled(self, k):
        print("scaling by", k)
        return self.radius * k


c = Circle(2)
print(c.area, c.area, c.__dict__)
c.area = 99
print(c.area)
del c.area
print(c.area, Circle.area.__doc__, Circle.area.attrname)
print(c.scaled(3), c.scaled(3), Circle(5).scaled(3), Circle.scaled.cache_info())
try:
    class Twice:
        one = two = cached_property(lambda self: 1)
except TypeError as error:
    print("TypeError:", error)


class Slotted:
    __slots__ = ()

    @cached_property
    def value(self):
        return 1


try:
    Slotted().value
except TypeError as error:
    print("TypeError:", error)
