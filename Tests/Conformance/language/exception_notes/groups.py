"""Exception groups: making, showing, splitting."""
g = ExceptionGroup("top", [ValueError("a"), TypeError("b"), ExceptionGroup("inner", [ValueError("c"), OSError("d")])])
print(g, repr(g), g.message, g.exceptions, g.args == ("top", list(g.exceptions)), len(g.exceptions))
match, rest = g.split(ValueError)
print(repr(match), repr(rest))
print(repr(g.subgroup(OSError)), g.subgroup(KeyError), g.split(KeyError)[0], g.split(Exception)[1], repr(g.subgroup((TypeError, OSError))), repr(g.subgroup(lambda e: isinstance(e, ValueError))))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__, repr(BaseExceptionGroup("m", (SystemExit(1),))))


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


attempt(ExceptionGroup)
attempt(ExceptionGroup, "x")
attempt(ExceptionGroup, "x", [])
attempt(ExceptionGroup, "x", 5)
attempt(ExceptionGroup, "x", [5])
attempt(ExceptionGroup, "x", [ValueError])
attempt(ExceptionGroup, 5, [ValueError()])
attempt(ExceptionGroup, "x", [KeyboardInterrupt()])
attempt(ExceptionGroup, "x", [ValueError()], 1)
attempt(g.split, 5)
attempt(g.subgroup, [ValueError])
attempt(lambda: setattr(g, "message", "y"))


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + "!", excs)


m = MyGroup("mine", [ValueError(1), TypeError(2)])
print(repr(m.split(ValueError)), repr(m.subgroup(TypeError)))
try:
    raise g
except* ValueError as eg:
    print("values", repr(eg))
except* (TypeError, OSError) as eg:
    print("others", repr(eg))
