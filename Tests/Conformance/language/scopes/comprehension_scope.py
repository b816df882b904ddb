# A comprehension has its own variables; the walrus binds outside.
x = "outer x"
squares = [x * x for x in range(4)]
print(squares, x)
pairs = {x: y for x in range(2) for y in range(2)}
print(pairs, x)
any((last := n) > 2 for n in range(10))
print(last)
print([total := 0] + [total := total + v for v in (1, 2, 3)], total)


def inside():
    found = None
    hit = [found := v for v in (4, 5)]
    return hit, found, "v" in locals()


print(inside())


def captured():
    fs = [lambda: v for v in range(3)]
    gs = [(lambda w: lambda: w)(v) for v in range(3)]
    return [f() for f in fs], [g() for g in gs]


print(captured())


def shadow(x):
    y = [x for x in x]
    z = [[x for x in range(x)] for x in x]
    return x, y, z


print(shadow([1, 2]))


def restores():
    v = "kept"
    try:
        [1 // v for v in (1, 0)]
    except ZeroDivisionError:
        print("failed")
    return v


print(restores())
print([locals_inside for locals_inside in [sorted(locals())[:0]]])
