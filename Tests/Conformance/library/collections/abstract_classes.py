"""collections.abc: who counts as what, and the methods that come for free."""
import asyncio
from collections import ChainMap, Counter, OrderedDict, UserList, defaultdict, deque
from collections import abc
from collections.abc import Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield

made = coroutine()
things = {
    "list": [], "tuple": (), "str": "", "bytes": b"", "bytearray": bytearray(), "dict": {}, "set": set(),
    "frozenset": frozenset(), "range": range(1), "deque": deque(), "Counter": Counter(), "OrderedDict": OrderedDict(),
    "defaultdict": defaultdict(), "int": 1, "float": 1.0, "None": None, "keys": {}.keys(), "values": {}.values(),
    "items": {}.items(), "list_iterator": iter([]), "zip": zip(), "map": map(str, []), "enumerate": enumerate([]),
    "reversed": reversed([]), "generator": generator(), "coroutine": made, "async_generator": async_generator(),
    "function": generator, "builtin": len, "class": int, "object": object(), "ChainMap": ChainMap(),
    "UserList": UserList(), "slice": slice(1), "lambda": lambda: 0, "method": [].append,
}
for name, thing in things.items():
    print(f"{name:>16}", *(kind for kind in abc.__all__ if kind[:2] not in ("Bu", "By") and isinstance(thing, getattr(abc, kind))))
made.close()


class Letters(Sequence):
    def __init__(self, text):
        self.text = text

    def __getitem__(self, i):
        return self.text[i]

    def __len__(self):
        return len(self.text)


s = Letters("banana")
print(list(s), "n" in s, "z" in s, s.index("n"), s.index("n", 3), s.count("a"), list(reversed(s)))
try:
    s.index("q")
except ValueError as error:
    print("ValueError", error)
try:
    Sequence()
except TypeError as error:
    print("TypeError:", error)
try:
    type("Half", (MutableMapping,), {"__len__": lambda self: 0})()
except TypeError as error:
    print("TypeError:", error)


class Folded(MutableMapping):
    def __init__(self, **kw):
        self.d = {}
        self.update(kw)

    def __getitem__(self, k):
        return self.d[k.lower()]

    def __setitem__(self, k, v):
        self.d[k.lower()] = v

    def __delitem__(self, k):
        del self.d[k.lower()]

    def __iter__(self):
        return iter(self.d)

    def __len__(self):
        return len(self.d)


f = Folded(One=1, TWO=2)
f["Three"] = 3
print(dict(f), f.get("ONE"), f.get("x", 0), "two" in f, list(f.keys()), list(f.values()), list(f.items()))
print(f.pop("one"), f.pop("zz", None), f.setdefault("FOUR", 4), f.popitem(), f == {"three": 3, "four": 4}, len(f))
print(f.keys() & {"three", "x"}, ("three", 3) in f.items(), 3 in f.values(), {**f})
f.clear()
print(list(f), bool(f))


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = []
        for item in items:
            self.add(item)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, x):
        if x not in self.items:
            self.items.append(x)

    def discard(self, x):
        if x in self.items:
            self.items.remove(x)

    def __repr__(self):
        return f"Bag({self.items})"


a, b = Bag([1, 2, 3]), Bag([3, 4])
print(a & b, a | b, a - b, a ^ b, a <= b, a & b <= a, a == {1, 2, 3}, a.isdisjoint([9]), a > Bag([1]))
a |= {7}
a -= {1}
a ^= {2, 8}
print(a, a.pop(), a)
a.remove(7)
try:
    a.remove(99)
except KeyError as error:
    print("KeyError:", error)


class Stack(MutableSequence):
    def __init__(self):
        self.l = []

    def __getitem__(self, i):
        return self.l[i]

    def __setitem__(self, i, v):
        self.l[i] = v

    def __delitem__(self, i):
        del self.l[i]

    def __len__(self):
        return len(self.l)

    def insert(self, i, v):
        self.l.insert(i, v)


st = Stack()
st.append(1)
st.extend([2, 3])
st += [4]
st.reverse()
print(list(st), st.pop(), st.pop(0), st.l, 2 in st)
st.remove(2)
st.clear()
print(len(st))


class Waits:
    def __await__(self):
        yield


class Loops:
    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration


class Unhashable:
    __hash__ = None


print(isinstance(Waits(), abc.Awaitable), isinstance(Waits(), abc.Coroutine), isinstance(Loops(), abc.AsyncIterator),
      isinstance(Loops(), abc.AsyncIterable), isinstance(Loops(), abc.AsyncGenerator), isinstance(Unhashable(), abc.Hashable))
Sequence.register(Loops)
print(issubclass(Loops, Sequence), isinstance(Loops(), abc.Collection), issubclass(dict, Mapping), issubclass(set, Set))
match f:
    case {"a": _}:
        print("has a")
    case {}:
        print("a mapping")
match s:
    case ["b", *rest]:
        print(rest)
print(abc.Callable[[int], str], abc.Mapping[str, int], abc.Awaitable[None])


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(asyncio.sleep(0))
    print(isinstance(future, abc.Awaitable), isinstance(task, abc.Awaitable), isinstance(task, abc.Coroutine))
    await task

asyncio.run(main())
