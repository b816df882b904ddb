# Parameters before / and after *: what may be called how, and what the complaints say.
def area(width, height=1, /, *, unit="cm", scale):
    return f"{width * height * scale} {unit}²"


def log(message, /, *values, sep=" ", **fields):
    return sep.join([message, *map(str, values)]) + (f" {fields}" if fields else "")


def all_kinds(a, b=2, /, c=3, *args, d, e=5, **kwargs):
    return a, b, c, args, d, e, kwargs


class Shape:
    def __init__(self, name, /, sides=0, *, closed=True):
        self.about = name, sides, closed

    @classmethod
    def make(cls, /, **kw):
        return cls("made", **kw)

    @staticmethod
    def free(x, /, *, y):
        return x, y


print(area(2, 3, scale=1), area(2, scale=10, unit="mm"))
print(log("a", 1, 2, sep="/"), log("b", message="not the parameter", x=1))
print(all_kinds(1, d=4), all_kinds(1, 2, 3, 4, 5, d=6, a="kw a", f=7), Shape("s", 3, closed=False).about, Shape.make(sides=4).about)
calls = [
    lambda: area(2, 3), lambda: area(width=2, scale=1), lambda: area(2, 3, 4, scale=1), lambda: area(scale=1), lambda: area(2, height=3, scale=1),
    lambda: area(2, 3, scale=1, colour=1), lambda: area(), lambda: area(1, 2, 3), lambda: area(1, unit=5), lambda: log(), lambda: log(message="x"),
    lambda: all_kinds(), lambda: all_kinds(1), lambda: all_kinds(1, 2, 3, c=4, d=5), lambda: all_kinds(b=1, d=2), lambda: all_kinds(1, d=1, **{"d": 2}),
    lambda: Shape(), lambda: Shape(name="x"), lambda: Shape("a", 1, True), lambda: Shape("a", side=2), lambda: Shape.make(5), lambda: Shape.make(name=1),
    lambda: Shape.free(1), lambda: Shape.free(1, 2), lambda: Shape.free(x=1, y=2), lambda: (lambda x, /: x)(x=1), lambda: (lambda *, k: k)(1), lambda: (lambda: 1)(2),
    lambda: (lambda a, b, c, d: 1)(), lambda: (lambda a, b, c: 1)(1), lambda: (lambda a, b=1: 1)(1, 2, 3), lambda: (lambda *, a, b, c: 1)(), lambda: (lambda *, a, b: 1)(b=1),
    lambda: Shape("a").about(), lambda: area(*[1, 2], *[3], scale=2), lambda: area(1, **{"scale": 1, 5: 6}), lambda: area(1, **{"scal": 1}),
]
for number, call in enumerate(calls):
    try:
        print(number, call())
    except TypeError as e:
        print(number, e)
print(area.__defaults__, area.__kwdefaults__, area.__code__.co_posonlyargcount, area.__code__.co_kwonlyargcount, area.__code__.co_argcount)
for source in ("def f(/): pass", "def f(a, /, b, /): pass", "def f(*, /): pass", "def f(a=1, b): pass", "def f(a, a): pass", "def f(*): pass", "def f(**k, a): pass", "def f(*a, /): pass",
               "def f(a, *, b=1, c): pass", "def f(*a=1): pass", "def f((a, b)): pass", "lambda a=1, b: 0", "def f(a, / b): pass", "f(a=1, a=2)", "f(a.b=1)", "f(1=2)", "f(True=1)", "def None(): pass", "def f(None): pass"):
    try:
        compile(source, "<text>", "exec")
        print(source, "is fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
