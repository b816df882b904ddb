# `__init_subclass__` and `__set_name__`: order, arguments, errors.
class Field:
    def __init__(self, label):
        self.label = label

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name, self.label)
        self.name = name


class Base:
    registry = []

    def __init_subclass__(cls, /, tag=None, **kwargs):
        print("init_subclass", cls.__name__, tag, kwargs, "x" in vars(cls))
        super().__init_subclass__(**kwargs)
        Base.registry.append(cls)


class One(Base, tag="first"):
    x = Field("x label")
    y = Field("y label")


class Two(One):
    x = Field("again")


try:
    class Three(Base, unknown=1): pass
except TypeError as e:
    print(e)
print([c.__name__ for c in Base.registry], One.x.name)
try:
    class Plain(tag=1): pass
except TypeError as e:
    print(e)


class Failing:
    def __set_name__(self, owner, name):
        raise ValueError("no name please")


try:
    class Broken:
        f = Failing()
except ValueError as e:
    print(type(e).__name__, e, e.__notes__)


class Late:
    pass


Late.f = Field("set later, not told")
print(hasattr(Late.f, "name"))
D = type("Dynamic", (Base,), {"z": Field("z")}, tag="by type()")
print(D.__name__, D.registry[-1] is D)


class WrongHook:
    def __init_subclass__(cls):
        raise RuntimeError("no subclasses")


try:
    class Sub(WrongHook): pass
except RuntimeError as e:
    print(e)
class Order:
    def __init_subclass__(cls):
        print("hook of Order sees", cls.__mro__[1].__name__)
class P(Order): pass
class Q(P): pass
