# The name of an `except*` clause, nesting, and the exception that is being handled.
import sys
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError as e:
    print(repr(e), sys.exception() is e)
    try:
        raise ExceptionGroup("inner", [OSError(1)])
    except* OSError as f:
        print(repr(f), repr(f.__context__))
except* KeyError as e:
    print(repr(e))
print("e" in globals(), sys.exception())


def loop():
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as e:
            print("loop", e.exceptions)
    return "done"


print(loop())


def conditional(flag):
    try:
        if flag:
            raise ExceptionGroup("g", [ValueError("v")])
        return "returned from try"
    except* ValueError:
        print("handled")
    finally:
        print("finally")
    return "after"


print(conditional(True), conditional(False))
try:
    try:
        raise ValueError("first")
    except* ValueError:
        1 / 0
except ExceptionGroup as g:
    print(repr(g), [repr(x.__context__) for x in g.exceptions])
except ZeroDivisionError as z:
    print(repr(z), repr(z.__context__))
try:
    raise ExceptionGroup("a", [ExceptionGroup("b", [ValueError(1)]), ValueError(2)])
except* ValueError as e:
    print(repr(e))
