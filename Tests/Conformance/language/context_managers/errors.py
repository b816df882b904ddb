# Missing methods, and exceptions on the way in and out.
class NoEnter:
    def __exit__(self, *a): pass


class NoExit:
    def __enter__(self): pass


class Instance:
    pass


for m in (NoEnter(), NoExit(), 5, None, open if False else "text"):
    try:
        with m:
            print("inside")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
i = Instance()
i.__enter__ = i.__exit__ = lambda *a: None
try:
    with i:
        pass
except TypeError as e:
    print(e)


class Enter:
    def __enter__(self):
        raise ValueError("in enter")

    def __exit__(self, *a):
        print("exit is not called")


class Exit:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        raise KeyError("in exit")


try:
    with Enter():
        pass
except ValueError as e:
    print(e)
try:
    with Exit():
        pass
except KeyError as e:
    print(e, repr(e.__context__))
try:
    with Exit():
        raise ValueError("body")
except KeyError as e:
    print(e, repr(e.__context__))


def returning():
    with Exit():
        return "lost"


try:
    returning()
except KeyError as e:
    print(repr(e), repr(e.__context__))


class Reraise:
    def __enter__(self): pass
    def __exit__(self, t, v, tb):
        if v:
            raise v


try:
    with Reraise():
        raise IndexError("same")
except IndexError as e:
    print(repr(e), e.__context__)


class Wrong:
    def __enter__(self): pass
    def __exit__(self): pass


try:
    with Wrong():
        pass
except TypeError as e:
    print(e)


class Truth:
    def __enter__(self): return self
    def __exit__(self, *a): return self
    def __bool__(self):
        print("asked for truth")
        return True


with Truth():
    raise ValueError("swallowed by an object")
with Truth():
    print("not asked without an exception")
