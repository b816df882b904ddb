"""dataclasses that derive from each other; and the functions about them."""
import copy
from abc import ABC, abstractmethod
from collections import defaultdict, namedtuple
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, make_dataclass, replace


@dataclass
class Animal:
    name: str
    legs: int = 4

    def __post_init__(self):
        print("an animal:", self.name)


@dataclass
class Bird(Animal):
    legs: int = 2
    can_fly: bool = True

    def __post_init__(self):
        super().__post_init__()
        self.name = self.name.title()


@dataclass
class Penguin(Bird):
    can_fly: bool = False
    mates: list = field(default_factory=list)


print(Penguin("pingu"), [f.name for f in fields(Penguin)], Penguin.__mro__[1].__name__, Bird("b", 1) == Animal("b", 1))


class Plain(Animal):
    pass


print(Plain("plain"), isinstance(Plain("p"), Animal))
try:
    @dataclass(frozen=True)
    class Frozen(Animal):
        pass
except TypeError as error:
    print("TypeError:", error)


@dataclass(frozen=True)
class Base:
    x: int


@dataclass(frozen=True)
class Derived(Base):
    y: int

    def moved(self, by):
        return replace(self, x=self.x + by)


print(Derived(1, 2).moved(5), Derived(1, 2) == Derived(1, 2), Base(1) == Derived(1, 2))
try:
    Derived(1, 2).x = 3
except FrozenInstanceError as error:
    print("FrozenInstanceError:", error)
try:
    @dataclass
    class Thawed(Base):
        pass
except TypeError as error:
    print("TypeError:", error)


class Shape(ABC):
    @abstractmethod
    def area(self): ...


@dataclass
class Square(Shape):
    side: float

    def area(self):
        return self.side ** 2


print(Square(3).area(), Square(2))
try:
    @dataclass
    class Vague(Shape):
        n: int
    Vague(1)
except TypeError as error:
    print("TypeError:", error)

Pair = namedtuple("Pair", "a b")


@dataclass
class Inner:
    n: int


@dataclass
class Outer:
    inner: Inner
    many: list
    table: dict
    pair: Pair
    groups: defaultdict = field(default_factory=lambda: defaultdict(list))


o = Outer(Inner(1), [Inner(2), (Inner(3),)], {"k": Inner(4)}, Pair(Inner(5), 6))
o.groups["g"].append(Inner(7))
print(asdict(o))
print(astuple(o))
print(asdict(Inner(1), dict_factory=lambda pairs: sorted(pairs)), astuple(Inner(1), tuple_factory=list))
d = asdict(o)
d["many"].append("changed")
print(len(o.many), copy.copy(o.inner), copy.deepcopy(o) == o, copy.deepcopy(o) is o)
Made = make_dataclass("Made", ["a", ("b", int), ("c", list, field(default_factory=list))],
                      namespace={"total": lambda self: self.a + self.b}, frozen=True)
print(Made(1, 2), Made(1, 2).total(), Made.__module__, Made.__name__, [f.type for f in fields(Made)])
for bad in (["class"], ["a", "a"], ["1"], [("a", int, 1, 2)], [3]):
    try:
        make_dataclass("Bad", bad)
    except TypeError as error:
        print("TypeError:", error)


@dataclass
class Temperature:
    celsius: float

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @classmethod
    def freezing(cls):
        return cls(0.0)


print(Temperature.freezing(), Temperature(100).fahrenheit)


@dataclass
class Generic[T]:
    item: T
    more: list[T] = field(default_factory=list)


print(Generic(3), Generic[int](4), Generic.__doc__)
