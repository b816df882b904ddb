# print() with all its options, objects that only can write(), and input() reading from a replaced stdin.
import io
import sys


class Sink:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)


class Flushing(Sink):
    def flush(self): self.parts.append("<flush>")


print()
print(1, "a", None, 2.5, [1], sep=" | ")
print("no newline", end="")
print(" and", "more", sep="\n   ", end=".\n")
print(sep="unused")
print("a", "b", sep=None, end=None)
print("", "", sep="-")
print(*range(5), sep="")
print("é😀", "tab\there", "nul\0here".replace("\0", "0"), b"bytes", "line\nbreak")
sink = Sink()
print("x", 2, sep=", ", end="!", file=sink)
print(file=sink)
print(sink.parts)
flushing = Flushing()
print("y", file=flushing, flush=True)
print("z", file=flushing, flush=False)
print(flushing.parts)
buffer = io.StringIO()
print("into", "memory", file=buffer)
print(repr(buffer.getvalue()))
print("explicit None", file=None)
print("to stderr", file=sys.stderr)
for f in (lambda: print(sep=5), lambda: print(end=b""), lambda: print(file=5), lambda: print("x", file="name"), lambda: print("x", flush=True, file=Sink()), lambda: print(colour="red"), lambda: print("x", file=io.BytesIO())):
    try:
        print("returned", f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Loud:
    def __str__(self): return "STR"
    def __repr__(self): return "REPR"


class Broken:
    def __str__(self): raise ValueError("no text")


print(Loud(), [Loud()], {Loud(): 1}.values(), (Loud(),), f"{Loud()!r}")
try:
    print("before", Broken(), "after")
except ValueError as e:
    print("|", e)
sys.stdin = io.StringIO("Ada\n42\n\nlast without newline")
print(repr(input()), repr(input("number? ")), repr(input("empty: ")), repr(input()))
try:
    input("nothing left: ")
except EOFError as e:
    print(type(e).__name__, e)
sys.stdin = io.StringIO("one\ntwo\nthree\n")
print([line for line in sys.stdin], repr(sys.stdin.readline()))
sys.stdin = io.StringIO("5 7\n")
a, b = map(int, input().split())
print(a * b)
for wrong in (lambda: input(1, 2), lambda: input(prompt="x")):
    try:
        wrong()
    except TypeError as e:
        print(e)
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
text, sys.stdout = sys.stdout.getvalue(), old
print("got", repr(text))
sys.stdin = None
try:
    input()
except RuntimeError as e:
    print(e)
sys.stdin = sys.__stdin__
try:
    input("at the end of the real one ")
except EOFError as e:
    print("|", e)
