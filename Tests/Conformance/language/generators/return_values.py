# The value of StopIteration, and how a stray StopIteration is turned into a RuntimeError.
def returns(value):
    yield 1
    return value


for value in (None, 5, (1, 2), StopIteration(7), "text"):
    g = returns(value)
    next(g)
    try:
        next(g)
    except StopIteration as s:
        print(repr(s.value), s.args)


def leaking():
    yield 1
    raise StopIteration("leak")


try:
    list(leaking())
except RuntimeError as e:
    print(e, "|", repr(e.__cause__), repr(e.__context__))


def next_inside():
    while True:
        yield next(iter([]))


try:
    list(next_inside())
except RuntimeError as e:
    print(e, repr(e.__cause__))
try:
    list(next(iter([])) for _ in range(2))
except RuntimeError as e:
    print(e)
g = returns(1)
print(next(g, "default"), next(g, "default"), next(g, "default"))
try:
    g.send(None)
except StopIteration as s:
    print("again:", s.value)
print(list(returns(9)), [*returns(9)], dict(a=1) | {k: 2 for k in returns(0)})
def early():
    return 3
    yield
print(list(early()))
try:
    next(early())
except StopIteration as s:
    print(s.value)
