# Two errors, one caused by the other, end the program; what atexit was told still runs.
import atexit
import sys

atexit.register(print, "last words, exit code not known yet")
atexit.register(lambda: print("first of the last words"))


def load(name):
    table = {"one": "1", "two": "2x"}
    try:
        return int(table[name])
    except KeyError as e:
        raise LookupError(f"no entry {name!r}") from e
    except ValueError:
        raise RuntimeError("bad entry")


print(load("one"))
try:
    load("three")
except LookupError as e:
    print(repr(e), repr(e.__cause__))
sys.stdout.write("now the real one\n")
load("two")
