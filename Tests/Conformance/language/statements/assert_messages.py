# assert: messages of all kinds, what is evaluated, tuples that are always true, and __debug__.
import warnings


def check(f):
    try:
        f()
        print("passed")
    except AssertionError as e:
        print(repr(e), "|", str(e), "|", e.args)


def evaluated(what):
    print("  evaluated", what)
    return what


def plain(): assert False
def text(): assert 1 > 2, "one is not greater"
def number(): assert [], 42
def nothing(): assert None, None
def pair(): assert 0, ("a", 1)
def lazy(): assert True, evaluated("never")
def eager(): assert evaluated(""), evaluated("message")
def nested(): assert all(n > 0 for n in [1, 2, -3]), f"bad: {[n for n in [1, 2, -3] if n <= 0]}"
def raised(): assert ValueError, "classes are true"
def error(): assert False, ValueError("inside")
def chained(): assert 1 < 2 < 3 and not 0, "fine"
def walrus(): assert (n := 10) < 5, f"{n=}"


for f in (plain, text, number, nothing, pair, lazy, eager, nested, raised, error, chained, walrus):
    print(f.__name__, end=": ")
    check(f)


class Truth:
    def __bool__(self):
        raise RuntimeError("cannot say")


try:
    assert Truth(), "text"
except RuntimeError as e:
    print(e)
print(__debug__, issubclass(AssertionError, Exception), AssertionError.__mro__[1].__name__)
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    for source in ("assert (1, 'always true')", "assert (x, y)", "assert ()", "assert (1)", "assert [1], 'x'"):
        compile(source, "<text>", "exec")
        print(source, [str(w.message) for w in seen])
        seen.clear()
for source in ("assert", "assert a, b, c", "assert x = 1", "assert not", "assert True,", "__debug__ = False", "assert *a", "assert (yield)"):
    try:
        compile(source, "<text>", "exec")
        print(source, "is fine")
    except SyntaxError as e:
        print(source, "->", e.msg)
AssertionErrorKept, AssertionError = AssertionError, ValueError
try:
    assert False, "a shadowed name does not matter"
except AssertionErrorKept as e:
    print("the real one:", e)
del AssertionError
try:
    try:
        assert 0, "first"
    finally:
        assert 0, "second"
except AssertionError as e:
    print(e, "after", e.__context__)
print("end")
assert 2 + 2 == 5, "this one ends the program"
