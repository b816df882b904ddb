# __cause__, __context__ and __suppress_context__ after every way of raising in a handler.
def info(e):
    return f"{e!r} cause={e.__cause__!r} context={e.__context__!r} suppress={e.__suppress_context__}"


def plain():
    raise KeyError("new")


def from_other():
    raise KeyError("new") from ValueError("cause")


def from_none():
    raise KeyError("new") from None


def from_class():
    raise KeyError from OSError


def again():
    raise


def same():
    import sys
    raise sys.exception()


for way in (plain, from_other, from_none, from_class, again, same):
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            way()
    except Exception as e:
        print(f"{way.__name__:<10}", info(e))
    try:
        way()
    except BaseException as e:
        print(" " * 10, info(e))

for value in ("text", 5, None, KeyError("x"), KeyError, int, NotImplemented):
    try:
        raise RuntimeError("r") from value
    except (RuntimeError, TypeError) as e:
        print(repr(value), "->", info(e))
    try:
        raise value
    except (KeyError, TypeError) as e:
        print("   raised:", repr(e))

e = ValueError("by hand")
e.__cause__ = OSError("set")
print(info(e))
e.__suppress_context__ = False
e.__context__ = KeyError("ctx")
print(info(e))
for attribute, value in (("__cause__", 5), ("__context__", "x"), ("__suppress_context__", "yes"), ("__traceback__", 1), ("args", "ab"), ("args", 5)):
    try:
        setattr(e, attribute, value)
        print(attribute, getattr(e, attribute))
    except TypeError as wrong:
        print(attribute, wrong)

try:
    try:
        raise ValueError(1)
    except ValueError as first:
        try:
            raise KeyError(2)
        except KeyError as second:
            raise first from second
except ValueError as e:
    print(info(e), e.__cause__.__context__)
