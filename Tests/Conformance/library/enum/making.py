"""Other ways to make enumerations, and the hooks with which a class changes how it works."""
from enum import (CONTINUOUS, NAMED_FLAGS, UNIQUE, Enum, EnumType, Flag, IntEnum, auto, member, nonmember, property as
                  enum_property, verify)

Animal = Enum("Animal", "ANT BEE CAT")
print(list(Animal), Animal.BEE, Animal(3), Animal.__module__, Animal.__qualname__)
print(list(Enum("Pets", ["dog", "cat"], start=0)), list(Enum("Pairs", [("a", 10), ("b", 20)])))
print(list(Enum("Map", {"x": "ex", "y": "why"})), list(IntEnum("Codes", "OK, BAD")), list(Flag("Bits", "A B C")))
print(repr(Enum("Strs", "p q", type=str).p), Enum("Empty", names=()), len(Enum("Empty", ())))


class Ordinal(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f"{name.lower()}-{count}-{last_values}"
    NORTH = auto()
    SOUTH = auto()


print([m.value for m in Ordinal])


class Status(Enum):
    OK = 200
    MISSING = 404
    UNKNOWN = -1

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls.__members__.get(value.upper())
        return cls.UNKNOWN if value != 0 else 5


print(Status("ok"), Status(999), Status(200))
for value in ("zz", 0):
    try:
        Status(value)
    except (ValueError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")


class Odd(Enum):
    _ignore_ = "helper i"
    helper = 5
    for i in range(3):
        vars()[f"N{i}"] = i * helper
    plain = nonmember("just a class attribute")

    @member
    def called():
        return "from a member"

    def method(self):
        return self.name * 2

    @enum_property
    def shown(self):
        return f"shown {self.value}"


print(list(Odd)[:3], Odd.plain, Odd.called, Odd.called.value(), Odd.N1.method(), Odd.N2.shown, hasattr(Odd, "helper"))


class Ordered(Enum):
    def __lt__(self, other):
        return self.value < other.value if self.__class__ is other.__class__ else NotImplemented


class Grade(Ordered):
    A = 5
    B = 4


print(sorted(Grade), Grade.B < Grade.A, min(Grade))


class Shape(Enum):
    SQUARE = 4
    TRIANGLE = 3

    def __str__(self):
        return f"{self.name.lower()} with {self.value} sides"

    def __eq__(self, other):
        return self.value == getattr(other, "value", other)

    def __hash__(self):
        return hash(self.value)


print(Shape.SQUARE, [str(s) for s in Shape], Shape.SQUARE == 4, f"{Shape.TRIANGLE}", repr(Shape.SQUARE), {Shape.SQUARE})
for check, body in ((UNIQUE, {"A": 1, "B": 1}), (CONTINUOUS, {"A": 1, "B": 4})):
    try:
        verify(check)(Enum("Checked", body))
    except ValueError as error:
        print("ValueError:", error)
try:
    verify(NAMED_FLAGS)(Flag("Colours", {"RED": 1, "GREEN": 2, "WHITE": 15}))
except ValueError as error:
    print("ValueError:", error)
print(isinstance(Shape, EnumType), type(Shape) is EnumType, issubclass(Shape, Enum), Shape.__mro__)


class Registry(Enum):
    def __init_subclass__(cls, **kwargs):
        print("new enumeration", cls.__name__, len(cls))


class Letters(Registry):
    ALPHA = "a"
    BETA = "b"


class Describing(Enum):
    FIRST = 1, "the first"
    SECOND = 2, "the second"

    def __new__(cls, value, text):
        self = object.__new__(cls)
        self._value_ = value
        self.text = text
        return self


print(Describing(2), Describing.FIRST.text, [d.value for d in Describing])
try:
    auto_late = type("Late", (), {})

    class Late(Enum):
        A = auto()

        def _generate_next_value_(name, start, count, last_values):
            return 1
except TypeError as error:
    print("TypeError:", error)
