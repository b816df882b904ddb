"""reprlib: texts that stay short."""
import reprlib
from collections import deque
from reprlib import Repr, recursive_repr

for thing in (list(range(20)), tuple(range(3)), (1,), set(range(9)), frozenset("ab"), {i: i * i for i in range(9)}, "x" * 100,
              "it's", 10 ** 60, [[[[[[[[1]]]]]]]], deque(range(10)), [], (), set(), {}, 3.5, None, b"y" * 60, range(5)):
    print(reprlib.repr(thing))
small = Repr(maxlist=2, maxstring=12, maxlevel=2, maxdict=1, fillvalue="~")
print(small.repr([1, 2, 3]), small.repr("abcdefghijklmnop"), small.repr([[[1]]]), small.repr({1: 2, 3: 4}))
small.maxtuple = 1
print(small.repr((1, 2, 3)), reprlib.aRepr.maxlist)


class Chain(list):
    @recursive_repr()
    def __repr__(self):
        return "<" + "|".join(map(repr, self)) + ">"


c = Chain("ab")
c.append(c)
print(c, Chain.__repr__.__name__, Chain.__repr__.__wrapped__ is not None)


class Mine(Repr):
    def repr_Point(self, obj, level):
        return f"point {obj.x}"


class Point:
    x = 5


print(Mine().repr([Point(), Point()]))
try:
    Repr(nonsense=1)
except TypeError as error:
    print("TypeError:", error)
