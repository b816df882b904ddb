# Functions are descriptors; bound methods, class methods, static methods.
class C:
    def method(self, x=0):
        """doc of method"""
        return self, x

    @classmethod
    def cm(cls, x=0):
        return cls.__name__, x

    @staticmethod
    def sm(x=0):
        return x


c = C()
m = c.method
print(m.__self__ is c, m.__func__ is C.method, m.__name__, m.__doc__, m.__qualname__)
print(m(5)[1], C.method(c, 6)[1], C.method.__get__(c)(7)[1], C.method.__get__(None, C) is C.method)
print(c.method == c.method, c.method is c.method, hash(c.method) == hash(c.method), c.method == C().method)
print(c.cm(1), C.cm(2), C.cm.__self__ is C, C.__dict__["cm"].__func__.__name__, type(C.__dict__["cm"]).__name__)
print(c.sm(3), C.sm(4), C.sm is C.__dict__["sm"].__func__, C.__dict__["sm"](5))
c.own = lambda x: ("own", x)
print(c.own(1))
C.added = lambda self, x: ("added", self is c, x)
print(c.added(2))
try:
    m.attribute = 1
except AttributeError as e:
    print(e)
C.method.tag = "on the function"
print(m.tag)
try:
    C.method()
except TypeError as e:
    print(e)


class D(C):
    cm = classmethod(lambda cls: "lambda of " + cls.__name__)


print(D.cm(), super(D, D).cm(9))


class Chained:
    @classmethod
    @property
    def odd(cls):
        return cls


class Callable:
    def __call__(self, *args):
        return len(args)


class Holder:
    call = Callable()
    builtin = len
    cls = int


h = Holder()
print(h.call(1, 2), h.builtin([1, 2]), h.cls("5"))


class Desc:
    def __get__(self, instance, owner=None):
        return instance, owner

    def __call__(self):
        return "called"


class Use:
    d = Desc()


u = Use()
u.own_d = Desc()
print(Use.d == (None, Use), u.d == (u, Use), type(u.own_d).__name__)
def f(): return 1
print(f.__get__(u).__self__ is u, type(f.__get__(u)).__name__, (1).__add__.__self__, [].append.__name__)
