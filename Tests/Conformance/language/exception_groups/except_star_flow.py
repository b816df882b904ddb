# except*: which handlers run, what each is given, and what is left over and raised again.
def walk(group, depth=0):
    if isinstance(group, BaseExceptionGroup):
        print("  " * depth + f"{type(group).__name__} {group.message!r}")
        for e in group.exceptions:
            walk(e, depth + 1)
    else:
        print("  " * depth + repr(group))


def run(error):
    print("--", repr(error))
    try:
        try:
            raise error
        except* ValueError as eg:
            print("ValueError:", eg.exceptions)
        except* (KeyError, IndexError) as eg:
            print("lookups:", eg.exceptions)
        except* OSError as eg:
            print("OSError:", eg.message, len(eg.exceptions))
            raise RuntimeError("while handling OSError")
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as left:
        print("left over:")
        walk(left, 1)


run(ExceptionGroup("one", [ValueError(1)]))
run(ExceptionGroup("mixed", [ValueError(1), KeyError("k"), TypeError("t"), IndexError("i")]))
run(ExceptionGroup("deep", [ExceptionGroup("inner", [ValueError(2), TypeError("u")]), ValueError(3)]))
run(ValueError("naked"))
run(TypeError("naked and unknown"))
run(ExceptionGroup("os", [OSError("a"), OSError("b"), TypeError("t")]))
run(BaseExceptionGroup("base", [KeyboardInterrupt(), ValueError(4)]))
try:
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else without error")
finally:
    print("done")

try:
    raise ExceptionGroup("again", [ValueError(1), KeyError(2)])
except* ValueError:
    try:
        raise
    except* ValueError as eg:
        print("caught again", eg.exceptions)
except* KeyError as eg:
    print("and", eg.exceptions)

for n in range(3):
    try:
        if n == 1:
            raise ExceptionGroup("n", [ValueError(n)])
    except* ValueError as eg:
        print("in a loop", n, eg.exceptions)
try:
    raise ExceptionGroup("g", [ValueError(1)])
except* ValueError as name:
    pass
print("name" in globals())
try:
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
for source in ("break", "continue", "return"):
    try:
        compile(f"def f():\n  for i in ():\n    try: pass\n    except* ValueError: {source}", "<text>", "exec")
    except SyntaxError as e:
        print(e.msg)
try:
    compile("try: pass\nexcept* A: pass\nexcept B: pass", "<text>", "exec")
except SyntaxError as e:
    print(e.msg)
