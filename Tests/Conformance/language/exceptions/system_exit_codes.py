# What sys.exit's argument becomes: collected from SystemExit objects, and at last a real exit with 3.
import sys

for argument in ((), (None,), (0,), (7,), (True,), ("text",), ((1, 2),), ([],), (2.5,), (-1,), (256,)):
    try:
        sys.exit(*argument)
    except SystemExit as e:
        print(argument, "->", repr(e.code), e.args, repr(e), str(e))
try:
    sys.exit(1, 2)
except TypeError as e:
    print(e)
try:
    raise SystemExit(1, 2)
except SystemExit as e:
    print(e.code, e.args)
try:
    exit("via the builtin")
except SystemExit as e:
    print(repr(e.code))
print(issubclass(SystemExit, Exception), SystemExit.__mro__[1].__name__, issubclass(SystemExit, BaseException))
try:
    try:
        sys.exit("inner")
    except Exception:
        print("Exception does not catch it")
    finally:
        print("finally runs")
except BaseException as e:
    print("BaseException does:", repr(e))
try:
    try:
        sys.exit(1)
    finally:
        raise ValueError("replaces the exit")
except ValueError as e:
    print(repr(e), repr(e.__context__))


def leave():
    with open_door():
        sys.exit(3)


class open_door:
    def __enter__(self):
        print("door opens")

    def __exit__(self, kind, error, trace):
        print("door shuts for", kind.__name__, error.code)


e = SystemExit("changed later")
e.code = 9
print(e.code, e.args)
leave()
print("never")
