# `__getattribute__` sees every access; `__getattr__` is what comes after its AttributeError.
class Traced:
    x = 1

    def __getattribute__(self, name):
        print("access", name)
        return super().__getattribute__(name)

    def __getattr__(self, name):
        print("fallback", name)
        if name.startswith("v"):
            return name.upper()
        raise AttributeError(name)

    def method(self):
        return self.x

    def __len__(self):
        return 3


t = Traced()
print(t.x, t.method(), t.virtual)
try:
    t.nothing
except AttributeError as e:
    print("error", e)
print(len(t), "special methods skip it")
t.y = 2
print(t.y, hasattr(t, "z"))


class Refusing:
    def __getattribute__(self, name):
        raise AttributeError("refused " + name)


r = Refusing()
try:
    r.anything
except AttributeError as e:
    print(e)
print(object.__getattribute__(r, "__class__").__name__)


class Other:
    def __getattribute__(self, name):
        raise ValueError("not an AttributeError")

    def __getattr__(self, name):
        return "never"


try:
    Other().x
except ValueError as e:
    print(e)


class Setting:
    def __setattr__(self, name, value):
        print("set", name)
        object.__setattr__(self, name, value * 2)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)

    def __init__(self):
        self.a = 1


s = Setting()
s.b = 5
del s.a
print(vars(s))
try:
    del s.a
except AttributeError as e:
    print(e)
setattr(s, "c", "x")
delattr(s, "c")
print(s.__dict__)
