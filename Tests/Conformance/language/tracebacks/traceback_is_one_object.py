"""The traceback of an exception is one object as long as nothing is added to it."""
import sys


def deep(n):
    if n == 0:
        raise ValueError("at the bottom")
    deep(n - 1)


def through():
    try:
        deep(1)
    except ValueError as e:
        first = e.__traceback__
        print("twice the same:", first is e.__traceback__, first is sys.exc_info()[2])
        print("entries:", count(first))
        raise


def count(tb):
    n = 0
    while tb is not None:
        n, tb = n + 1, tb.tb_next
    return n


try:
    through()
except ValueError as e:
    last = e.__traceback__
    print("entries:", count(last), "the same again:", e.__traceback__ is last)
    other = ValueError("another").with_traceback(last)
    print("handed over:", other.__traceback__ is last)
    other.__traceback__ = None
    print("taken away:", other.__traceback__, "left:", e.__traceback__ is last)


class Watcher:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, tb):
        print("exit:", kind.__name__, tb is error.__traceback__)
        return True


with Watcher():
    deep(2)
pair = {}
try:
    deep(0)
except ValueError as e:
    pair[e.__traceback__] = "found"
    print(pair[e.__traceback__], len({e.__traceback__, e.__traceback__}))
