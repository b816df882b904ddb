# functools on functions: partial with placeholders of keywords, reduce, cached functions, singledispatch, total_ordering, cmp_to_key, wraps.
import functools
from functools import cached_property, lru_cache, partial, partialmethod, reduce, singledispatch, singledispatchmethod, total_ordering, wraps


def volume(length, width=2, *, height=3):
    return length, width, height


half = partial(volume, 1, height=9)
again = partial(half, 5, height=8)
print(half(), again(), half(width=7), again.func is volume, again.args, again.keywords, partial(int, base=2)("101"))
print(reduce(lambda a, b: f"({a}{b})", "abcd"), reduce(max, [3, 9, 2]), reduce(lambda a, b: a * b, range(1, 6), 10), reduce(lambda a, b: a, [], "initial"))
for f in (lambda: reduce(max, []), lambda: reduce(max, 5), lambda: again(width=1), lambda: partial(), lambda: half(5, 6)):
    try:
        print(f())
    except TypeError as e:
        print(e)


@lru_cache(maxsize=2)
def slow(n, *, unit="m"):
    print(f"  computing {n}{unit}")
    return n * n


print(slow(1), slow(1), slow(2), slow(3), slow(1), slow(1, unit="m"), slow.cache_info(), slow.cache_parameters())
slow.cache_clear()
print(slow.cache_info(), slow.__wrapped__(5))


@singledispatch
def show(value):
    return f"something {value!r}"


@show.register
def _(value: int | float):
    return f"number {value}"


@show.register(list)
def show_list(value):
    return "list of " + ", ".join(map(show, value))


show.register(type(None), lambda value: "nothing")
print(show("x"), show(5), show(2.5), show(True), show([1, [None, "y"]]), show.dispatch(bool) is show.dispatch(int), list in show.registry, show_list([]))


class Meter:
    def __init__(self, value): self.value = value

    @cached_property
    def doubled(self):
        print("  doubling")
        return self.value * 2

    @singledispatchmethod
    def add(self, other): return NotImplemented

    @add.register
    def _(self, other: int): return Meter(self.value + other)

    @add.register
    def _(self, other: str): return other + str(self.value)

    def scale(self, by, plus=0): return self.value * by + plus
    double = partialmethod(scale, 2)
    triple_and_one = partialmethod(scale, 3, plus=1)


m = Meter(5)
print(m.doubled, m.doubled, vars(m), m.add(3).value, m.add("x"), m.add(2.5), m.double(), m.double(plus=4), m.triple_and_one())
del m.doubled
print(m.doubled)


@total_ordering
class Version:
    def __init__(self, *parts): self.parts = parts
    def __eq__(self, other): return self.parts == other.parts
    def __lt__(self, other): return self.parts < other.parts
    def __repr__(self): return ".".join(map(str, self.parts))


a, b = Version(1, 2), Version(1, 10)
print(a <= b, a >= b, a > b, a != b, sorted([b, a]), max(a, b), a <= Version(1, 2))


def logged(f):
    @wraps(f, updated=())
    def inner(*args):
        """Inner's own."""
        return f(*args)
    return inner


@logged
def documented(x: int) -> str:
    "The text."
    return str(x)


print(documented.__name__, documented.__doc__, documented.__annotations__, documented.__wrapped__(1), functools.WRAPPER_ASSIGNMENTS)
