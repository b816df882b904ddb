"""None, Ellipsis, NotImplemented."""
print(None, ..., Ellipsis, NotImplemented, repr(None), str(...), type(None), type(...), type(NotImplemented), bool(None), bool(...), None is None, None == False, None == 0, hash(None) == hash(None))
print(type(None)() is None, type(...)() is ..., type(NotImplemented)() is NotImplemented, None.__class__.__name__, isinstance(None, type(None)), isinstance(None, object), [None] * 2, {None: 1}[None], f"{None} {None!r:>6}|")


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: None + 1)
attempt(lambda: None < None)
attempt(lambda: None())
attempt(lambda: None[0])
attempt(lambda: None.foo)
attempt(lambda: len(None))
attempt(lambda: iter(None))
attempt(lambda: [*None])
attempt(lambda: int(None))
attempt(lambda: sorted([None, 1]))
attempt(lambda: max(None, 1))
attempt(lambda: -None)
attempt(lambda: 1 in None)
attempt(lambda: ... + 1)
attempt(lambda: bool(NotImplemented))
attempt(lambda: not NotImplemented)
attempt(lambda: type(None)(1))
attempt(lambda: setattr(None, "x", 1))
attempt(lambda: f"{None:5}")
attempt(lambda: "%d" % None)
attempt(lambda: dict(**None))
attempt(lambda: print(*None))
attempt(lambda: isinstance(1, None))
a = None
try:
    a[0] = 1
except TypeError as e:
    print(e)
try:
    a.x = 1
except AttributeError as e:
    print(e)
try:
    x, y = a
except TypeError as e:
    print(e)
try:
    for _ in a:
        pass
except TypeError as e:
    print(e)
try:
    with a:
        pass
except TypeError as e:
    print(e)
