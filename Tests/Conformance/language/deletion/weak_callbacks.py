# Weak references: callbacks, their order, dead references, weak containers and finalize().
import weakref


class Thing:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"Thing({self.name})"
    def __eq__(self, other): return isinstance(other, Thing) and self.name == other.name
    def __hash__(self): return hash(self.name)
    def hello(self): return f"hello from {self.name}"


t = Thing("t")
first = weakref.ref(t, lambda r: print("  first callback", r is first, r()))
second = weakref.ref(t, lambda r: print("  second callback"))
plain, again = weakref.ref(t), weakref.ref(t)
print(first(), plain is again, first is plain, first == plain, weakref.getweakrefcount(t), hash(first) == hash(t))
p = weakref.proxy(t)
print(p.name, p.hello(), type(p).__name__, p == t, str(p))
m = weakref.WeakMethod(t.hello)
print(m()(), weakref.ref(t.hello)())
values, keys, group = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
values["k"], keys[t] = t, "info"
group.add(t)
print(dict(values), dict(keys), list(group), len(values), t in keys, t in group)
f = weakref.finalize(t, print, "  finalizer with", 1, sep=" / ")
print(f.alive, f.peek()[1:] if f.alive else None)
print("dropping")
del t
print(first(), plain(), m(), f.alive, len(values), len(keys), len(group))
try:
    print(p.name)
except ReferenceError as e:
    print(e)
print(first == plain, first == second)
u = Thing("u")
g = weakref.finalize(u, print, "never")
print(g.detach() is not None, g.alive, g())
h = weakref.finalize(u, lambda: "called by hand")
print(h(), h(), h.alive)
del u
u, v = Thing("same"), Thing("same")
print(weakref.ref(u) == weakref.ref(v), weakref.ref(u) is weakref.ref(v), len({weakref.ref(u), weakref.ref(v)}))
for wrong in (5, "text", [], (), None, {}, set(), len, Thing, object(), print, lambda: 0):
    try:
        r = weakref.ref(wrong)
        print(type(wrong).__name__, "can be referred to")
    except TypeError as e:
        print(e)


class Slots:
    __slots__ = ("a",)


class WeakSlots:
    __slots__ = ("a", "__weakref__")


for cls in (Slots, WeakSlots):
    s = cls()
    try:
        print(cls.__name__, weakref.ref(s)() is s)
    except TypeError as e:
        print(e)
d = weakref.WeakValueDictionary(a=u, b=v)
for name in list(d):
    print(name, d[name])
x = Thing("x")
weakref.finalize(x, print, "  at exit")
r = weakref.ref(x, lambda r: 1 / 0)
print("end")
