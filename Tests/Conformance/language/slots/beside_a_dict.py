"""Slots and a __dict__ in one object: each keeps its own values."""


class Point:
    __slots__ = ("x", "y")


class Open(Point):
    def __init__(self, x, y):
        self.x = x
        self.y = y
        self.label = "p"


o = Open(1, 2)
print(o.x, o.y, o.label, o.__dict__, vars(o))
for _ in range(3):
    o.x += 10
    o.label += "!"
print(o.x, o.label, "x" in o.__dict__, hasattr(o, "x"))
o.__dict__["x"] = "hidden by the slot"
print(o.x, o.__dict__["x"], sorted(vars(o)))
del o.x
try:
    o.x
except AttributeError as e:
    print("AttributeError", e)
o.x = 5
o.__dict__ = {"new": 1}
print(o.x, o.y, o.new, hasattr(o, "label"))
try:
    del o.y
    del o.y
except AttributeError as e:
    print("AttributeError", e)
print([Point.x.__get__(o), getattr(o, "y", "none"), Point.y.__set__(o, 9), o.y])


class Both:
    __slots__ = ("a", "__dict__")


many = [Both() for _ in range(3)]
for i, b in enumerate(many):
    b.a = i
    b.other = -i
print([(b.a, b.other, b.__dict__) for b in many])
for source in ("class A(Point, Both): pass", "class A(Both, list): pass", "class A(Open): __slots__ = ('__dict__',)",
               "class A(Open, Point): pass", "class A: __slots__ = ('__weakref__', '__weakref__')"):
    try:
        exec(source)
        print(source, "works")
    except TypeError as e:
        print(source, "->", e)
