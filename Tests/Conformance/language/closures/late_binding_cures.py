# Closures made in a loop share one variable; four ways to give each its own.
from functools import partial

shared = [lambda: i for i in range(3)]
print([f() for f in shared])
by_default = [lambda i=i: i for i in range(3)]
print([f() for f in by_default], by_default[0](99), by_default[1].__defaults__)
by_factory = [(lambda k: lambda: k)(i) for i in range(3)]
print([f() for f in by_factory])
by_partial = [partial(lambda k: k, i) for i in range(3)]
print([f() for f in by_partial], by_partial[2].args)


class Holder:
    def __init__(self, k): self.k = k
    def __call__(self): return self.k


print([Holder(i)() for i in range(3)])


def make():
    functions = []
    for n in range(3):
        def show():
            return n
        functions.append(show)
    before = [f() for f in functions]
    n = "changed"
    return before, [f() for f in functions], functions


before, after, functions = make()
print(before, after, functions[0].__closure__[0].cell_contents, functions[0].__closure__[0] is functions[1].__closure__[0])
print(functions[0].__code__.co_freevars, make.__code__.co_cellvars, shared[0].__closure__ is None)


def counter():
    count = 0

    def up(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = 0

    up.reset = reset
    return up


one, two = counter(), counter()
print(one(), one(5), two(), one(), two.reset(), two(), one())


def outer():
    x = "outer"

    class Inner:
        x = "class"
        seen = x

        def method(self):
            return x

        listed = [x for _ in range(1)]

    return Inner.seen, Inner().method(), Inner.listed


print(outer())
functions[0].__closure__[0].cell_contents = "poked"
print(functions[1]())


def sees_itself(n):
    return 1 if n == 0 else n * sees_itself(n - 1)


original, sees_itself = sees_itself, lambda n: 1000
print(original(5))


def deep():
    a = 1

    def level1():
        b = 2

        def level2():
            nonlocal a
            a += b
            return lambda: (a, b)
        return level2
    return level1


f = deep()()
print(f()(), f()())
