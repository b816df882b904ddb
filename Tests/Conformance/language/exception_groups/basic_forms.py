# `except*`: splitting, several clauses, what is left over.
def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + f"{type(e).__name__} {e.message!r}")
        for inner in e.exceptions:
            show(inner, depth + 1)
    else:
        print("  " * depth + repr(e))


def run(error):
    try:
        try:
            raise error
        except* ValueError as g:
            print("values:")
            show(g, 1)
        except* (TypeError, KeyError) as g:
            print("types and keys:")
            show(g, 1)
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as rest:
        print("left:")
        show(rest, 1)


run(ExceptionGroup("one", [ValueError(1), TypeError(2), OSError(3)]))
run(ExceptionGroup("nested", [ValueError(1), ExceptionGroup("in", [ValueError(2), KeyError(3), ExceptionGroup("deep", [OSError(4)])])]))
run(ValueError("naked"))
run(OSError("naked and left"))
run(ExceptionGroup("all handled", [ValueError(1), KeyError(2)]))
run(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(5)]))
try:
    pass
except* ValueError:
    print("never")
else:
    print("else without an exception")
