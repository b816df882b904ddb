# Dataclasses and their options: order, frozen, slots, kw_only, defaults by factory, InitVar, __post_init__, inheritance.
import dataclasses
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, replace
from typing import ClassVar


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True)
class Point:
    x: float
    y: float = 0.0

    def moved(self, dx): return replace(self, x=self.x + dx)


@dataclass(slots=True, kw_only=True)
class Options:
    name: str
    size: int = 10


@dataclass
class Order:
    count: ClassVar[int] = 0
    item: str
    _: KW_ONLY
    price: float = 1.0
    tags: list = field(default_factory=list)
    discount: InitVar[float] = 0.0
    total: float = field(init=False)

    def __post_init__(self, discount):
        type(self).count += 1
        self.total = round(self.price * (1 - discount), 2)


@dataclass
class Special(Order):
    note: str = "none"
    item: str = "special item"


@dataclass(repr=False, eq=False)
class Bare:
    a: int


@dataclass(eq=True, unsafe_hash=True)
class Hashed:
    a: int
    b: list = field(default_factory=list, hash=False)


print(Version(1, 2) < Version(1, 10), Version(1, label="x") == Version(1, label="y"), sorted([Version(2), Version(1, 5)]), Version(1), max(Version(0, 9), Version(0, 10, "l")))
p = Point(1, 2)
print(p, p.moved(5), p == Point(1.0, 2), hash(p) == hash(Point(1, 2)), {p: "found"}[Point(1, 2)], Point.__match_args__)
print(Options(name="o"), Options.__slots__, Order("tea", price=10, discount=0.25), Order("x").tags is Order("x").tags, Order.count, Special(note="n"), Special("i", "n2", price=2), [f.name for f in fields(Special)])
print(asdict(Order("a", tags=[1, {"k": (2,)}])), astuple(Version(3)), replace(Version(1, 2, "l"), minor=7), asdict(p), hash(Hashed(1, [2])) == hash(Hashed(1)), Bare(1) == Bare(1))
for f in (lambda: setattr(p, "x", 5), lambda: delattr(p, "x"), lambda: Options("o"), lambda: Options(), lambda: setattr(Options(name="a"), "other", 1), lambda: Version(), lambda: Version(1, 2, 3, 4), lambda: hash(Version(1)), lambda: Version(1) < 5, lambda: Order("a", 5), lambda: replace(Order("a"), total=5), lambda: replace(p, z=1), lambda: asdict(Version), lambda: fields(5),
          lambda: dataclass(type("D", (), {"__annotations__": {"a": list}, "a": []})), lambda: dataclass(type("E", (), {"__annotations__": {"a": int, "b": int}, "a": 1})), lambda: dataclass(frozen=True)(type("F", (Version,), {})), lambda: dataclass(order=True, eq=False)(type("G", (), {})), lambda: field(default=1, default_factory=list), lambda: Special(tags=1).tags, lambda: replace(Order("a"), item="b")):
    try:
        print(f())
    except (TypeError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
made = dataclasses.make_dataclass("Made", ["a", ("b", int), ("c", list, field(default_factory=list))], namespace={"sum": lambda self: self.a + self.b})
print(made(1, 2), made(1, 2).sum(), dataclasses.is_dataclass(made), dataclasses.is_dataclass(made(1, 2)), dataclasses.is_dataclass(int), Version.__doc__, Bare.__doc__)
for f in fields(Version):
    print(f.name, f.type, f.default is dataclasses.MISSING or f.default, f.compare, f.repr, f.init, f.kw_only, f.default_factory is dataclasses.MISSING, dict(f.metadata))
