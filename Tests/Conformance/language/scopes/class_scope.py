# A class body is a scope that functions and comprehensions in it do not see, but for the first iterable.
factor = 10


class Table:
    factor = 2
    rows = [1, 2, 3]
    scaled = [r * factor for r in rows]
    first_iterable = [r for r in rows]
    nested = [[r * c for c in (1, 2)] for r in rows]
    try:
        seen = [rows for _ in range(1)]
    except NameError as e:
        seen = str(e)
    shadow = factor
    factor = factor + 1

    def method(self):
        return factor

    def own(self):
        return self.factor

    lam = lambda self: factor


print(Table.scaled, Table.first_iterable, Table.nested)
print(Table.seen)
print(Table.shadow, Table.factor, Table().method(), Table().own(), Table().lam())


def function():
    value = "function"

    class Body:
        print("before:", value)
        value = "class"
        print("after:", value)
        del value
        print("deleted:", value)

        class Inner:
            got = value

        def get(self):
            return value
    return Body.Inner.got, Body().get()


print(function())


class Names:
    a = 1
    b = locals()["a"] + 1
    print(sorted(k for k in locals() if not k.startswith("__")))
    for k in range(2):
        pass
    print(__name__, __qualname__, __module__)


print(Names.b, Names.k)
