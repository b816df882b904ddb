def averager():
    total = n = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as e:
            print("told", e)
            continue
        if value is None:
            return total
        total += value
        n += 1
        average = total / n


def outer():
    result = yield from averager()
    print("inner returned", result)
    yield "last"


g = outer()
next(g)
print(g.send(10), g.send(20), g.throw(ValueError("hm")), g.send(3))
print(g.send(None))
try:
    next(g)
except StopIteration as e:
    print("end", e.value)


def closing():
    try:
        yield 1
        yield 2
    finally:
        print("closed")


c = closing()
print(next(c))
c.close()
print(list(closing()))
for x in closing():
    break
print(sum(x * y for x in range(4) for y in range(x) if (x + y) % 2))
print([[x, y] for x in "ab" for y in (1, 2)], {x: x**2 for x in range(3)})
it = iter([1, 2, 3])
print(list(zip(it, it)), next(it, "none"))


def bad():
    raise StopIteration("inside")
    yield


try:
    next(bad())
except RuntimeError as e:
    print(e, repr(e.__cause__))
