# Coroutines driven without a loop.
class Suspend:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        got = yield self.tag
        return got


async def inner(name):
    try:
        a = await Suspend(name + " 1")
        b = await Suspend(name + " 2")
        return a, b
    except ValueError as e:
        print("inner caught", e)
        return "recovered"
    finally:
        print("inner done")


async def outer():
    first = await inner("x")
    print("first", first)
    second = await inner("y")
    return second


c = outer()
print(c.send(None), c.cr_await is not None)
print(c.send("A"))
print(c.send("B"))
print(c.throw(ValueError("thrown")) if False else c.send("C"))
try:
    c.throw(ValueError("thrown"))
except StopIteration as s:
    print("value", s.value)
c = outer()
c.send(None)
c.close()
print("closed")


async def raising():
    raise KeyError("k")


try:
    raising().send(None)
except KeyError as e:
    print(repr(e))


async def stop():
    raise StopIteration("s")


try:
    stop().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))


async def plain():
    return 5


def run(coroutine):
    try:
        while True:
            coroutine.send(None)
    except StopIteration as s:
        return s.value


print(run(plain()))
