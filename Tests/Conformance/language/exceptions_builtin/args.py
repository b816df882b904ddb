"""args, str and repr of exceptions."""
for cls in (Exception, ValueError, KeyError, IndexError, TypeError, AttributeError, NameError, ImportError, RuntimeError, StopIteration, SystemExit, AssertionError, OSError, KeyboardInterrupt, GeneratorExit, LookupError, Warning, SyntaxError, UnicodeError, ZeroDivisionError, StopAsyncIteration):
    for args in ((), ("text",), (1,), ("a", "b"), ("it's",), (None,), ((1, 2),), ("",), ("line\nbreak",)):
        e = cls(*args)
        print(cls.__name__, args, "|", e, "|", repr(e), "|", e.args)
e = ValueError("a")
e.args = ("changed", 2)
print(e, repr(e), e.args)
e.args = [1]
print(e, repr(e), e.args)
for bad in (5, None):
    try:
        e.args = bad
    except TypeError as x:
        print(x)
for cls in (ValueError, KeyError, BaseException):
    try:
        cls(key=1)
    except TypeError as x:
        print(x)
print(ValueError("x") == ValueError("x"), ValueError.__name__, bool(ValueError()), isinstance(ValueError(), Exception), {type(e): 1}[ValueError])
