# The order in which bases, keywords, decorators and the body of a class are computed.
def say(tag, value=object):
    print("eval", tag)
    return value


def decorator(tag):
    print("decorator expression", tag)
    def apply(cls):
        print("decorating", tag, cls.__name__)
        return cls
    return apply


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": "by prepare"}

    def __new__(mcs, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")], kw)
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)


@decorator("outer")
@decorator("inner")
class C(say("base 1", int), metaclass=say("metaclass", Meta), key=say("keyword", 1)):
    print("body begins", injected)
    x = say("x", 5)

    def method(self, default=say("default")):
        pass
    print("body ends")


print(C(7), C.injected, type(C).__name__)


class D(C):
    pass


print(D.x)
try:
    class E(say("first"), metaclass=say("bad", 5)):
        print("body runs first")
except TypeError as e:
    print(e)
try:
    class F(say("one", 1 and object)):
        raise ValueError("in body")
except ValueError as e:
    print(e, "F" in globals())
class Empty: ...
print(Empty.__name__, Empty.__doc__, Empty.__module__, Empty.__qualname__)
