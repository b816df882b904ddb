"""__hash__ and __eq__ of classes."""


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


class OnlyEq:
    def __eq__(self, other):
        return True


class Sub(Point):
    def __eq__(self, other):
        return False


class Restored(OnlyEq):
    __hash__ = object.__hash__


class BadHash:
    def __hash__(self):
        return "x"


class BigHash:
    def __hash__(self):
        return 2**70 + 5


class MinusOne:
    def __hash__(self):
        return -1


class NoHash:
    __hash__ = None


s = {Point(1, 2), Point(1, 2), Point(2, 1)}
print(len(s), Point(1, 2) in s, {Point(0, 0): "origin"}[Point(0, 0)], hash(Point(1, 2)) == hash((1, 2)), hash(BigHash()), hash(MinusOne()), isinstance(hash(Restored()), int), OnlyEq.__hash__, Sub.__hash__)
for x in (OnlyEq(), Sub(1, 2), BadHash(), NoHash()):
    try:
        hash(x)
    except TypeError as e:
        print(e)
    try:
        {x: 1}
    except TypeError as e:
        print(e)
p = Point(1, 1)
d = {p: "one"}
p.x = 5
print(p in d, d, list(d)[0] is p, Point(1, 1) in d)
