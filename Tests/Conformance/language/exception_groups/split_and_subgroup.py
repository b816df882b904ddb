# `split`, `subgroup`, `derive` and the attributes that parts inherit.
g = ExceptionGroup("top", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)]), OSError(4)])
print(g.message, len(g.exceptions), str(g), repr(g))
match, rest = g.split(ValueError)
print(repr(match))
print(repr(rest))
print(repr(g.subgroup(lambda e: isinstance(e, OSError))), g.subgroup(KeyError), g.split(KeyError)[0])
print(g.subgroup(ExceptionGroup) is g, repr(g.subgroup((TypeError, OSError))))


class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        print("derive", len(excs))
        return MyGroup(self.message, excs, self.code)


m = MyGroup("mine", [ValueError(1), KeyError(2)], 7)
m.add_note("a note")
m.__cause__ = RuntimeError("cause")
a, b = m.split(ValueError)
print(type(a).__name__, a.code, a.__notes__, repr(a.__cause__), b.exceptions)
try:
    raise m
except* KeyError as part:
    print(type(part).__name__, part.code, part.exceptions)
except* ValueError as part:
    print(part.exceptions, part.__notes__)


class NoDerive(ExceptionGroup):
    pass


n = NoDerive("n", [ValueError(1), KeyError(2)])
print(type(n.split(ValueError)[0]).__name__)
for bad in (5, int, "x", [ValueError]):
    try:
        g.split(bad)
    except TypeError as e:
        print(e)
try:
    g.message = "changed"
except AttributeError as e:
    print(e)
print(ExceptionGroup[int], issubclass(ExceptionGroup, Exception), ExceptionGroup.__mro__[1].__name__)
