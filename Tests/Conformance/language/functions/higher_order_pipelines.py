# Functions that make functions: compose, pipe, curry by signature, memoize with limits, and lazy pipelines.
import functools
import inspect


def compose(*functions):
    def composed(x):
        for f in reversed(functions):
            x = f(x)
        return x
    composed.__name__ = "∘".join(f.__name__ for f in functions)
    return composed


def curry(f):
    wanted = len(inspect.signature(f).parameters)

    @functools.wraps(f)
    def curried(*args):
        return f(*args) if len(args) >= wanted else functools.partial(curried, *args)
    return curried


def memoize(limit):
    def decorate(f):
        kept = {}

        @functools.wraps(f)
        def wrapper(*args):
            if args not in kept:
                if len(kept) >= limit:
                    del kept[next(iter(kept))]
                kept[args] = f(*args)
            return kept[args]
        wrapper.kept = kept
        return wrapper
    return decorate


class Pipe:
    def __init__(self, source): self.source = source
    def __or__(self, step): return Pipe(step(self.source))
    def __iter__(self): return iter(self.source)


def where(test): return lambda source: (x for x in source if test(x))
def each(f): return lambda source: map(f, source)
def first(n): return lambda source: (x for _, x in zip(range(n), source))


@curry
def volume(a, b, c):
    """Of a box."""
    return a * b * c


@memoize(2)
def slow(n):
    print(f"[slow {n}]", end=" ")
    return n * n


double, square = (lambda n: n * 2), (lambda n: n * n)
double.__name__, square.__name__ = "double", "square"
both = compose(double, square)
print(both(3), compose(square, double)(3), both.__name__, compose()(5), compose(str, len, str)(12345), compose(sorted, set)("hello"))
print(volume(2)(3)(4), volume(2, 3)(4), volume(2)(3, 4), volume(2, 3, 4), volume.__doc__, volume.__name__)
print(slow(1), slow(2), slow(1), slow(3), slow(1), slow.kept)
print(list(Pipe(range(100)) | where(lambda n: n % 3 == 0) | each(square) | where(lambda n: n % 2) | first(4)))
print(functools.reduce(lambda f, g: lambda x: g(f(x)), [double, square, str])(2), list(map(lambda f: f(10), [double, square, str, bool, (-1).__add__])))
table = {name: f for name, f in globals().items() if callable(f) and getattr(f, "__name__", "") in ("double", "square", "volume")}
print(sorted(table), (lambda *fs: [f(7) for f in fs])(double, square), (lambda f: f(f))(lambda f: f.__name__), [f() for f in [lambda: 1, int, str, list]])
fix = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(fix(lambda me: lambda n: 1 if n < 2 else n * me(n - 1))(6), [fix(lambda me: lambda n: n if n < 2 else me(n - 1) + me(n - 2))(k) for k in range(10)])
for f in (lambda: volume(1, 2, 3, 4), lambda: compose(5)(1), lambda: compose(5), lambda: slow([1]), lambda: curry(5), lambda: Pipe(5) | each(str), lambda: list(Pipe(range(3)) | each(None))):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
