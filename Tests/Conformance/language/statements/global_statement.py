# `global`: reading, writing, deleting, in nested places.
counter = 0


def increment():
    global counter
    counter += 1
    return counter


print(increment(), increment(), counter)


def make():
    global made
    made = "made by make"


try:
    made
except NameError as e:
    print(e)
make()
print(made)


def remove():
    global made
    del made


remove()
try:
    remove()
except NameError as e:
    print(e)


def loops():
    global index, item
    for index, item in enumerate("ab"):
        pass


loops()
print(index, item)


def definitions():
    global inner_function, InnerClass, imported
    def inner_function(): return "inner"
    class InnerClass: pass
    import math as imported


definitions()
print(inner_function(), InnerClass.__qualname__, inner_function.__qualname__, imported.__name__)


def handler():
    global error
    try:
        raise ValueError("global error")
    except ValueError as error:
        print("in handler", "error" in globals())
    print("after", "error" in globals())


handler()


class K:
    global from_class
    from_class = "set in a class body"
    x = from_class


print(from_class, hasattr(K, "from_class"), K.x)


def outer():
    counter = "outer's"
    def inner():
        global counter
        return counter
    return inner(), counter


print(outer())


def walrus():
    global w
    if (w := 5) > 3:
        return w


print(walrus(), w)


def with_as():
    global handle
    class M:
        def __enter__(self): return "entered"
        def __exit__(self, *a): pass
    with M() as handle:
        pass


with_as()
print(handle)
