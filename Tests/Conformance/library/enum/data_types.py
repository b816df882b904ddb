"""IntEnum, StrEnum and members that are of some other class as well."""
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum, auto


class Priority(IntEnum):
    LOW = 1
    MID = 5
    HIGH = 10


print(Priority.HIGH, repr(Priority.HIGH), f"{Priority.HIGH}", f"{Priority.HIGH:04}", str(Priority.LOW), Priority.HIGH + 1)
print(Priority.LOW < Priority.HIGH, sorted([Priority.HIGH, Priority.LOW]), max(Priority), Priority.MID == 5, Priority(5))
print([10, 20][Priority.LOW], int(Priority.HIGH), isinstance(Priority.LOW, int), {1: "one"}[Priority.LOW], sum(Priority))
print("%d %s %r" % (Priority.LOW, Priority.LOW, Priority.LOW), Priority.LOW * 2.5, -Priority.LOW, range(Priority.MID)[-1])


class Level(StrEnum):
    DEBUG = auto()
    INFO = auto()
    LOUD = "LOUD!"


print(Level.DEBUG, repr(Level.INFO), f"{Level.INFO:>6}|", Level.INFO == "info", Level("LOUD!"), Level.INFO.upper(), list(Level))
print("-".join(Level), Level.INFO + "rmation", len(Level.INFO), {"info": 1}[Level.INFO], "deb" in Level.DEBUG, "info" in Level)
try:
    class Wrong(StrEnum):
        ONE = 1
except TypeError as error:
    print("TypeError:", error)


class Word(str, Enum):
    YES = "yes"
    NO = "no"


print(Word.YES, repr(Word.YES), f"{Word.YES}", Word.YES == "yes", Word.YES.upper(), Word("no"), Word.YES.value)


class Number(int, Enum):
    ONE = 1
    TWO = 2


print(Number.ONE, repr(Number.ONE), f"{Number.ONE}", Number.ONE + Number.TWO, Number.ONE < Number.TWO, Number.TWO == 2)


class Ratio(float, Enum):
    HALF = 0.5


print(Ratio.HALF, Ratio.HALF * 3, repr(Ratio.HALF), Ratio(0.5))


class Planet(Enum):
    EARTH = (5.976e24, 6.37814e6)
    MARS = (6.421e23, 3.3972e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return 6.6743e-11 * self.mass / self.radius ** 2


for planet in Planet:
    print(planet, planet.value, f"{planet.gravity:.2f}", planet.mass)


class Coordinate(str, Enum):
    def __new__(cls, value, label, unit):
        self = str.__new__(cls, value)
        self._value_ = value
        self.label = label
        self.unit = unit
        return self
    PX = ("px", "P.X", "km")
    PY = ("py", "P.Y", "m")


print(Coordinate.PX, repr(Coordinate.PY), Coordinate("py"), Coordinate.PY.label, Coordinate.PX.unit, Coordinate.PY == "py")


class AutoNumber(Enum):
    def __new__(cls, *args):
        value = len(cls.__members__) + 1
        self = object.__new__(cls)
        self._value_ = value
        self.args = args
        return self

    def __repr__(self):
        return f"<{self.name}#{self.value}>"


class Fruit(AutoNumber):
    APPLE = ()
    PEAR = "green", 3


print(list(Fruit), Fruit(2).args, str(Fruit.APPLE), Fruit.__members__)


@dataclass
class Size:
    width: int
    height: int = 1


class Box(Size, Enum):
    SMALL = 1
    LARGE = 5, 6


print(Box.SMALL, repr(Box.LARGE), Box.LARGE.width * Box.LARGE.height)


class Point(tuple, Enum):
    ORIGIN = (0, 0)


print(Point.ORIGIN, repr(Point.ORIGIN), Point.ORIGIN[0], len(Point.ORIGIN))
