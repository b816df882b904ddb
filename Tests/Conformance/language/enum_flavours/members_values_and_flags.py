# Enumerations of several kinds: plain, with values of their own, IntEnum, StrEnum, Flag, auto(), aliases, methods and lookups.
from enum import CONTINUOUS, EJECT, KEEP, STRICT, Enum, Flag, IntEnum, IntFlag, StrEnum, auto, member, nonmember, unique, verify


class Colour(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    @property
    def pretty(self): return self.name.title()

    @classmethod
    def first(cls): return next(iter(cls))

    @classmethod
    def _missing_(cls, value):
        return cls.BLUE if value == "blue" else None


class Planet(Enum):
    EARTH = 5.97e24, 6.37e6
    MARS = 6.42e23, 3.39e6

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self): return round(6.674e-11 * self.mass / self.radius ** 2, 2)


class Level(IntEnum):
    LOW, MID, HIGH = 1, 5, 9


class Mode(StrEnum):
    READ = auto()
    WRITE = "w"


class Right(Flag):
    R = auto()
    W = auto()
    X = auto()
    ALL = R | W | X


class Bits(IntFlag, boundary=KEEP):
    A = 1
    B = 4


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last):
        return f"{name.lower()}-{count}"
    ONE = auto()
    TWO = auto()
    helper = nonmember(5)


print(list(Colour), Colour.CRIMSON is Colour.RED, Colour(2), Colour["BLUE"], Colour("blue"), Colour.RED.pretty, Colour.first(), len(Colour), Colour.__members__.keys(), Colour.RED in Colour, 2 in Colour, 9 in Colour)
print(str(Colour.RED), repr(Colour.RED), f"{Colour.RED} {Colour.RED!r:>15} {Level.LOW} {Level.LOW:>3} {Mode.READ} {Mode.WRITE!r} {Right.R}", Colour.RED.value, Colour.RED.name, type(Colour.RED), isinstance(Colour.RED, Colour), hash(Colour.RED) == hash("RED"))
print([(p.name, p.gravity, p.value[1]) for p in Planet], Planet((6.42e23, 3.39e6)))
print(Level.LOW < Level.HIGH, Level.LOW + 1, max(Level), sorted(Level, reverse=True), Level(5), Level.MID == 5, {5: "five"}[Level.MID], "abcdefghij"[Level.HIGH], Mode.READ == "read", Mode.READ.upper(), Mode("w"), " ".join(Mode))
rw = Right.R | Right.W
print(rw, repr(rw), rw.value, Right.R in rw, Right.X in rw, list(rw), len(rw), ~rw, rw ^ Right.R, rw & Right.X, bool(rw & Right.X), Right(0), repr(Right(5)), Right.ALL, rw | Right.X is Right.ALL, rw.name, Right(7) is Right.ALL, list(Right))
print(repr(Bits(7)), Bits.A | 8, repr(~Bits.A), Bits.A + Bits.B, list(Bits(5)), Bits(5) == 5)
print([(a.name, a.value) for a in Auto], Auto.helper, Enum("Animal", "CAT DOG").DOG, [*Enum("N", {"x": 10, "y": 20})], [m.value for m in Enum("S", ["p", "q"], start=7)], IntEnum("I", "a b").b + 1)
for f in (lambda: Colour(9), lambda: Colour["PINK"], lambda: Colour.PINK, lambda: setattr(Colour, "RED", 5), lambda: Colour.RED < Colour.BLUE, lambda: Colour.RED + 1, lambda: setattr(Colour.RED, "value", 5), lambda: delattr(Colour, "RED"), lambda: type("Sub", (Colour,), {}), lambda: Right(16), lambda: Right("R"), lambda: Mode("x"), lambda: Right.R | 2,
          lambda: Colour(), lambda: Colour(1, 2), lambda: StrEnum("T", {"a": 1}), lambda: unique(Colour), lambda: verify(CONTINUOUS)(IntEnum("G", {"a": 1, "b": 3})), lambda: Enum("D", "a a"), lambda: Colour.RED.RED, lambda: Level["LOW"].BLUE, lambda: "RED" in Colour, lambda: Flag("F", "a b", boundary=EJECT)(8), lambda: Flag("F", "a b", boundary=STRICT)(8)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
match Colour.GREEN:
    case Colour.RED:
        print("red")
    case Colour.GREEN | Colour.BLUE as c:
        print("matched", c.name)
print(Colour.RED == 1, Colour.RED is Colour(1), Colour.RED != Level.LOW, {c: c.value for c in Colour}, dir(Colour.RED)[-3:], Colour.__doc__, bool(Colour.RED), bool(Level(1)), [c.name for c in reversed(Colour)])
