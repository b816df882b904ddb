# copy and deepcopy: what is shared, memo for repeated and circular parts, __copy__, __deepcopy__, __replace__ and slots.
import copy
from collections import OrderedDict, defaultdict, deque
from dataclasses import dataclass, field


class Plain:
    def __init__(self, items):
        print("  init runs")
        self.items = items


class Hooked:
    def __init__(self, tag): self.tag = tag

    def __copy__(self):
        return Hooked(self.tag + " copied")

    def __deepcopy__(self, memo):
        print("  memo has", len(memo))
        return Hooked(self.tag + " deeply copied")


class Slotted:
    __slots__ = ("a", "b")


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)


p = Plain([1, [2]])
shallow, deep = copy.copy(p), copy.deepcopy(p)
print(shallow.items is p.items, deep.items is p.items, deep.items == p.items, deep.items[1] is p.items[1], type(deep).__name__)
h = Hooked("h")
print(copy.copy(h).tag, copy.deepcopy(h).tag, [x.tag for x in copy.deepcopy([h, h])], copy.copy([h])[0] is h)
shared = [0]
twice = [shared, shared, (shared,), {"k": shared}]
c = copy.deepcopy(twice)
print(c[0] is c[1], c[2][0] is c[0], c[3]["k"] is c[0], c[0] is shared)
loop = [1]
loop.append(loop)
l = copy.deepcopy(loop)
print(l, l[1] is l, l is loop, copy.copy(loop)[1] is loop)
t, f = (1, "a", (2, 3)), (1, [2])
print(copy.deepcopy(t) is t, copy.copy(t) is t, copy.deepcopy(f) is f, copy.copy(f) is f, copy.copy("s") is not None, copy.deepcopy(len) is len, copy.copy(Plain) is Plain)
s = Slotted()
s.a = [1]
z = copy.deepcopy(s)
print(z.a, z.a is s.a, hasattr(z, "b"), copy.copy(s).a is s.a)
point = Point(1, 2, ["t"])
print(copy.replace(point, y=9), copy.replace(point, y=9).tags is point.tags, copy.deepcopy(point) == point)
d = defaultdict(list, a=[1])
e = copy.deepcopy(d)
e["new"].append(2)
print(e, d, copy.copy(OrderedDict(b=1)), copy.deepcopy(deque([[1]], maxlen=3)), copy.copy({1, 2}) == {1, 2}, copy.deepcopy(bytearray(b"x")))


class State:
    def __init__(self): self.kept, self.dropped = [1], "big"
    def __getstate__(self): return {"kept": self.kept}
    def __setstate__(self, state): self.__dict__.update(state, restored=True)


n = copy.copy(State())
print(vars(n), n.__getstate__())
memo = {}
copy.deepcopy(shared, memo)
print(len(memo), memo[id(shared)] == shared)
for wrong in ((lambda: (x for x in "ab"))(), ):
    for how in (copy.copy, copy.deepcopy):
        try:
            how(wrong)
        except TypeError as error:
            print(error)
for args in ((point, {"z": 1}), (5, {}), (point, {})):
    try:
        print(copy.replace(args[0], **args[1]))
    except TypeError as error:
        print(error)
error = ValueError("v", 2)
error.extra = [1]
again = copy.deepcopy(error)
print(repr(again), again.extra, again.extra is error.extra)
