# `__new__` and `__init__`, and what a call of a class does with them.
class A:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)


A(1, k=2)


class Other:
    def __new__(cls):
        return A.__new__(A)

    def __init__(self):
        print("never")


print(type(Other()).__name__)


class Sub(A):
    def __new__(cls, *a):
        print("sub new")
        return super().__new__(cls, *a)


class Back:
    def __new__(cls):
        return Sub.__new__(Sub)


Back()


class Singleton:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self):
        print("init of the singleton")


print(Singleton() is Singleton())


class Celsius(float):
    def __new__(cls, v):
        return super().__new__(cls, v * 2)


class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))


print(Celsius(2), Pair(1, 2), type(Pair(1, 2)).__name__, Pair(3, 4)[1])


class BadInit:
    def __init__(self):
        return 5


class NoArgs:
    pass


class OnlyNew:
    def __new__(cls, x):
        return super().__new__(cls)


class OnlyInit:
    def __init__(self, x):
        self.x = x


for f in (lambda: BadInit(), lambda: NoArgs(1), lambda: NoArgs(a=1), lambda: OnlyNew(), lambda: OnlyNew(1, 2),
          lambda: OnlyInit(), lambda: object.__new__(), lambda: object.__new__(5), lambda: object.__new__(int),
          lambda: int.__new__(str), lambda: object(1), lambda: NoArgs.__new__(NoArgs, 1), lambda: NoArgs().__init__(1),
          lambda: super(OnlyInit, OnlyInit(1)).__init__(5), lambda: A.__new__()):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)
