"""Generic classes, protocols, named tuples and typed dicts."""
from abc import abstractmethod
from typing import (Generic, List, NamedTuple, NewType, NotRequired, Protocol, Required, SupportsFloat, SupportsInt, TypedDict, TypeVar,
                    get_type_hints, runtime_checkable)

T = TypeVar("T")
K = TypeVar("K")


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()


s = Stack[int]()
s.push(1)
s.push(2)
print(s.pop(), Stack[int], Stack.__parameters__, Stack[int].__args__, Stack[int].__origin__, s.__orig_class__, type(s))


class Pair(Generic[K, T]):
    pass


class Named(Pair[str, T]):
    pass


print(Pair[int, str], Named[int], Named.__parameters__, Named.__orig_bases__, issubclass(Named, Pair), Named.__mro__)
for wrong in (lambda: Pair[int], lambda: Stack[int, str], lambda: type(s)[3], lambda: Generic[int], lambda: Stack[int][str]):
    try:
        print(wrong())
    except TypeError as error:
        print("TypeError:", error)


class Closes(Protocol):
    def close(self) -> None: ...


@runtime_checkable
class Sized2(Protocol):
    size: int

    def grow(self) -> None: ...


@runtime_checkable
class Flies(Protocol):
    def fly(self): ...


class Bird:
    size = 3

    def fly(self):
        return "flap"

    def grow(self):
        self.size += 1


class Stone:
    size = 1


print(isinstance(Bird(), Flies), isinstance(Stone(), Flies), isinstance(Bird(), Sized2), isinstance(Stone(), Sized2))
print(issubclass(Bird, Flies), issubclass(Stone, Flies), isinstance(3, SupportsInt), isinstance("3", SupportsFloat))
for wrong in (lambda: isinstance(Bird(), Closes), lambda: Closes(), lambda: issubclass(Bird, Sized2), lambda: Flies()):
    try:
        print(wrong())
    except TypeError as error:
        print("TypeError:", error)


class Kite(Flies):
    def __init__(self, string):
        self.string = string

    def fly(self):
        return super().fly() or self.string


print(Kite("long").fly(), isinstance(Kite(""), Flies))


class Shape(Protocol):
    @abstractmethod
    def area(self) -> float: ...


class Square(Shape):
    pass


try:
    Square()
except TypeError as error:
    print("TypeError:", error)


class Point(NamedTuple):
    """A place."""
    x: int
    y: int = 0

    def norm(self) -> int:
        return abs(self.x) + abs(self.y)

    @property
    def flipped(self):
        return Point(self.y, self.x)


p = Point(3)
print(p, p.norm(), p.flipped, p._asdict(), p == (3, 0), Point.__annotations__, Point._field_defaults, Point.__doc__)
print(p._replace(y=4), Point._fields, isinstance(p, tuple), Point.__name__, Point.__mro__)
Old = NamedTuple("Old", [("a", int), ("b", str)])
print(Old(1, "x"), Old.__annotations__)
for wrong in (lambda: Point(), lambda: Point(1, 2, 3), lambda: Point(z=1)):
    try:
        wrong()
    except TypeError as error:
        print("TypeError:", error)
try:
    class Bad(NamedTuple):
        a: int = 1
        b: int
except TypeError as error:
    print("TypeError:", error)


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Film(Movie, total=False):
    director: str
    length: Required[int]


m = Movie(title="Solaris")
print(m, type(m), Movie.__annotations__, Movie.__required_keys__, Movie.__optional_keys__, Movie.__total__)
print(sorted(Film.__required_keys__), sorted(Film.__optional_keys__), Film.__total__, get_type_hints(Film), Movie({"title": "x"}))
try:
    isinstance(m, Movie)
except TypeError as error:
    print("TypeError:", error)
Loose = TypedDict("Loose", {"in": int, "on-off": bool})
print(Loose.__annotations__, Loose(**{"in": 1}))
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId, UserId.__name__, UserId.__supertype__)
