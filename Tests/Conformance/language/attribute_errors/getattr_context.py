# An AttributeError that comes out of __getattr__ learns which attribute of what was asked for.
class Lazy:
    def __getattr__(self, name):
        if name.startswith("x"):
            return name * 2
        raise AttributeError(name)


class Own:
    def __getattr__(self, name):
        raise AttributeError("not here", name="other", obj=self)


lazy = Lazy()
print(lazy.xy)
for target in (lazy, Own()):
    try:
        target.nope
    except AttributeError as e:
        print(repr(e), e.name, e.obj is target)
try:
    getattr(lazy, "y")
except AttributeError as e:
    print(repr(e), e.name, e.obj is lazy)
print(getattr(lazy, "y", "default"), hasattr(lazy, "y"), hasattr(lazy, "x"))
