# Decorators: evaluated from the top, applied from the bottom; any expression will do.
def tag(name):
    print("make", name)
    def decorate(f):
        print("apply", name, getattr(f, "__name__", f))
        def wrapper(*args, **kwargs):
            return f"{name}({f(*args, **kwargs)})"
        wrapper.__name__ = f"{name}_{getattr(f, '__name__', '?')}"
        return wrapper
    return decorate


@tag("a")
@tag("b")
def f(x, y=(print("default of f"), 1)[1]):
    return x + y


print(f(1), f.__name__)
registry = {"deco": tag}


@registry["deco"]("item")
def g(): return "g"


@(lambda f: "replaced by a string")
def h(): pass


print(g(), h)


class Deco:
    def __init__(self, f):
        self.f, self.calls = f, 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)


@Deco
def counted(x): return x * 2


print(counted(2), counted(3), counted.calls)


class K:
    @staticmethod
    @tag("static")
    def s(): return "s"

    @classmethod
    @tag("class")
    def c(cls): return cls.__name__

    @property
    @tag("prop")
    def p(self): return "p"


print(K.s(), K.c(), K().p)


@tag("cls") if False else (lambda c: setattr(c, "added", 1) or c)
class Decorated: pass


print(Decorated.added)
name_seen = []
@(lambda f: name_seen.append("late" in globals()) or f)
def late(): pass
print(name_seen)
try:
    @undefined_decorator
    def never(): pass
except NameError as e:
    print(e, "never" in globals())
try:
    @5
    def never(): pass
except TypeError as e:
    print(e)
