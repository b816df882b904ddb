# Classes of one's own: attributes, str, repr, args, notes.
class AppError(Exception):
    """Base of all."""


class NotFound(AppError):
    def __init__(self, what, *, hint=None):
        super().__init__(f"{what} not found")
        self.what = what
        self.hint = hint


class Silent(AppError):
    def __init__(self, x):
        self.x = x


class Shown(AppError):
    def __str__(self):
        return "shown by str"

    def __repr__(self):
        return "<shown by repr>"


for e in (AppError(), AppError("one"), AppError("one", 2), NotFound("key", hint="look"), Silent(5), Shown("a")):
    print(str(e), "|", repr(e), "|", e.args)
try:
    raise NotFound("file")
except AppError as e:
    print(e.what, e.hint, isinstance(e, LookupError))
e = AppError("noted")
e.add_note("first note")
e.add_note("second note")
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as t:
    print(t)
e.args = (1, 2)
print(e, e.args)
e.args = "ab"
print(e.args)
print(AppError.__mro__[1:3], AppError.__doc__, NotFound.__doc__)
print(e.with_traceback(None) is e, e == AppError(1, 2), hash(e) == hash(e))
try:
    class Two(ValueError, OSError): pass
    print(Two("x").args)
    class Bad(ValueError, int): pass
except TypeError as t:
    print(t)
