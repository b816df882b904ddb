# A name that is assigned anywhere in a function is local everywhere in it.
value = "module"


def read_first():
    print(value)
    value = 1


def conditional(flag):
    if flag:
        local = "set"
    return local


def augmented():
    value += 1


def in_loop():
    for item in []:
        pass
    return item


def deleted():
    x = 1
    del x
    return x


def handled():
    try:
        raise ValueError("gone")
    except ValueError as error:
        pass
    return error


def with_name():
    import sys as system
    del system
    system


def class_inside():
    Thing()
    class Thing: pass


def walrus():
    if False and (n := 1):
        pass
    return n


def pattern(subject):
    match subject:
        case [a, 1]:
            pass
    return a


for f in (read_first, lambda: conditional(False), augmented, in_loop, deleted, handled, with_name, class_inside, walrus,
          lambda: pattern([5, 2]), lambda: pattern("no")):
    try:
        print(f())
    except UnboundLocalError as e:
        print(type(e).__name__, "|", e, "|", e.name)
print(conditional(True), pattern([3, 1]))
