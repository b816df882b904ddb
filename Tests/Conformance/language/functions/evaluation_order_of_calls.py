# The callee first, then arguments from left to right as they are written, whatever their kind.
def note(tag, value=None):
    print("eval", tag)
    return value if value is not None else tag


def target(*args, **kwargs):
    return args, kwargs


def pick():
    print("eval callee")
    return target


print(pick()(note("a"), note("b"), k=note("k"), m=note("m")))
print(pick()(*note("star", [1, 2]), note("after"), **note("double", {"z": 3})))
print(pick()(x=note("x"), *note("late star", (9,)), y=note("y")))
print(pick()(*note("s1", [1]), *note("s2", [2]), **note("d1", {"p": 1}), q=note("q"), **note("d2", {"r": 2})))


class Thing:
    def __getattr__(self, name):
        print("attribute", name)
        return target


print(Thing().method(note("first"), key=note("second")))
