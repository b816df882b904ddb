# * and ** in displays, calls, subscripts, returns and for loops; the order in which things are evaluated.
def note(x):
    print("  eval", x)
    return x


a, b = [1, 2], {"k": 1}
print([*a, *a], (*a, 3), {*a, *"ab"} == {1, 2, "a", "b"}, {**b, "m": 2}, {"k": 0, **b}, {**b, "k": 9}, [*b], [*b.items()], [*range(3), *()])


def f(*args, **kwargs):
    return args, kwargs


print(f(*a, 3, *"x", **b, z=1, **{"y": 2}))
print(f(*note([1]), note(2), *note([3]), k=note("k"), **note({"l": 4})))
print(f(*(n for n in range(2)), *{5: 6}, *b"\x01", **dict(zip("pq", a))))


def returns():
    return 1, *a, *a


def yields():
    yield *a, 0
    yield 0, *a


print(returns(), list(yields()))
for x in *a, 9:
    print(x, end=" ")
print()
table = {(1, 2): "pair", (1, 2, 3): "triple"}
print(table[*a], table[*a, 3], table[(*a,)])
first, *_, last = *"hello", "end"
*only, = 5, 6
print(first, last, only, [*map(str, only)], max(*a, 7), print(*a, sep="-", end="!\n"))
print(*[], *(), sep="x")
print(*"abc", *[1], sep=", ")
names = ["x", "y"]
row = dict(zip(names, a)) | {"z": 3}
print("{x} {y} {z}".format(**row), "{} {}".format(*a), "%s-%s" % (*a,))
t = ()
t += *a, *a
print(t, [*t][::2], {**{}}, (*(),))
for g in (lambda: f(*5), lambda: f(**5), lambda: [*5], lambda: {**5}, lambda: {**a}, lambda: f(**{1: 2}), lambda: f(k=1, **{"k": 2}), lambda: f(*None),
          lambda: f(**b, **b), lambda: (*1,), lambda: {*[[]]}, lambda: dict(**b, k=3), lambda: print(*1)):
    try:
        print(g())
    except TypeError as e:
        print(e)
for source in ("*a", "*a = 1, 2", "*a, *b = x", "print(*)", "f(**k, *a)", "f(**k, 1)", "f(k=1, 2)", "[*a for a in b]", "{**a for a in b}", "x = *a", "x = *a,", "del *a", "return *a",
               "f(*a, *b, c=1, *d)", "f(x for x in y, 1)", "(*a)", "{*a, **b}", "a, *b += 1", "for *x in y: pass", "lambda *: 1", "def g(*, **k): pass", "def g(*a, *b): pass"):
    try:
        compile(source, "<text>", "exec")
        print(source, "is fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
