# Shapes matched by class, by attribute and by guard.
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int


@dataclass
class Circle:
    center: Point
    r: float


class Box:
    __match_args__ = ("low", "high")

    def __init__(self, low, high):
        self.low, self.high = low, high


def describe(shape):
    match shape:
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y) | Point(x=y, y=0):
            return f"on an axis at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Circle(Point(0, 0), r):
            return f"circle around the origin, {r}"
        case Circle(center=Point() as c, r=float(r)):
            return f"circle at {c}, {r:.1f}"
        case Box(Point(a, b), Point(c, d)):
            return f"box {c - a}x{d - b}"
        case [Point() as first, *_, Point() as last]:
            return f"from {first} to {last}"
        case int(n) | float(n):
            return f"number {n}"
        case str() | None:
            return f"no shape: {shape!r}"
        case _:
            return type(shape).__name__


P = Point
for s in (P(0, 0), P(0, 7), P(7, 0), P(3, 3), P(1, 2), Circle(P(0, 0), 1), Circle(P(1, 0), 2.0), Circle(P(1, 0), 2),
          Box(P(1, 1), P(4, 3)), [P(1, 1), 5, P(2, 2)], [P(1, 1)], 4, True, "x", None, {}):
    print(describe(s))
