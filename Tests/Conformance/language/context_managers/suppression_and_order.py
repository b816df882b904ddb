# Several context managers in one with: the order of enter and exit, what exit is told, and who swallows what.
from contextlib import suppress


class Step:
    def __init__(self, name, *, swallow=(), fail_enter=None, fail_exit=None):
        self.name, self.swallow, self.fail_enter, self.fail_exit = name, swallow, fail_enter, fail_exit

    def __enter__(self):
        print(f"  enter {self.name}")
        if self.fail_enter:
            raise self.fail_enter
        return self.name.upper()

    def __exit__(self, kind, error, trace):
        print(f"  exit {self.name}: {kind and kind.__name__} {error!r} {type(trace).__name__}")
        if self.fail_exit:
            raise self.fail_exit
        return bool(kind and issubclass(kind, self.swallow or ()))


def attempt(title, *steps, error=None):
    print(title)
    try:
        with steps[0] as a, steps[1] as b:
            print("  body", a, b)
            if error:
                raise error
        print("  after the with")
    except Exception as e:
        print("  out came", repr(e), "context", repr(e.__context__))


attempt("quiet", Step("a"), Step("b"))
attempt("inner swallows", Step("a"), Step("b", swallow=KeyError), error=KeyError("k"))
attempt("outer swallows", Step("a", swallow=LookupError), Step("b"), error=KeyError("k"))
attempt("nobody swallows", Step("a"), Step("b"), error=ValueError("v"))
attempt("second enter fails", Step("a"), Step("b", fail_enter=OSError("shut")))
attempt("second enter fails, first swallows", Step("a", swallow=OSError), Step("b", fail_enter=OSError("shut")))
attempt("exit fails", Step("a"), Step("b", fail_exit=RuntimeError("exit")), error=ValueError("v"))
attempt("exit fails, outer swallows that", Step("a", swallow=RuntimeError), Step("b", fail_exit=RuntimeError("exit")))


def leave():
    for i in range(3):
        with Step(f"loop{i}"):
            if i == 0:
                continue
            if i == 1:
                return "left by return"


print(leave())
with suppress(ZeroDivisionError, KeyError) as nothing:
    print(nothing)
    1 / 0
    print("never")
target = {}
with Step("t") as target["key"], Step("u") as (x, *y):
    print(target, x, y)
with (Step("p"), Step("q") as q,):
    print(q)
for wrong in (5, Step):
    try:
        with wrong:
            pass
    except TypeError as e:
        print(e)
