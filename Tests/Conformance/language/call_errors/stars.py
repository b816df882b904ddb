# Errors of `*` and `**` in calls.
def f(*args, **kwargs):
    return args, kwargs


class Mapping:
    def keys(self):
        return ["a", "b"]

    def __getitem__(self, key):
        return key * 2


class BadKeys:
    def keys(self):
        return 5

    def __getitem__(self, key):
        return key


class NoKeys:
    pass


def generator():
    yield 1
    raise ValueError("inside")


def named(a, b=0):
    return a, b


calls = [
    lambda: f(*5), lambda: f(*None), lambda: f(1, *2), lambda: f(**5), lambda: f(**[1]), lambda: f(**None),
    lambda: f(**{1: 2}), lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(a=1, **{"a": 2}), lambda: f(**Mapping()),
    lambda: f(**BadKeys()), lambda: f(**NoKeys()), lambda: f(*generator()), lambda: f(*"ab", *"cd", **{"x y": 1}),
    lambda: named(**{"a": 1, "c": 2}), lambda: named(1, **{"a": 2}), lambda: named(*[1, 2, 3]), lambda: named(*[], **{}),
    lambda: print(*5), lambda: print(**5), lambda: len(*5), lambda: "x".join(*5), lambda: (lambda: 0)(*5),
    lambda: f(*{"k": 1}), lambda: f(*{3}, *(4,), **{}), lambda: 5(*[1]), lambda: None(**{"a": 1}), lambda: "s"(1),
]
for number, call in enumerate(calls):
    try:
        print(number, call())
    except (TypeError, ValueError) as e:
        print(number, type(e).__name__, e)
