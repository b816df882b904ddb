"""Enum: members by name and by value, aliases, iteration, texts, and what is refused."""
from enum import Enum, auto, unique


class Color(Enum):
    """Three colours."""
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()

    @classmethod
    def default(cls):
        return cls.GREEN

    @staticmethod
    def count():
        return 3


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, f"{Color.RED}", f"{Color.RED:>12}|", "%s" % Color.BLUE)
print(Color(2), Color["BLUE"], Color.CRIMSON, Color.CRIMSON is Color.RED, Color(Color.RED))
print(list(Color), len(Color), list(reversed(Color)), bool(Color), Color, Color.__doc__)
print(Color.__members__, list(Color.__members__.items())[-1], Color.__name__, Color.__module__)
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, Color.RED is Color(1), hash(Color.RED) == hash("RED"))
print(Color.RED in Color, 2 in Color, 9 in Color, "RED" in Color, isinstance(Color.RED, Color), type(Color.RED))
print(Color.RED.pretty, Color.default(), Color.count(), {Color.RED: "stop", Color.GREEN: "go"}[Color.GREEN])
print(sorted(Color, key=lambda c: c.name), [c.value for c in Color], Color.RED.GREEN)


class Weekday(Enum):
    MONDAY = auto()
    TUESDAY = auto()
    SUNDAY = 7
    LATER = auto()


print([(d.name, d.value) for d in Weekday])


class Mixed(Enum):
    TEXT = "text"
    PAIR = (1, 2)
    LIST = [1, 2]
    NOTHING = None
    FUNCTION_LIKE = len


print(list(Mixed)[:4], Mixed([1, 2]), Mixed((1, 2)), Mixed(None), Mixed("text").name, [1, 2] in Mixed)

wrong = [
    lambda: Color(7), lambda: Color["PINK"], lambda: Color.PINK, lambda: Color.RED < Color.BLUE, lambda: Color(),
    lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), lambda: setattr(Color.RED, "value", 5),
    lambda: setattr(Color.RED, "name", 5), lambda: Color.RED + 1, lambda: int(Color.RED), lambda: Enum("x"),
    lambda: Color("RED"), lambda: type("Shade", (Color,), {}), lambda: Color.RED(),
]
for attempt in wrong:
    try:
        print("accepted", attempt())
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")

try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as error:
    print("TypeError:", error)
try:
    @unique
    class Same(Enum):
        A = 1
        B = 1
        C = 2
        D = 2
except ValueError as error:
    print("ValueError:", error)
try:
    class More(Color):
        PINK = 4
except TypeError as error:
    print("TypeError:", error)
try:
    class Bad(Enum):
        _x_ = 1
except ValueError as error:
    print("ValueError:", error)
match Color(3):
    case Color.RED:
        print("red")
    case Color.BLUE | Color.GREEN:
        print("blue or green")
Color.extra = "an attribute"
print(Color.extra, Color.RED.extra, len(Color))
