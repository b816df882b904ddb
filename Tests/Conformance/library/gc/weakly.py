# Weak references and gc.collect(): cleared before any finaliser runs, callbacks only of references that are still there.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Node({self.name})"


class Noisy(Node):
    def __del__(self):
        print("del", self.name, [r() for r in watched], gc.collect())


def ring(cls, *names):
    nodes = [cls(n) for n in names]
    for one, next in zip(nodes, nodes[1:] + nodes[:1]):
        one.next = next
    return nodes


gc.disable()
gc.collect()
watched = [weakref.ref(n, lambda r, name=n.name: print("callback", name, r())) for n in ring(Noisy, "a", "b", "c")]
print("made", [r() for r in watched])
print(gc.collect())
print("after", [r() for r in watched])


def inside():
    a, b = ring(Node, "x", "y")
    a.watch = weakref.ref(b, lambda r: print("never: the reference goes, too"))
    by_key[a] = "value"
    by_value["a"] = a
    alive.add(b)
    weakref.finalize(b, print, "finalised b")
    return weakref.ref(a, lambda r: print("callback from outside"))


by_key, by_value, alive = weakref.WeakKeyDictionary(), weakref.WeakValueDictionary(), weakref.WeakSet()
outside = inside()
print(len(by_key), len(by_value), len(alive), outside())
gc.collect()
print(len(by_key), len(by_value), len(alive), outside())


class Phoenix:
    ashes = None

    def __del__(self):
        print("rises", self.watch())
        Phoenix.ashes = self


def burn():
    p = Phoenix()
    p.me = p
    p.watch = weakref.ref(p)


burn()
print(gc.collect(), Phoenix.ashes.watch())
Phoenix.ashes = None
print(gc.collect())


def told(phase, info):
    print(phase, sorted(info.items()))


gc.callbacks.append(told)
watched.clear()
ring(Noisy, "d", "e")
print(gc.collect())
gc.callbacks.remove(told)


class Broken:
    def __del__(self):
        raise ValueError("in __del__")


def broken():
    b = Broken()
    b.me = b


broken()
print(gc.collect(), gc.garbage)
for thing in 1, "text", None, [], {}, {"a": 1}, {"a": []}, (), ([],), Node("n"), print, gc:
    print(type(thing).__name__, gc.is_tracked(thing))
try:
    gc.collect(3)
except ValueError as e:
    print(e)
