# Context, cause, suppression and cycles.
def show(e, depth=0):
    print("  " * depth + repr(e), e.__suppress_context__)
    if e.__cause__ is not None:
        print("  " * depth + "cause:")
        show(e.__cause__, depth + 1)
    if e.__context__ is not None and e.__context__ is not e.__cause__:
        print("  " * depth + "context:")
        show(e.__context__, depth + 1)


def attempt(f):
    try:
        f()
    except Exception as e:
        show(e)


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        [][0]


def explicit():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("v") from e


def suppressed():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("v") from None


def from_class():
    raise ValueError("v") from KeyError


def three():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise KeyError("k")
    except KeyError:
        raise IndexError("i")


def in_finally():
    try:
        raise ValueError("a")
    finally:
        raise KeyError("b")


def same_again():
    try:
        raise ValueError("same")
    except ValueError as e:
        try:
            raise KeyError("between")
        except KeyError:
            raise e


def after_handled():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise ValueError("no context")


for f in (implicit, explicit, suppressed, from_class, three, in_finally, same_again, after_handled):
    print("--", f.__name__)
    attempt(f)
for bad in (lambda: (_ for _ in ()).throw(ValueError("thrown")),):
    attempt(bad)
try:
    raise ValueError from 5
except TypeError as e:
    print(e)
e = ValueError("x")
for name, value in (("__cause__", 5), ("__context__", "c"), ("__traceback__", 1)):
    try:
        setattr(e, name, value)
    except TypeError as error:
        print(error)
