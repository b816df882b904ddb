"""dataclass with frozen, order, slots, kw_only and the like."""
from dataclasses import KW_ONLY, FrozenInstanceError, InitVar, dataclass, field, fields, replace
from typing import ClassVar


@dataclass(frozen=True)
class Coord:
    lat: float
    lon: float = 0.0


c = Coord(1.5)
print(c, hash(c) == hash(Coord(1.5, 0.0)), {c: "here"}[Coord(1.5)], replace(c, lon=9), len({c, Coord(1.5), Coord(2)}))
for change in (lambda: setattr(c, "lat", 2), lambda: delattr(c, "lat"), lambda: setattr(c, "new", 1)):
    try:
        change()
    except FrozenInstanceError as error:
        print(type(error).__name__, error, isinstance(error, AttributeError))


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


jobs = [Job(3, "c"), Job(1, "a"), Job(2, "b")]
print(sorted(jobs), min(jobs), Job(1, "x") == Job(1, "y"), Job(1, "x") <= Job(1, "y"), Job(2, "") > Job(1, ""))
try:
    Job(1, "a") < 3
except TypeError as error:
    print("TypeError:", error)


@dataclass(slots=True)
class Slim:
    a: int
    b: list = field(default_factory=list)
    c: int = 5


s = Slim(1)
s.a = 2
print(s, Slim.__slots__, s == Slim(2), hasattr(s, "__dict__"), s.c)
try:
    s.other = 1
except AttributeError as error:
    print("AttributeError:", error)


@dataclass(kw_only=True)
class Options:
    host: str
    port: int = 80
    debug: bool = False


@dataclass
class Request:
    path: str
    _: KW_ONLY
    method: str = "GET"
    body: str


print(Options(host="h"), Request("/", body="b"), Options.__match_args__, Request.__match_args__, Request.__doc__)
for wrong in (lambda: Options("h"), lambda: Options(), lambda: Request("/", "POST", "x"), lambda: Request("/")):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)


@dataclass
class Circle:
    radius: float
    scale: InitVar[float] = 1.0
    area: float = field(init=False)
    made: ClassVar[int] = 0

    def __post_init__(self, scale):
        self.area = 3 * (self.radius * scale) ** 2
        Circle.made += 1


print(Circle(2), Circle(2, 2), Circle.made, [f.name for f in fields(Circle)])


@dataclass(unsafe_hash=True)
class Key:
    a: int
    b: list = field(default_factory=list, hash=False)


print(hash(Key(1)) == hash(Key(1, [2])), {Key(1): "k"})


@dataclass(eq=False)
class Identity:
    n: int


print(Identity(1) == Identity(1), hash(Identity(1)) is not None)


@dataclass(init=False, repr=False)
class Manual:
    n: int

    def __init__(self):
        self.n = 42


print(Manual().n, Manual() == Manual(), "Manual object at" in repr(Manual()))
for make in (lambda: dataclass(order=True, eq=False)(type("A", (), {})),
             lambda: dataclass(order=True)(type("B", (), {"__lt__": lambda s, o: 1})),
             lambda: dataclass(unsafe_hash=True)(type("C", (), {"__hash__": lambda s: 1})),
             lambda: dataclass(weakref_slot=True)(type("D", (), {})),
             lambda: dataclass(frozen=True)(type("E", (), {"__setattr__": lambda s, n, v: 1}))):
    try:
        make()
        print("accepted")
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")
f = field(default=3, metadata={"unit": "m"})
print(f.metadata, f.metadata["unit"], field().metadata, f.init, f.hash, f.name)
