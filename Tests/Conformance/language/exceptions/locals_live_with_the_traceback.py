"""The names of a frame that an exception left live as long as its traceback."""
import gc
import sys


class Guard:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("  gone:", self.name)


def work(name):
    guard = Guard(name)
    raise ValueError(name)


def outer():
    own = Guard("outer")
    work("inner")


print("caught and forgotten")
try:
    outer()
except ValueError as e:
    print("  in the handler", e)
print("kept")
kept = None
try:
    work("kept")
except ValueError as e:
    kept = e
print("  after the handler")
tb = kept.__traceback__
while tb.tb_next:
    tb = tb.tb_next
print("  names:", sorted(tb.tb_frame.f_locals), tb.tb_frame.f_locals["name"])
tb = None
kept.__traceback__ = None
print("  the traceback is away")
kept = None


def generator():
    guard = Guard("generator")
    yield 1
    raise KeyError("from the generator")


print("generator")
g = generator()
next(g)
try:
    next(g)
except KeyError as e:
    print("  handled", e)
print("chained")
try:
    try:
        work("first")
    except ValueError:
        raise RuntimeError("second")
except RuntimeError as e:
    print("  context:", repr(e.__context__))
print("done")
