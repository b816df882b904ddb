"""Weak references, what they tell when the object goes, and containers made of them."""
import weakref
from weakref import WeakKeyDictionary, WeakMethod, WeakSet, WeakValueDictionary, finalize, proxy, ref


class Thing:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Thing({self.name!r})"

    def hello(self):
        return f"hello from {self.name}"


a = Thing("a")
r = ref(a)
print(r() is a, r().name, ref(a) == r, hash(r) == hash(a), isinstance(r, weakref.ReferenceType))
del a
print(r(), r() is None)
b = Thing("b")
watched = ref(b, lambda gone: print("gone:", gone() is None))
del b
print("after", watched())
for wrong in (3, "text", None, [1], (1,), {}):
    try:
        ref(wrong)
    except TypeError as error:
        print("TypeError:", error)

c = Thing("c")
p = proxy(c)
print(p.name, p.hello(), str(p))
p.name = "changed"
print(c.name)
del c
try:
    p.name
except ReferenceError as error:
    print("ReferenceError:", error)

cache = WeakValueDictionary()
one, two = Thing("one"), Thing("two")
cache["one"], cache["two"] = one, two
print(sorted(cache), len(cache), cache["one"], cache.get("three"), "two" in cache, sorted(cache.items()), list(cache.values()))
del one
print(sorted(cache.keys()), len(cache), cache.get("one"), cache.pop("two"), dict(cache))
try:
    cache["one"]
except KeyError as error:
    print("KeyError:", error)

notes = WeakKeyDictionary()
notes[two] = "second"
three = Thing("three")
notes[three] = "third"
print(notes[two], len(notes), three in notes, sorted(notes.values()))
del three
print(len(notes), list(notes.keys()), notes.get(two), notes.setdefault(two, "x"))

group = WeakSet([two])
four = Thing("four")
group.add(four)
print(len(group), two in group, sorted(t.name for t in group))
del four
print(len(group), list(group))
group.discard(two)
print(len(group), 3 in group)


def bye(*args):
    print("finalizing", args)


five = Thing("five")
f = finalize(five, bye, 1, 2)
print(f.alive, f.peek()[2:])
del five
print(f.alive, f.peek(), f())
six = Thing("six")
g = finalize(six, bye, "by hand")
print(g(), g.alive, g())
h = finalize(six, bye, "never")
print(h.detach()[2], h.alive)

seven = Thing("seven")
m = WeakMethod(seven.hello)
print(m()(), m() == seven.hello, WeakMethod(seven.hello) == m)
del seven
print(m())
