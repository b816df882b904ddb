"""ExitStack: any number of managers and callbacks, left in reverse."""
from contextlib import ExitStack, contextmanager


@contextmanager
def room(name, fails=False, eats=False):
    print("enter", name)
    try:
        yield name
    except Exception as error:
        print(name, "sees", repr(error), "after", repr(error.__context__))
        if not eats:
            raise
    finally:
        print("leave", name)
        if fails:
            raise RuntimeError(f"{name} fails")


with ExitStack() as stack:
    names = [stack.enter_context(room(n)) for n in "abc"]
    stack.callback(print, "called back", end="!\n")
    print(names)

with ExitStack() as stack:
    stack.enter_context(room("outer", eats=True))
    stack.enter_context(room("inner"))
    raise ValueError("oops")
print("went on")

try:
    with ExitStack() as stack:
        stack.enter_context(room("x"))
        stack.enter_context(room("y", fails=True))
        raise KeyError("first")
except RuntimeError as error:
    print("RuntimeError:", error, "context:", repr(error.__context__))

with ExitStack() as stack:
    stack.push(lambda kind, error, trace: print("exit with", kind) or True)

    @stack.callback
    def last():
        print("registered first, called before")
    raise OSError("suppressed")

with ExitStack() as stack:
    stack.enter_context(room("kept"))
    kept = stack.pop_all()
    print("stack is empty now")
print("closing later")
kept.close()
try:
    with ExitStack() as stack:
        stack.enter_context(3)
except TypeError as error:
    print("TypeError:", error)
