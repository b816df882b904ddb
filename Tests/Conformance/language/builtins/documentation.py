"""The first line of what builtins say of themselves."""
for thing in (len, abs, sum, sorted, repr, callable, chr, round, isinstance, hasattr, map, list, tuple, float, set, bool, memoryview, ValueError,
              KeyError, StopIteration, KeyboardInterrupt, Exception, type(None)):
    print(thing.__name__, "-", thing.__doc__.splitlines()[0])
print(len.__doc__)
print([].__doc__.splitlines()[0], KeyError("x").__doc__)


class Plain:
    pass


class Error(ValueError):
    pass


print(Plain.__doc__, Plain().__doc__, Error.__doc__, Error("x").__doc__)
