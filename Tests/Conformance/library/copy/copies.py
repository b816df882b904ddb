"""copy and deepcopy of the library's containers, enumerations, dataclasses and one's own classes."""
import copy
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass, field
from enum import Enum
from types import SimpleNamespace

P = namedtuple("P", "x y")


class Color(Enum):
    RED = 1


@dataclass
class Item:
    name: str
    tags: list = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Fixed:
    n: int
    data: list


shared = [1]
for thing in (deque([shared, 2], maxlen=5), defaultdict(list, a=shared), OrderedDict(x=shared), Counter("aab"), P(shared, 2),
              {"k": shared}, [shared, shared], (shared, 3), Item("i", shared), Fixed(1, shared), SimpleNamespace(v=shared), {1, 2}):
    shallow, deep = copy.copy(thing), copy.deepcopy(thing)
    print(type(deep).__name__, shallow == thing, deep == thing, shallow is thing, deep is thing, deep)
shared.append(2)
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED, copy.deepcopy(P(1, 2)))
loop = [1]
loop.append(loop)
deep = copy.deepcopy(loop)
print(deep, deep[1] is deep, deep is loop)
both = copy.deepcopy([shared, shared])
print(both[0] is both[1], both[0] is shared)


class Own:
    def __init__(self, v):
        self.v = v

    def __copy__(self):
        return Own(("copied", self.v))

    def __deepcopy__(self, memo):
        return Own(("deeply", copy.deepcopy(self.v, memo)))


print(copy.copy(Own(1)).v, copy.deepcopy({"o": Own([2])})["o"].v)


class Slotted:
    __slots__ = ("a", "b")


s = Slotted()
s.a = [1]
t = copy.deepcopy(s)
print(t.a, t.a is s.a, hasattr(t, "b"), copy.copy(s).a is s.a)
print(copy.replace(Item("old"), name="new"), copy.replace(P(1, 2), y=9), copy.copy(len) is len, copy.deepcopy(Own) is Own)


def gen():
    yield


try:
    copy.deepcopy(gen())
except TypeError as error:
    print("TypeError:", error)
