# `yield from`: values through, sent values, exceptions, and the value at the end.
def inner(tag):
    try:
        while True:
            got = yield tag
            if got == "stop":
                return f"{tag} returned"
            print(tag, "received", got)
    except ValueError as e:
        print(tag, "handles", e)
        return f"{tag} ended by error"
    finally:
        print(tag, "finally")


def outer():
    first = yield from inner("one")
    print("first:", first)
    second = yield from inner("two")
    print("second:", second)
    return first, second


g = outer()
print(next(g), g.send("hello"), g.send("stop"))
try:
    g.throw(ValueError("thrown"))
except StopIteration as s:
    print(s.value)
g = outer()
next(g)
g.close()
print("closed")


def over(iterable):
    result = yield from iterable
    print("result", result)


print(list(over([1, 2])), list(over("ab")), list(over({})), list(over(range(2))))
try:
    list(over(5))
except TypeError as e:
    print(e)
g = over([1, 2])
next(g)
try:
    g.send("x")
except AttributeError as e:
    print(e)


class Custom:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("custom value")
        return self.n

    def send(self, value):
        print("custom send", value)
        return next(self)

    def throw(self, *args):
        print("custom throw", len(args), args[0])
        return "from throw"

    def close(self):
        print("custom close")


g = over(Custom())
print(next(g), g.send("v"))
print(g.throw(KeyError("k")))
g.close()
print(list(over(Custom())))
