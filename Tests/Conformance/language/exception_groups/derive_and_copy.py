# Subclasses of ExceptionGroup keep what they carry through split and subgroup if they have derive().
class Plain(ExceptionGroup):
    pass


class Carrying(ExceptionGroup):
    def __new__(cls, message, errors, code):
        self = super().__new__(cls, message, errors)
        self.code = code
        return self

    def derive(self, errors):
        return Carrying(self.message, errors, self.code)


plain = Plain("plain", [ValueError(1), TypeError(2)])
carrying = Carrying("carrying", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)])], 42)
carrying.add_note("a note")
carrying.__cause__ = KeyError("cause")
for group in (plain, carrying):
    match, rest = group.split(ValueError)
    for part in (match, rest):
        print(type(part).__name__, part.message, part.exceptions, getattr(part, "code", "no code"))
        print("  ", getattr(part, "__notes__", "no notes"), repr(part.__cause__))
print(carrying.subgroup(lambda e: isinstance(e, TypeError)).exceptions)
print(carrying.subgroup(lambda e: True) is carrying, carrying.split(OSError)[0], carrying.split(OSError)[1] is carrying)
print(carrying.subgroup((KeyError, TypeError)), plain.subgroup(Plain) is plain)
try:
    try:
        raise carrying
    except* TypeError as eg:
        print(type(eg).__name__, eg.code)
except ExceptionGroup as left:
    print(type(left).__name__, left.code, left.exceptions, left.__notes__)


class Bad(ExceptionGroup):
    def derive(self, errors):
        return errors


try:
    Bad("b", [ValueError(1), TypeError(2)]).split(ValueError)
except TypeError as e:
    print(e)
for arguments in (("m",), ("m", []), ("m", [1]), (5, [ValueError()]), ("m", ValueError()), ("m", [ValueError]), ("m", [KeyboardInterrupt()]),
                  ("m", (ValueError(),)), ("m", {ValueError("s")}), ("m", [ValueError()], 3)):
    for kind in (ExceptionGroup, BaseExceptionGroup):
        try:
            print(kind.__name__, repr(kind(*arguments)))
        except (TypeError, ValueError) as e:
            print(kind.__name__, type(e).__name__, e)
print(type(BaseExceptionGroup("x", [ValueError()])), type(BaseExceptionGroup("x", [SystemExit()])), ExceptionGroup[ValueError])
for f in (lambda: plain.split(5), lambda: plain.subgroup("x"), lambda: setattr(plain, "message", "y"), lambda: setattr(plain, "exceptions", ()),
          lambda: plain.split()):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(str(plain), str(ExceptionGroup("only", [ValueError()])), repr(plain), plain.args)
