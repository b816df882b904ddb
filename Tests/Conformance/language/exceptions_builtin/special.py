"""Attributes of particular exceptions."""
e = StopIteration(5)
print(e.value, StopIteration().value, StopIteration(1, 2).value, StopAsyncIteration(3).args)
e.value = 9
print(e.value, e.args)
for args in ((), (None,), (0,), (3,), ("text",), (1, 2)):
    e = SystemExit(*args)
    print(args, e.code, e.args, repr(e), str(e))
e = KeyError("name")
print(e, repr(e), KeyError(1), KeyError("a", "b"), KeyError(), KeyError("it's"), KeyError(("t",)), KeyError("é\n"))
e = ImportError("msg", name="mod", path="/p")
print(e, e.msg, e.name, e.path, repr(e), ImportError().msg, ImportError("a", "b").msg, ImportError("a", name_from="x").name_from if hasattr(ImportError("a"), "name_from") else "-", ModuleNotFoundError("x", name="y").name)
e = NameError("n", name="x")
print(e.name, AttributeError("m", name="attr", obj=[1]).obj, AttributeError("m").name, AttributeError("m").obj, NameError("m").name)
for make in (lambda: ImportError("x", other=1), lambda: NameError("x", obj=1), lambda: AttributeError("x", foo=1), lambda: StopIteration(value=1), lambda: SystemExit(code=1)):
    try:
        print(make())
    except TypeError as x:
        print(x)


class Thing:
    pass


t = Thing()
try:
    t.missing
except AttributeError as x:
    print(x, x.name, x.obj is t, x.args)
try:
    Thing.missing
except AttributeError as x:
    print(x, x.name, x.obj is Thing)
try:
    undefined_name
except NameError as x:
    print(x, x.name)
try:
    import nosuchmodule
except ImportError as x:
    print(type(x).__name__, x, x.name, x.path, x.msg)
try:
    from math import nothing_here
except ImportError as x:
    print(type(x).__name__, str(x)[:40], x.name)
try:
    {}["k"]
except KeyError as x:
    print(x, x.args)


def local():
    try:
        print(value)
        value = 1
    except UnboundLocalError as x:
        print(x, x.name)


local()
