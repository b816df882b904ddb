# gc.collect() finds circles of plain objects; what is held from outside stays.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __repr__(self):
        return f"Node({self.name})"


def circle(a, b):
    x, y = Node(a), Node(b)
    x.other, y.other = y, x
    return x


gc.collect()
first = circle("a", "b")
seen = [weakref.ref(first), weakref.ref(first.other, lambda r: print("callback", r() is None))]
print(gc.collect(), [r() for r in seen])
del first
print([r() for r in seen])
print(gc.collect(), [r() for r in seen])
print(gc.collect())
lonely = Node("self")
lonely.other = lonely
r = weakref.ref(lonely)
kept = lonely
del lonely
print(gc.collect(), r())
del kept
print(gc.collect(), r())
a = Node("list")
a.other = [a, {"me": a}, (a,)]
del a
print(gc.collect())
for n in range(3):
    circle(n, n)
print(gc.collect(), gc.collect())


def closure():
    me = Node("closure")

    def inner():
        return me
    me.other = inner


closure()
print(gc.collect())
me = Node("bound")
me.other = me.__repr__
del me
print(gc.collect())
