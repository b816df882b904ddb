# yield from passes values, exceptions and the return value through several levels.
def leaf(name, n):
    try:
        for i in range(n):
            got = yield f"{name}{i}"
            if got:
                print(f"    {name} got {got!r}")
    except ValueError as e:
        print(f"    {name} caught {e!r}")
        yield f"{name} recovers"
    finally:
        print(f"    {name} cleans up")
    return name.upper() * n


def middle():
    first = yield from leaf("a", 2)
    print("    middle has", first)
    second = yield from leaf("b", 1)
    print("    middle has", second)
    return [first, second]


def top():
    result = yield from middle()
    yield result
    rest = yield from [1, 2]
    yield rest
    yield from "xy"
    return "end"


g = top()
while True:
    try:
        print(next(g))
    except StopIteration as stop:
        print("returned", stop.value)
        break

g = top()
print(next(g), g.send("to the leaf"), g.throw(ValueError("down")))
print(next(g), g.gi_yieldfrom.gi_yieldfrom is not None, g.gi_yieldfrom.__name__)
g.close()
print(g.gi_frame, g.gi_running)


def over_iterator():
    """A plain iterator has neither send nor throw."""
    try:
        yield from iter([1, 2, 3])
    except KeyError as e:
        yield f"outer caught {e!r}"


g = over_iterator()
print(next(g), g.throw(KeyError("k")), next(g, "done"))
g = over_iterator()
next(g)
try:
    g.send("x")
except AttributeError as e:
    print(e)


class Custom:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("the value")

    def close(self):
        print("closed")


def custom():
    value = yield from Custom()
    print("custom gave", value)
    yield


next(custom())


def flatten(tree):
    for item in tree:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [[4]]], 5], [], [[6]]])))
for wrong in (5, None, int):
    def bad():
        yield from wrong
    try:
        list(bad())
    except TypeError as e:
        print(e)
