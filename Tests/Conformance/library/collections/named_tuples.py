"""namedtuple: making, defaults, replacing, and what it refuses."""
from collections import namedtuple

Point = namedtuple("Point", "x y")
Point3 = namedtuple("Point3", Point._fields + ("z",), defaults=[0])
Account = namedtuple("Account", ["owner", "balance", "open"], defaults=(0.0, True))
p = Point(1, y=2)
print(p, p.x, p[1], p == (1, 2), hash(p) == hash((1, 2)), len(p), isinstance(p, tuple))
x, y = p
print(x, y, p + (3,), p._replace(x=9), p._asdict(), Point._make([7, 8]), list(p), max(p), p.index(2), p.count(1))
print(Point._fields, Point.__name__, Point.__qualname__, Point.__module__, Point.__doc__, Point.__match_args__)
print(Point3(1, 2), Point3(*p), Point3._field_defaults, Account("ann"), Account("bob", open=False))
print(Account.__new__.__defaults__, Point.x is Point.__dict__["x"], Point._field_defaults)
wrong = [
    lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(1, 2, x=3), lambda: Point(x=1, z=2), lambda: Point(),
    lambda: Point._make([1]), lambda: p._replace(q=1), lambda: namedtuple("P", "a a"), lambda: namedtuple("P", "_a"),
    lambda: namedtuple("P", "class"), lambda: namedtuple("1P", "a"), lambda: namedtuple("P", "a-b"),
    lambda: namedtuple("P", "a", defaults=(1, 2)), lambda: p.w, lambda: setattr(p, "x", 3), lambda: p[5],
    lambda: setattr(p, "w", 3),
]
for make in wrong:
    try:
        make()
        print("accepted")
    except (TypeError, ValueError, AttributeError, IndexError) as error:
        print(f"{type(error).__name__}: {error}")
print(namedtuple("Row", "id class id _private 2nd", rename=True)._fields)
Empty = namedtuple("Empty", "")
print(Empty(), Empty._fields)
Commas = namedtuple("Commas", "a, b,c")
print(Commas(*"xyz"), sorted([Commas(2, 1, 1), Commas(1, 5, 5)]))


class Vector(namedtuple("VectorBase", "dx dy")):
    """Knows its length."""
    __slots__ = ()

    @property
    def length(self):
        return (self.dx ** 2 + self.dy ** 2) ** 0.5

    def __add__(self, other):
        return Vector(self.dx + other.dx, self.dy + other.dy)

    def __str__(self):
        return f"<{self.dx}, {self.dy}>"


v = Vector(3, 4)
print(v, repr(v), v.length, v + Vector(1, 1), v._replace(dx=0), v._asdict())
match v:
    case Vector(3, dy):
        print("matched", dy)
match p:
    case (a, b):
        print("sequence", a, b)
print([row.owner for row in map(Account._make, [("a", 1, True), ("b", 2, False)])])
print(f"{p}", "%s" % (p,), "%s and %s" % p, "{0.x} {0.y}".format(p))
