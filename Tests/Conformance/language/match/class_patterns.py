# Class patterns, `__match_args__`, and errors.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Line:
    def __init__(self, a, b):
        self.start, self.end = a, b


def describe(v):
    match v:
        case Point(0, 0): return "origin"
        case Point(0, y=yy): return f"on y axis {yy}"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Point(): return "some point"
        case Line(start=Point(0, 0), end=Point(x=ex)): return f"line from origin to x {ex}"
        case int(n) | float(n): return f"number {n}"
        case str() as s if s: return f"text {s}"
        case str(): return "empty text"
        case bool(): return "never: bool is an int"
        case list([a, *_]): return f"list of {a}"
        case dict({"k": v}): return f"dict {v}"
        case tuple((a, b)): return f"tuple {a}{b}"
        case None: return "none"
        case object(__class__=c): return f"other {c.__name__}"


for v in (Point(0, 0), Point(0, 5), Point(3, 3), Point(1, 2), Line(Point(0, 0), Point(7, 8)), Line(Point(1, 0), None), 5, 1.5, "t",
          "", True, [1, 2], [], {"k": 9}, {}, (1, 2), None, len):
    print(describe(v))


class BadArgs:
    __match_args__ = ["x"]


class BadItems:
    __match_args__ = (5,)


class Two:
    __match_args__ = ("a",)
    a = b = 1


class Nothing:
    pass


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)


def bad1():
    match BadArgs():
        case BadArgs(x): return x


def bad2():
    match BadItems():
        case BadItems(x): return x


def bad3():
    match Two():
        case Two(a, b): return a, b


def bad4():
    match Two():
        case Two(a, a=b): return a, b


def bad5():
    match Nothing():
        case Nothing(x): return x


def bad6():
    match 5:
        case describe(x): return x


def bad7():
    match 5:
        case int(a, b): return a


for f in (bad1, bad2, bad3, bad4, bad5, bad6, bad7):
    attempt(f)
class Prop:
    @property
    def value(self):
        print("property asked")
        return 5
    @property
    def missing(self): raise AttributeError("hidden")
    @property
    def broken(self): raise ValueError("broken")
match Prop():
    case Prop(missing=m): print("never")
    case Prop(value=3): print("no")
    case Prop(value=v): print("v", v)
try:
    match Prop():
        case Prop(broken=b): pass
except ValueError as e:
    print(e)
