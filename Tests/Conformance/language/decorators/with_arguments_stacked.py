# Decorators that take arguments, put on top of each other: who is called when, and who wraps whom.
import functools


def tag(name, *, mark="*"):
    print(f"tag({name!r}) is called")

    def decorate(function):
        print(f"tag {name} decorates {function.__name__}")

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return f"<{name}{mark}>{function(*args, **kwargs)}</{name}>"

        return wrapper

    return decorate


def repeat(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return [function(*args, **kwargs) for _ in range(times)]
        return wrapper
    return decorate


def optional(function=None, /, *, prefix=">"):
    if function is None:
        return lambda f: optional(f, prefix=prefix)
    return functools.wraps(function)(lambda *a, **k: prefix + str(function(*a, **k)))


@tag("b")
@tag("i", mark="!")
def greet(who, polite=False):
    """Greets."""
    return f"{'Good day' if polite else 'Hi'} {who}"


print(greet("Ann"), greet("Bob", polite=True))
print(greet.__name__, greet.__doc__, greet.__wrapped__.__wrapped__("raw"))


@tag("outer")
@repeat(3)
@optional
def one():
    return 1


@optional(prefix="# ")
@repeat(2)
def two():
    return 2


print(one(), two())
registry = {}
registry["list"] = [tag("x")]


@registry["list"][0]
def indexed():
    return "decorated by an expression"


@(lambda f: f())
def value():
    return "a function that became a string"


@print
@str.upper
@(lambda f: f.__name__)
def shout():
    pass


print(indexed(), value, shout)
