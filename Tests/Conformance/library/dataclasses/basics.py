"""dataclass: what is made of annotations, and how wrong calls read."""
import dataclasses
from dataclasses import dataclass, field, fields, is_dataclass


@dataclass
class Point:
    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


p, q = Point(1, 2), Point(x=1, y=2)
print(p, p == q, p != Point(1), p is q, p.norm(), Point(5), Point(y=3, x=4), p == (1, 2))
p.x = 10
print(p, p.__dict__, Point.y, Point.__doc__, Point.__match_args__, Point.__annotations__)
print([f.name for f in fields(Point)], fields(p)[1].default, fields(p)[0].default is dataclasses.MISSING, fields(p)[0].type)
print(is_dataclass(Point), is_dataclass(p), is_dataclass(int), Point.__init__.__annotations__, Point.__init__.__qualname__)


@dataclass
class Basket:
    """A basket."""
    owner: str
    items: list = field(default_factory=list)
    secret: str = field(default="s", repr=False)
    count: int = field(init=False, default=0)
    tags: dict = field(default_factory=dict, compare=False)

    def __post_init__(self):
        self.count = len(self.items)


a, b = Basket("ann", ["x"]), Basket("bob")
a.items.append("y")
print(a, b, Basket("bob", tags={1: 2}) == b, a.secret, Basket.__doc__, b.items is Basket("c").items)

wrong = [
    lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(1, z=2), lambda: Point(1, x=2), lambda: Basket(),
    lambda: Basket("a", count=3), lambda: Point(1) < Point(2), lambda: hash(Point(1)), lambda: {Point(1)},
    lambda: fields(int), lambda: field(default=1, default_factory=int), lambda: dataclasses.asdict(Point),
    lambda: dataclasses.replace(p, z=1), lambda: dataclasses.replace(Basket("a"), count=2), lambda: dataclasses.astuple(3),
]
for attempt in wrong:
    try:
        print("accepted", attempt())
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")

try:
    @dataclass
    class Mutable:
        items: list = []
except ValueError as error:
    print("ValueError:", error)
try:
    @dataclass
    class Order:
        a: int = 0
        b: str
except TypeError as error:
    print("TypeError:", error)
try:
    @dataclass
    class Bare:
        a = field(default=1)
except TypeError as error:
    print("TypeError:", error)


@dataclass
class Node:
    name: str
    children: list["Node"] = field(default_factory=list)
    parent: "Node" = None


root = Node("root")
root.children.append(Node("leaf", parent=root))
print(root)


@dataclass
class Custom:
    n: int

    def __repr__(self):
        return f"#{self.n}"

    def __eq__(self, other):
        return True


print(Custom(1), Custom(1) == Custom(2), [Custom(3)])


@dataclass
class Empty:
    pass


print(Empty(), Empty() == Empty(), Empty.__doc__)
match Point(3, 4):
    case Point(0, _):
        print("on the axis")
    case Point(x, y):
        print("at", x, y)
