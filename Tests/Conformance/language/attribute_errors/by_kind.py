# AttributeError of every kind of object.
import math


def function(): pass


class C:
    x = 1
    @property
    def ro(self): return 1
    @staticmethod
    def s(): pass


for f in (
    lambda: (5).x, lambda: "a".x, lambda: None.x, lambda: [].x, lambda: function.x, lambda: C.y, lambda: C().y, lambda: math.x,
    lambda: len.x, lambda: type.x, lambda: C.s.x, lambda: C().ro.x, lambda: (lambda: 0).x, lambda: (i for i in ()).x, lambda: ...  .x,
    lambda: True.x, lambda: 1.5.x, lambda: {}.x, lambda: set().x, lambda: b"".x, lambda: range(1).x, lambda: super(C, C()).x,
    lambda: Exception().x, lambda: NotImplemented.x, lambda: object().x, lambda: slice(1).x, lambda: property().x, lambda: iter([]).x,
    lambda: setattr(C(), "ro", 1), lambda: delattr(C(), "ro"), lambda: delattr(C(), "x"), lambda: setattr(5, "x", 1),
    lambda: setattr(None, "x", 1), lambda: setattr(function, "__name__", 5), lambda: setattr([], "append", 1),
    lambda: delattr([], "append"), lambda: delattr(function, "__name__"), lambda: delattr(C, "nothing"), lambda: delattr(math, "nothing"),
    lambda: setattr(len, "x", 1), lambda: setattr("s", "upper", 1), lambda: setattr(object(), "x", 1), lambda: setattr(int, "x", 1),
    lambda: function.__code__.nothing, lambda: getattr(C(), ""), lambda: C.__dict__["x"].y, lambda: type(C).nope,
):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, "|", e)
