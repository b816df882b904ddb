# Asynchronous generators that no loop knows are closed by themselves; one that yields then is complained about.
import sys


async def stays():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("not yet")


async def leaves(n):
    try:
        yield n
    finally:
        print("leaves", n)


def begin(g):
    try:
        g.asend(None).send(None)
    except StopIteration as e:
        return e.value


sys.unraisablehook = lambda args: print("ignored:", repr(args.exc_value))
a, b, c = leaves(1), stays(), leaves(2)
print(begin(a), begin(b), begin(c))
del a
print("a gone")
del b
print("b gone")
d = stays()
print(begin(d))
try:
    d.aclose().send(None)
except RuntimeError as e:
    print(repr(e))
del d
try:
    c.aclose().send(None)
except StopIteration:
    print("c closed")
