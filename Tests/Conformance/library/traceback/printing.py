# print_exc, format_exc and their relatives.
import sys
import traceback


def divide(a, b):
    return a / b


def outer(n):
    x = divide(n, 0) + 1
    return x


try:
    outer(5)
except ZeroDivisionError as e:
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exc())
    print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e))
    traceback.print_exception(e, file=sys.stdout)
    traceback.print_exception(type(e), e, e.__traceback__, file=sys.stdout, limit=1)
    print("".join(traceback.format_tb(e.__traceback__, limit=-1)))
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    for frame in traceback.extract_tb(e.__traceback__):
        print(frame, frame.filename, frame.lineno, frame.name, repr(frame.line), frame.colno, frame.end_colno)
        print(tuple(frame), len(frame), frame[1])
    print(traceback.format_list(traceback.extract_tb(e.__traceback__)))
    for frame, line in traceback.walk_tb(e.__traceback__):
        print(frame.f_code.co_name, line)

print(repr(traceback.format_exc()))


def where():
    for frame in traceback.extract_stack()[-2:]:
        print(frame.name, frame.lineno, frame.line)
    traceback.print_stack(file=sys.stdout, limit=2)
    print(traceback.format_stack(limit=1))


where()
print(traceback.format_list([("file.py", 3, "f", "x = 1"), ("g.py", 4, "g", None)]))
for value in (KeyError("k"), ValueError(), OSError(2, "gone", "f.txt"), SyntaxError("bad", ("f.py", 1, 3, "a b", 1, 4))):
    print(traceback.format_exception_only(value))
    print("".join(traceback.format_exception(value)), end="")


class Odd(Exception):
    def __str__(self):
        raise RuntimeError


print(traceback.format_exception_only(Odd()))
e = ValueError("with notes")
e.add_note("note one")
e.add_note("two\nlines")
print(traceback.format_exception_only(e))
