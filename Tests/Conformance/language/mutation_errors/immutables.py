"""What can't be changed, and how it says so."""


def attempt(text, f):
    try:
        f()
        print(text, "fine")
    except Exception as e:
        print(text, "->", type(e).__name__, e)


def item(obj):
    obj[0] = 1


def delete(obj):
    del obj[0]


def attribute(obj):
    obj.x = 1


def remove(obj):
    del obj.x


for obj in ((1,), "ab", b"ab", range(3), frozenset([1]), 5, 2.5, None, True, {1}, ..., slice(1), iter([]), len, int):
    for f in (item, delete, attribute, remove):
        attempt(f"{type(obj).__name__} {f.__name__}", lambda: f(obj))
attempt("dict", lambda: item({}))
attempt("list", lambda: item([]))
attempt("dict del", lambda: delete({}))
attempt("list del", lambda: delete([]))
attempt("len attr", lambda: setattr(len, "__name__", "x"))
attempt("type attr", lambda: setattr(int, "x", 1))
attempt("builtin method", lambda: setattr(str, "upper", None))
attempt("frozenset", lambda: frozenset([1]).add(2))
attempt("real", lambda: setattr(5, "real", 1))
attempt("class", lambda: setattr(5, "__class__", str))
attempt("doc", lambda: setattr(object(), "__doc__", "x"))
attempt("start", lambda: setattr(range(3), "start", 1))
attempt("step", lambda: setattr(slice(3), "step", 1))
