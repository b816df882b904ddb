# A closure sees the variable, not the value it had: one cell for the whole loop.
late = [lambda: i for i in range(3)]
print([f() for f in late])


def build():
    result = []
    for n in range(3):
        def inner():
            return n
        result.append(inner)
    n = "after"
    return result


print([f() for f in build()])


def bound():
    return [lambda n=n: n for n in range(3)]


print([f() for f in bound()])


def factory(n):
    def get():
        return n

    def add(k):
        nonlocal n
        n += k
        return n
    return get, add


pairs = [factory(n) for n in (1, 10)]
print([add(5) for get, add in pairs], [get() for get, add in pairs])
print(pairs[0][0].__closure__[0] is pairs[0][1].__closure__[0])
print(pairs[0][0].__closure__[0].cell_contents, pairs[0][0].__code__.co_freevars)


def nested():
    x = 0

    def middle():
        def inner():
            nonlocal x
            x += 1
            return x
        return inner
    return middle


step = nested()()
print(step(), step(), step())
generators = [(lambda: (k for _ in range(2)))() for k in "ab"]
print([list(g) for g in generators])
