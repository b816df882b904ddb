# globals(), locals(), vars() and what changes through them.
a = 1
globals()["b"] = 2
print(b, "a" in globals(), globals() is globals())


def look(p, q=2):
    r = 3
    snapshot = locals()
    s = 4
    return snapshot, locals()


first, second = look(1)
print(first)
print(sorted(second))


def changed():
    x = 1
    locals()["x"] = 2
    locals()["fresh"] = 3
    return x, "fresh" in locals()


print(changed())


def nothing():
    return locals()


print(nothing())


class Body:
    y = 1
    locals()["z"] = 2
    print("z" in vars() and z)


print(Body.z)
del globals()["b"]
try:
    b
except NameError as e:
    print(e)


def free():
    captured = 1

    def inner():
        captured
        own = 2
        return locals()
    return inner()


print(free())
print(sorted(n for n in vars(Body) if not n.startswith("__")))
try:
    vars(5)
except TypeError as e:
    print(e)
