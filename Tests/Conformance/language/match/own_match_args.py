# __match_args__ decides what the positional patterns of a class mean.
from dataclasses import dataclass, field
from collections import namedtuple


class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y

    @property
    def length(self):
        print("  (length asked)")
        return (self.x ** 2 + self.y ** 2) ** 0.5


@dataclass
class Leaf:
    value: int
    hidden: str = field(default="h", kw_only=True)


@dataclass
class Node:
    left: object
    right: object


Pair = namedtuple("Pair", "one two")


class Bare:
    pass


def kind(value):
    match value:
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return f"on an axis at {x}"
        case Point(length=5.0, x=x):
            return f"five away, x={x}"
        case Point(x, y=y):
            return f"point {x},{y}"
        case Node(Leaf(a), Leaf(b)):
            return f"twins {a} {b}"
        case Node(Leaf(a, hidden=h), Node() as right):
            return f"leaf {a} {h} then [{kind(right)}]"
        case Node(left=None):
            return "no left"
        case Pair(1, two):
            return f"a pair with {two}"
        case (one, two):
            return f"some two: {one} {two}"
        case Bare():
            return "bare"
        case _:
            return "?"


for value in (Point(0, 0), Point(0, 7), Point(7, 0), Point(3, 4), Point(1, 1), Node(Leaf(1), Leaf(2)),
              Node(Leaf(1), Node(Leaf(3), Leaf(4))), Node(None, 1), Node(1, 2), Pair(1, 2), Pair(2, 2), Bare(), Leaf(1)):
    print(kind(value))


def too_many(cls, subject):
    try:
        match subject:
            case cls(1, 2, 3):
                print("matched")
            case _:
                print("no match")
    except TypeError as e:
        print(e)


too_many(Point, Point(1, 2))
too_many(Bare, Bare())
too_many(Leaf, Leaf(1))
too_many(int, 5)
too_many(5, 5)
Bare.__match_args__ = ["a"]
too_many(Bare, Bare())
Bare.__match_args__ = (1, 2, 3)
too_many(Bare, Bare())
