# __slots__: what instances may carry, inheritance with and without, defaults, layout conflicts and dir.
class Point:
    __slots__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y


class Named(Point):
    __slots__ = ("name",)


class Open(Point):
    pass


class Single:
    __slots__ = "only"


class WithDict:
    __slots__ = ("a", "__dict__")


class Empty:
    __slots__ = ()


class Documented:
    __slots__ = {"a": "The first.", "b": "The second."}


class Private:
    __slots__ = ("__hidden", "_half")

    def __init__(self): self.__hidden = 1


p, n, o, w = Point(1, 2), Named(3, 4), Open(5, 6), WithDict()
n.name, o.anything, w.a, w.b = "n", "goes", 1, 2
print(p.x, n.name, o.__dict__, w.__dict__, w.a, Point.x, type(Point.x).__name__, Documented.__slots__, Documented.a.__doc__)
print(hasattr(p, "__dict__"), hasattr(o, "__dict__"), hasattr(n, "__weakref__"), Named.__slots__, Single.__slots__, [a for a in dir(Named) if a[0] != "_"])
print([a for a in dir(Private()) if "h" in a and not a.startswith("__")], Point.x.__get__(p), Point.x.__get__(p, Point), Point.__dict__["y"].__name__, Point.x.__objclass__)
p.x = 10
del p.y
for f in (lambda: p.y, lambda: setattr(p, "z", 1), lambda: delattr(p, "y"), lambda: setattr(Empty(), "a", 1), lambda: p.__dict__, lambda: vars(p), lambda: setattr(n, "x2", 1), lambda: Single().only,
          lambda: setattr(Single(), "o", 1), lambda: Point.x.__get__(5), lambda: Point.x.__set__(o, 50) or o.x, lambda: Point.x.__delete__(o) or hasattr(o, "x"), lambda: Private()._Private__hidden, lambda: Point.x.__set__(Empty(), 1),
          lambda: Point.x + 1, lambda: p.__weakref__):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
for source in ("class A:\n  __slots__ = ('a',)\n  a = 1", "class A:\n  __slots__ = ('1a',)", "class A:\n  __slots__ = (5,)", "class A:\n  __slots__ = 5", "class A(int):\n  __slots__ = ('a',)", "class A(tuple):\n  __slots__ = ()",
               "class A:\n  __slots__ = ('__dict__', '__dict__')", "class B(Point, Single): pass", "class B(Point, Empty):\n  __slots__ = ()", "class B(Named, Point): __slots__ = ('x',)", "class B(list):\n  __slots__ = ('extra',)",
               "class C(Open):\n  __slots__ = ('__dict__',)", "class D:\n  __slots__ = ['a', 'a']", "Point.__slots__ = ()\nPoint().q = 1", "o.__class__ = Point", "p.__class__ = Named", "class E(Point):\n  __slots__ = ('z',)\nclass F(Point):\n  __slots__ = ('z',)\ne = E()\ne.__class__ = F\nprint(type(e).__name__)"):
    try:
        exec(source)
        print(repr(source), "works")
    except (TypeError, ValueError, AttributeError) as e:
        print(repr(source), "->", type(e).__name__, e)
extra = type("L", (list,), {"__slots__": ("tag",)})([1])
extra.tag = "t"
print(extra, extra.tag)
