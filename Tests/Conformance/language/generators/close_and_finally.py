# What `close` does to a generator, wherever it stands.
def worker(name):
    try:
        while True:
            got = yield name
            print(name, "got", got)
    except GeneratorExit:
        print(name, "closing")
        raise
    finally:
        print(name, "cleaned up")


g = worker("a")
g.close()
print("never begun: nothing to clean")
g = worker("b")
next(g)
g.send(1)
print(g.close())
print(g.close(), "twice is fine")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)


def swallowing():
    try:
        yield 1
    except GeneratorExit:
        print("swallowed")
    return "value of close"


g = swallowing()
next(g)
print(g.close())


def failing():
    try:
        yield 1
    finally:
        raise ValueError("while closing")


g = failing()
next(g)
try:
    g.close()
except ValueError as e:
    print(repr(e), repr(e.__context__))
try:
    next(g)
except StopIteration:
    print("finished all the same")


def in_with():
    class Guard:
        def __enter__(self): print("enter")
        def __exit__(self, t, v, tb): print("exit", t.__name__)
    with Guard():
        yield 1


g = in_with()
next(g)
del g
print("dropped")
for v in worker("loop"):
    break
print("end")
