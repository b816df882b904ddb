# Running, reentrance, sending too early, and attributes of generators.
def simple():
    x = yield 1
    print("x", x)
    yield 2


g = simple()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(g.send(None), g.gi_running, g.gi_frame is not None, g.gi_yieldfrom)
print(g.send("fine"))
print(next(g, "end"), g.gi_frame)


def reentrant():
    try:
        next(me)
    except ValueError as e:
        print(e)
    yield me.gi_running


me = reentrant()
print(next(me), me.gi_running)


def self_close():
    try:
        me2.close()
    except ValueError as e:
        print(e)
    yield


me2 = self_close()
next(me2)


def delegating():
    yield from simple()


d = delegating()
next(d)
print(d.gi_yieldfrom.__name__, d.__name__, d.__qualname__)
print(type(g).__name__, iter(g) is g, hasattr(g, "__len__"))
print(simple.__name__, d.gi_code.co_name)
d.__name__ = "renamed"
print(d.__name__)
try:
    type(g)()
except TypeError as e:
    print(e)
try:
    g[0]
except TypeError as e:
    print(e)
try:
    len(g)
except TypeError as e:
    print(e)
print((x for x in []).__name__, (lambda: (yield))().__name__)
