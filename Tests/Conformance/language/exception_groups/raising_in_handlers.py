# Exceptions that the handlers of `except*` raise are gathered with what is left.
def show(e, depth=0):
    text = f"{type(e).__name__} {e.args[0]!r}" + (f" context {e.__context__!r}" if e.__context__ and depth else "")
    print("  " * depth + text)
    for inner in getattr(e, "exceptions", ()):
        show(inner, depth + 1)


def attempt(f):
    try:
        f()
    except BaseException as e:
        show(e)


def one_raises():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("from handler")


def both_raise():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("first")
    except* TypeError:
        raise IndexError("second")


def reraise():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError:
        raise
    except* TypeError as g:
        raise g


def naked_raises():
    try:
        raise ValueError("naked")
    except* ValueError as g:
        raise KeyError("k") from g


def naked_reraise():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise


def part():
    try:
        raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("in", [ValueError(2), OSError(3)])])
    except* ValueError as g:
        raise g.exceptions[0]


for f in (one_raises, both_raise, reraise, naked_raises, naked_reraise, part):
    print("--", f.__name__)
    attempt(f)
