# Decorators that keep things: memory, order of calls, permission, properties.
from functools import wraps, cached_property, singledispatch


def memoized(function):
    table = {}

    @wraps(function)
    def wrapper(*args):
        if args not in table:
            table[args] = function(*args)
        return table[args]
    wrapper.table = table
    return wrapper


@memoized
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), len(fib.table), fib.table[(10,)])


class Hooks:
    def __init__(self):
        self.handlers = {}

    def on(self, event):
        def decorate(f):
            self.handlers.setdefault(event, []).append(f)
            return f
        return decorate

    def fire(self, event, *args):
        return [f(*args) for f in self.handlers.get(event, ())]


hooks = Hooks()


@hooks.on("save")
@hooks.on("close")
def note(name):
    return f"noted {name}"


@hooks.on("save")
def size(name):
    return len(name)


print(hooks.fire("save", "file.txt"), hooks.fire("close", "x"), hooks.fire("open"), note("y"))


class Circle:
    def __init__(self, r):
        self._r = r

    @property
    def r(self):
        return self._r

    @r.setter
    def r(self, value):
        if value < 0:
            raise ValueError("negative radius")
        self._r = value
        self.__dict__.pop("area", None)

    @cached_property
    def area(self):
        print("computing")
        return round(3.14159 * self._r ** 2, 2)

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def name():
        return "circle"


c = Circle.unit()
print(c.area, c.area, c.name(), Circle.name())
c.r = 2
print(c.area, "area" in vars(c))
try:
    c.r = -1
except ValueError as e:
    print(e)


@singledispatch
def describe(x):
    return f"something: {x!r}"


@describe.register
def _(x: int):
    return f"integer {x}"


@describe.register(list)
@describe.register(tuple)
def _(x):
    return f"sequence of {len(x)}: " + ", ".join(map(describe, x))


print(describe(5), describe("s"), describe([1, (2.5,), True]), sep="\n")
