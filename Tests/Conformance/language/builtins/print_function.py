"""print: sep, end, file, flush and what it refuses."""
import sys


class Sink:
    def __init__(self):
        self.parts = []
        self.flushed = 0

    def write(self, text):
        self.parts.append(text)

    def flush(self):
        self.flushed += 1


print()
print("a", "b", sep="")
print("a", "b", sep="-", end="|\n")
print("a", 1, None, [2], sep=", ")
print(*range(5), sep="\n")
print("no newline", end="")
print()
print("x", sep=None, end=None)
print("", "", sep="+")
sink = Sink()
print("one", 2, sep=";", end="!", file=sink)
print(file=sink)
print("f", file=sink, flush=True)
sys.stdout.write("direct\n")
print("to stdout", file=sys.stdout)
print("none", file=None)
print(sink.parts, sink.flushed)


def attempt(*args, **kwargs):
    try:
        print(*args, **kwargs)
    except Exception as e:
        print(type(e).__name__, e)


attempt("a", sep=5)
attempt("a", end=5)
attempt("a", file=5)
attempt("a", foo=1)
attempt("a", sep=b"x")
attempt("a", file=object())


class Partial:
    def write(self, text):
        print(repr(text), end=",")
        if text == "stop":
            raise ValueError("no more")


attempt("go", "stop", "never", file=Partial())
