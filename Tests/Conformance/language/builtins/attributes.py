"""getattr, setattr, hasattr, delattr, vars, dir."""


class C:
    shared = 1

    def __init__(self):
        self.own = 2

    @property
    def failing(self):
        raise ValueError("from property")

    @property
    def absent(self):
        raise AttributeError("inner")


c = C()
print(getattr(c, "own"), getattr(c, "shared"), getattr(c, "zz", "default"), getattr(c, "zz", None), hasattr(c, "own"), hasattr(c, "zz"), hasattr(c, "absent"), getattr(c, "absent", 5), vars(c))
setattr(c, "new", 3)
setattr(c, "with space", 4)
print(c.new, getattr(c, "with space"), vars(c), [n for n in dir(c) if not n.startswith("_")], [n for n in dir(C) if not n.startswith("_")])
delattr(c, "new")
print(hasattr(c, "new"), "shared" in vars(C), type(vars(C)).__name__, sorted(n for n in vars(C) if not n.startswith("__")))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(getattr, c, "zz")
attempt(getattr, c, 5)
attempt(getattr, c)
attempt(getattr, c, "failing", 5)
attempt(hasattr, c, "failing")
attempt(hasattr, c, 5)
attempt(setattr, c, "failing", 1)
attempt(setattr, c, 5, 1)
attempt(setattr, c, "x")
attempt(delattr, c, "zz")
attempt(delattr, c, "shared")
attempt(delattr, c, "failing")
attempt(vars, 5)
attempt(vars, 1, 2)
attempt(setattr, 5, "x", 1)
attempt(setattr, C, "shared", 9)
attempt(lambda: c.shared)


class D:
    def __dir__(self):
        return ["z", "a"]

    def __getattr__(self, name):
        if name.startswith("auto"):
            return name.upper()
        raise AttributeError(f"no {name}")


d = D()
print(dir(d), d.auto_x, hasattr(d, "auto1"), hasattr(d, "other"), getattr(d, "other", "fallback"))
attempt(lambda: d.other)
