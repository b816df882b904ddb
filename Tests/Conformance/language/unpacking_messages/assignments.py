"""Unpacking into names: too many, too few, not iterable."""


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def two(x):
    a, b = x
    return a, b


def star(x):
    a, *b, c = x
    return a, b, c


def nested(x):
    a, (b, c) = x
    return a, b, c


def one(x):
    (a,) = x
    return a


def none(x):
    [] = x
    return "empty"


def only_star(x):
    (*a,) = x
    return a


for x in ([], [1], [1, 2], [1, 2, 3], "ab", "abc", {1: 2, 3: 4}, 5, None, (i for i in range(2)), iter([1, 2, 3]), range(10), {7}, len, [1, [2, 3]], [1, "xyz"], (1, 2)):
    shown = x if not hasattr(x, "__next__") and x is not len else "..."
    for f in (two, star, nested, one, none, only_star):
        print(shown, f.__name__, end=" ")
        attempt(lambda: f(x))
for pair in ([(1, 2), (3, 4)], [(1,)], [(1, 2, 3)], [5]):
    try:
        for a, b in pair:
            print(a, b)
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: [a for a, b in [(1, 2, 3)]])
attempt(lambda: {**{"a": 1}, **5})
attempt(lambda: dict(**{"a": 1}, **{"a": 2}))
attempt(lambda: print(**{"sep": 1}))
attempt(lambda: (lambda a: a)(**{1: 2}))
attempt(lambda: (lambda a: a)(*5))
attempt(lambda: (lambda a: a)(**5))
attempt(lambda: [*1])
attempt(lambda: (*None,))
attempt(lambda: {*5})
