# Annotations: when they are computed, and where they are kept.
def say(x):
    print("eval", x)
    return x


def f(a: say("a"), b: say("b") = say("default b"), /, *args: say("args"), c: say("c"), **kw: say("kw")) -> say("return"):
    local: say("never evaluated") = 1
    return local


print(f.__annotations__)
print(f(1, c=2))
x: say("x") = say("value of x")
y: say("y")
print(__annotations__)
try:
    y
except NameError as e:
    print(e)


class C:
    a: int
    b: say("b in class") = 2
    c: "forward"
    (d): int = 4
    print(sorted(__annotations__))


print(C.__annotations__, C.b, hasattr(C, "a"))


class Sub(C):
    pass


print(Sub.__annotations__ is C.__annotations__ or Sub.__annotations__)
obj = C()
obj.attr: say("attribute annotation") = 5
lst = [0]
lst[say(0)]: say("item annotation") = 6
print(obj.attr, lst)


def g():
    v: int
    try:
        v
    except UnboundLocalError as e:
        print(e)
    w: undefined_name = 3
    return w


print(g())
print((lambda: 0).__annotations__, g.__annotations__)
f.__annotations__ = {"replaced": 1}
print(f.__annotations__)
try:
    f.__annotations__ = 5
except TypeError as e:
    print(e)
f.__annotations__ = None
print(f.__annotations__)


def mangled():
    class M:
        __private: int = 1
        def m(self, __p: int): pass
    return M.__annotations__, M.m.__annotations__


print(mangled())
try:
    def bad(a: undefined_type): pass
except NameError as e:
    print(e)
