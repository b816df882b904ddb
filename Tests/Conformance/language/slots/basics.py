# `__slots__`: what instances may have, and what is said otherwise.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y=None):
        self.x = x
        if y is not None:
            self.y = y


p = Point(1)
print(p.x, hasattr(p, "y"), hasattr(p, "__dict__"))
for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: p.z, lambda: delattr(p, "y"), lambda: p.__dict__,
          lambda: delattr(p, "nothing"), lambda: vars(p)):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
p.y = 5
del p.x
try:
    p.x
except AttributeError as e:
    print(e)


class Named(Point):
    __slots__ = "name"


class Open(Point):
    pass


n = Named(1, 2)
n.name = "n"
print(n.x, n.y, n.name)
try:
    n.other = 1
except AttributeError as e:
    print(e)
o = Open(3)
o.anything = 4
print(o.x, o.__dict__)


class WithDict:
    __slots__ = ["a", "__dict__"]


w = WithDict()
w.a, w.b = 1, 2
print(w.__dict__, w.a)
for make in (
    lambda: type("T", (), {"__slots__": ("a", "a b")}),
    lambda: type("T", (), {"__slots__": (1,)}),
    lambda: type("T", (), {"__slots__": ("a",), "a": 1}),
    lambda: type("T", (int,), {"__slots__": ("a",)}),
    lambda: type("T", (Point, WithDict), {}),
    lambda: type("T", (tuple,), {"__slots__": ("a",)}),
):
    try:
        print(make().__name__)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class Empty:
    __slots__ = ()


try:
    Empty().x = 1
except AttributeError as e:
    print(e)
class Private:
    __slots__ = ("__hidden",)
    def __init__(self): self.__hidden = 1
    def get(self): return self.__hidden
print(Private().get(), Private._Private__hidden is not None, Point.__slots__, Named.__slots__)
