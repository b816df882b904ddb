# Order and arguments of the calls that `with` makes.
class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
        print("init", name)

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind and kind.__name__, value, traceback is not None)
        return self.swallow


with Manager("a") as a, Manager("b") as b:
    print(a, b)
with Manager("swallows", True):
    raise ValueError("swallowed")
print("after")
try:
    with Manager("outer") as o, Manager("inner", True), Manager("innermost"):
        raise KeyError("k")
    print("only the outer two went on")
    with Manager("passes"):
        raise KeyError("k2")
except KeyError as e:
    print("out", e)
with (Manager("p1") as x, Manager("p2") as y,):
    print(x + y)


def leave(how):
    for i in range(2):
        with Manager(f"{how}{i}"):
            if how == "return":
                return i
            if how == "break":
                break
            if how == "continue":
                continue
    return "end"


for how in ("return", "break", "continue"):
    print(leave(how))


class Target:
    pass


t = Target()
with Manager("attribute") as t.field, Manager("items") as (p, q, *r):
    print(t.field, p, q, r)
with Manager("swallow in swallow", True):
    with Manager("inner"):
        1 / 0
