def show(e, depth=0):
    print("  " * depth, type(e).__name__, e, "cause", repr(e.__cause__), "context", repr(e.__context__))


def f(n):
    try:
        try:
            if n == 0:
                raise ValueError("zero")
            if n == 1:
                raise KeyError("one") from ValueError("because")
            if n == 2:
                return "returned"
            if n == 3:
                return 1 / 0
        except ValueError as e:
            raise RuntimeError("wrapped") from e
        except ZeroDivisionError:
            raise LookupError("context only")
        else:
            print("else")
        finally:
            print("finally", n)
    except Exception as e:
        show(e)
    return "after"


for n in range(5):
    print(f(n))
try:
    raise ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [KeyError(2), ValueError(3)])])
except* ValueError as e:
    print(e, [str(x) for x in e.exceptions])
except* KeyError as e:
    print(e, e.exceptions)
try:
    assert 1 > 2, "no"
except AssertionError as e:
    e.add_note("a note")
    print(e, e.__notes__)


def loop():
    for i in range(5):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        finally:
            print("leaving", i)
    else:
        print("never")


loop()
raise SystemError("the end") from None
