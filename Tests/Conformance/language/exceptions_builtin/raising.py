"""Raising classes, instances and things that are neither."""


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", e.args, "|", type(e.__cause__).__name__, type(e.__context__).__name__, e.__suppress_context__)


def raise_(x):
    raise x


def raise_from(x, y):
    raise x from y


class NeedsArgument(Exception):
    def __init__(self, value):
        self.value = value


class WithStr(Exception):
    def __str__(self):
        return "shown"


class NotAnException:
    pass


class Returns(Exception):
    def __new__(cls):
        return 5


attempt(lambda: raise_(ValueError))
attempt(lambda: raise_(ValueError("x")))
attempt(lambda: raise_(NeedsArgument))
attempt(lambda: raise_(NeedsArgument(3)))
attempt(lambda: raise_(WithStr("hidden")))
attempt(lambda: raise_(NotAnException))
attempt(lambda: raise_(NotAnException()))
attempt(lambda: raise_(Returns))
attempt(lambda: raise_("text"))
attempt(lambda: raise_(None))
attempt(lambda: raise_(5))
attempt(lambda: raise_from(ValueError("a"), TypeError("b")))
attempt(lambda: raise_from(ValueError("a"), TypeError))
attempt(lambda: raise_from(ValueError("a"), None))
attempt(lambda: raise_from(ValueError("a"), 5))
attempt(lambda: raise_from(5, None))


def reraise_nothing():
    raise


def chained():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second")


def chained_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("second") from None


attempt(reraise_nothing)
attempt(chained)
attempt(chained_none)
e = ValueError("x")
for name in ("__cause__", "__context__", "__traceback__"):
    try:
        setattr(e, name, 5)
    except TypeError as x:
        print(x)
    setattr(e, name, None)
e.__cause__ = KeyError()
print(e.__suppress_context__, repr(e.__cause__), e.with_traceback(None) is e)
for bad in (5, "x"):
    try:
        e.with_traceback(bad)
    except TypeError as x:
        print(x)
try:
    try:
        pass
    except 5:
        pass
    try:
        1 / 0
    except 5:
        pass
except TypeError as x:
    print(x)
try:
    try:
        1 / 0
    except (ValueError, "x"):
        pass
except TypeError as x:
    print(x)
