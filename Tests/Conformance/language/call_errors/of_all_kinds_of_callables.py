# What a wrong call says, by kind of thing that is called: functions, classes, methods, builtins, partials, instances.
import functools
from collections import namedtuple
from dataclasses import dataclass
from enum import Enum


class Plain:
    pass


class WithNew:
    def __new__(cls, a):
        return super().__new__(cls)


class WithCall:
    def __call__(self, x, *, y=0):
        return x, y

    def method(self, one, two):
        return one, two


@dataclass
class Data:
    a: int
    b: str = "b"


Colour = Enum("Colour", "RED GREEN")
Pair = namedtuple("Pair", "x y")


def three(a, b, c=0):
    return a, b, c


async def co(a):
    return a


def gen(a):
    yield a


things = [
    lambda: Plain(1), lambda: Plain(x=1), lambda: WithNew(), lambda: WithNew(1, 2), lambda: WithCall()(), lambda: WithCall()(1, 2), lambda: WithCall().method(1),
    lambda: WithCall.method(1, 2), lambda: WithCall.method(), lambda: Data(), lambda: Data(1, 2, 3), lambda: Data(b="x"), lambda: Data(1, c=2), lambda: Pair(1), lambda: Pair(1, 2, 3),
    lambda: Pair(x=1, z=2), lambda: Pair._make([1]), lambda: Pair(1, 2)._replace(q=1), lambda: Colour(), lambda: Colour(9), lambda: Colour["BLUE"], lambda: functools.partial(three, 1)(),
    lambda: functools.partial(three, 1, d=2)(5), lambda: functools.partial(), lambda: functools.partial(5), lambda: co(), lambda: co(1, 2), lambda: gen(), lambda: len(), lambda: len(1, 2),
    lambda: len(obj=[]), lambda: len(5), lambda: print(sepp="x"), lambda: print(sep=5), lambda: int("1", bass=2), lambda: sorted(), lambda: sorted([1], 5), lambda: sorted([1], kee=1),
    lambda: max(), lambda: max(5), lambda: max([]), lambda: min(1, 2, default=3), lambda: sum("ab"), lambda: sum([1], [2]), lambda: [].append(), lambda: [].append(1, 2), lambda: [].append(object=1),
    lambda: {}.get(), lambda: {}.pop(), lambda: {}.update(1), lambda: {}.update([1]), lambda: {}.update([(1, 2, 3)]), lambda: "".join(), lambda: "".join(1, 2), lambda: dict.fromkeys(), lambda: list(1, 2),
    lambda: isinstance(1), lambda: isinstance(1, 5), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: getattr(1), lambda: getattr(1, 2), lambda: range(), lambda: range(1, 2, 3, 4),
    lambda: range("a"), lambda: range(1, 2, 0), lambda: zip(1), lambda: map(), lambda: map(len), lambda: filter(len), lambda: enumerate(), lambda: enumerate([], "x"), lambda: reversed(5), lambda: reversed({1}),
    lambda: iter(), lambda: iter(5), lambda: iter(5, 6), lambda: next(), lambda: next([]), lambda: type(), lambda: type("A"), lambda: type("A", ()), lambda: type("A", (), []), lambda: type(1, (), {}),
    lambda: object(1), lambda: super(), lambda: property(1, 2, 3, 4, 5), lambda: slice(), lambda: bool(1, 2), lambda: chr("a"), lambda: chr(-1), lambda: ord("ab"), lambda: ord(5), lambda: hash([]), lambda: abs("x"),
    lambda: "abc"(), lambda: 5(), lambda: None(), lambda: [1](0), lambda: {}["a"](), lambda: Plain()(), lambda: Plain.x(), lambda: three()(),
]
for number, call in enumerate(things):
    try:
        print(number, call())
    except Exception as e:
        print(number, type(e).__name__, e)
