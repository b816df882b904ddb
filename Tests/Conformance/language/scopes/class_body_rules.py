# Names in a class body: seen by the body itself and by the first source of a comprehension, not by methods or inner parts.
limit = "global limit"


class Table:
    limit = 3
    rows = [n for n in range(limit)]
    doubled = list(map(lambda n: n * 2, rows))
    try:
        crossed = [limit for _ in range(2)]
    except NameError as e:
        crossed = str(e)
    names = sorted(k for k in locals() if not k.startswith("_"))

    def method(self):
        return limit, self.limit, Table.limit

    class Inner:
        copied = limit

    for loop in range(2):
        pass
    if limit > 2:
        big = True
    del doubled
    limit = limit * 10
    annotated: int
    with_value: str = "v"


print(Table.rows, Table.crossed, Table.names)
print(Table().method(), Table.Inner.copied, Table.limit, Table.loop, Table.big, hasattr(Table, "doubled"))
print(Table.__annotations__, hasattr(Table, "annotated"))

x = "global"


def function():
    x = "local"

    class C:
        print("reads", x)
        x = "class"
        print("then", x)
        del x
        print("after del", x)

    class D:
        global x
        x = "made global by a class"

    class E:
        nonlocal x
        x = "made nonlocal by a class"

    return C, x


print(function()[1], x)


def parameters(x, y=x):
    class P:
        x = x + "!"
        y = y
    return P.x, P.y


try:
    print(parameters("p"))
except NameError as e:
    print(e)


class Meta(type):
    secret = "of the metaclass"


class WithMeta(metaclass=Meta):
    own = __qualname__, __module__
    try:
        secret
    except NameError as e:
        missing = str(e)


print(WithMeta.own, WithMeta.missing, WithMeta.secret, hasattr(WithMeta(), "secret"))


class Counter:
    made = 0

    def __init__(self):
        self.made += 1
        type(self).made += 10


a, b = Counter(), Counter()
print(a.made, b.made, Counter.made)
