# Source texts, documentation, and the frames that run.
import inspect


def decorated(fn):
    return fn


@decorated
def function(a,
             b=")"):
    """Says something.

        Indented more.
    The end."""
    text = """
not the end
"""

    # a comment inside
    return (a,
            b, text)
# a comment after


class Base:
    """A base."""

    def work(self):
        """Works."""

    def other(self): return 1


class Child(Base):
    def work(self):
        if True:
            x = [1,
                 2]
        return x


print(inspect.getsource(function), end="")
lines, number = inspect.getsourcelines(Child.work)
print(number, lines)
print(inspect.getsource(Base))
print(inspect.getsource(Child().other), end="")
square = lambda n: n * n
print(inspect.getsource(square), end="")
print(inspect.getdoc(function))
print(inspect.getdoc(Child), inspect.getdoc(Child.work), inspect.getdoc(Child.other))
print(repr(inspect.cleandoc("  a\n    b\n      c\n\n")))
print(inspect.getsourcefile(function), inspect.getfile(Child.work), inspect.getmodulename("a/b.py"), inspect.getmodule(function).__name__)
for bad in (lambda: inspect.getsource(len), lambda: inspect.getsource(5)):
    try:
        bad()
    except (TypeError, OSError) as e:
        print(type(e).__name__, e)


def inner(a, b):
    frame = inspect.currentframe()
    print(frame.f_code.co_name, frame.f_lineno, sorted(frame.f_locals), frame.f_back.f_code.co_name)
    print({k: v for k, v in frame.f_back.f_locals.items()})
    for info in inspect.stack()[:2]:
        print(info.function, info.lineno, info.code_context, info.index, info.filename)
    print(inspect.getframeinfo(frame).function, inspect.getargvalues(frame).args)
    caller = inspect.stack()[1]
    print(caller.function, caller[3])


def outer(n):
    m = n * 2
    inner(n, m)


outer(4)


class Counter:
    def log(self):
        print(inspect.currentframe().f_back.f_code.co_qualname, inspect.currentframe().f_globals["__name__"])

    def use(self):
        self.log()


Counter().use()
