# Decorators of classes, and classes as decorators.
registry = {}


def register(cls):
    registry[cls.__name__.lower()] = cls
    return cls


def with_repr(*names):
    def decorate(cls):
        def __repr__(self):
            return f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"
        cls.__repr__ = __repr__
        return cls
    return decorate


def singleton(cls):
    instance = None

    def get(*args, **kwargs):
        nonlocal instance
        if instance is None:
            instance = cls(*args, **kwargs)
        return instance
    return get


class Counted:
    def __init__(self, function):
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return lambda *args: self(instance, *args)


@register
@with_repr("x", "y")
class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    @Counted
    def moved(self, dx):
        return Point(self.x + dx, self.y)


@register
class Empty: ...


@singleton
class Settings:
    def __init__(self, mode):
        self.mode = mode


@Counted
def hello(name):
    return "hello " + name


p = Point(1, y="a")
print(p, p.moved(4).moved(5), Point.moved.calls, registry)
print(Settings("first") is Settings("second"), Settings("x").mode)
print(hello("a"), hello("b"), hello.calls, type(hello).__name__)
print(registry["point"](7), sorted(registry), Empty.__name__)


def trace(order):
    print("make", order)

    def decorate(f):
        print("apply", order)
        return f
    return decorate


@trace(1)
@trace(2)
@(lambda f: f)
def nothing(): ...
