# Causes, contexts and groups, and TracebackException.
import sys
import traceback


def first():
    raise KeyError("missing")


def second():
    try:
        first()
    except KeyError as e:
        raise ValueError("bad value") from e


def third():
    try:
        second()
    except ValueError:
        raise RuntimeError("on the way")


def hidden():
    try:
        second()
    except ValueError:
        raise RuntimeError("nothing before") from None


for function in (second, third, hidden):
    try:
        function()
    except Exception as e:
        print("=" * 10, function.__name__)
        traceback.print_exc(file=sys.stdout)
        print("-" * 10, "without the chain")
        print("".join(traceback.format_exception(e, chain=False)), end="")
        t = traceback.TracebackException.from_exception(e)
        print(t, t.exc_type, t.__suppress_context__, t.__cause__ is None, t.__context__ is None, len(t.stack))


def group():
    errors = []
    for make in (first, second):
        try:
            make()
        except Exception as e:
            errors.append(e)
    errors.append(ExceptionGroup("inner", [TypeError("t"), OSError("o")]))
    raise ExceptionGroup("several", errors)


try:
    group()
except* KeyError:
    print("keys")
except* Exception as rest:
    traceback.print_exception(rest, file=sys.stdout)

try:
    group()
except ExceptionGroup as e:
    e.add_note("a note")
    text = traceback.format_exc()
    print(text)
    print("".join(traceback.format_exception(e)) == text)
    print(traceback.format_exception_only(e))
try:
    try:
        group()
    except ExceptionGroup as e:
        raise LookupError("after the group") from e
except LookupError:
    print(traceback.format_exc())
print("".join(traceback.format_exception(ExceptionGroup("many", [ValueError(i) for i in range(17)]))))


def deep(n):
    return deep(n - 1) if n else 1 / 0


try:
    deep(6)
except ZeroDivisionError:
    traceback.print_exc(file=sys.stdout)
    traceback.print_exc(limit=2, file=sys.stdout)
