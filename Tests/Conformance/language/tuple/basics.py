"""Tuples: making, operators, methods, hashing."""
t = (1, "a", 2.5)
print(t, (), (1,), 1, 2, tuple(), tuple("abc"), tuple([1]), tuple(t) is t, t + (4,), t * 2, t[1:], t[::-1], t.index("a"), t.count(1), len(t))
print((1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) == [1, 2], (1, 2) == (1.0, True + 1), hash((1, 2)) == hash((1.0, 2.0)), max((1, 5), (2, 0)), ("b", 1) > ("a", 9))
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d, {(1, 2): "point"}[1, 2], 1 in t, "z" in t, sorted([(2, "b"), (1, "z"), (2, "a")]))
x = 1,
y = *x, 2
print(x, y, (*y, *x), tuple(i * i for i in range(4)))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: t + [1])
attempt(lambda: t + None)
attempt(lambda: t * 1.0)
attempt(lambda: t[3])
attempt(lambda: t["a"])
attempt(lambda: t < 5)
attempt(lambda: (1, "a") < (1, 2))
attempt(t.index, "zz")
attempt(t.index)
attempt(t.count)
attempt(tuple, 5)
attempt(tuple, 1, 2)
attempt(hash, ([],))
attempt(lambda: t.append)
attempt(lambda: t())
try:
    t[0] = 1
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
u = ([1],)
try:
    u[0] += [2]
except TypeError as e:
    print(e, u)
