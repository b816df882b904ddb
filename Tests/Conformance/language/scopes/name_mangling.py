# Names with two leading underscores inside a class are mangled with the class's name.
class Base:
    __secret = "base"

    def __init__(self):
        self.__value = 1
        self.__dunder__ = 2
        self._single = 3

    def get(self):
        return self.__value, self.__secret

    def __hidden(self):
        return "hidden"

    def call(self):
        return self.__hidden()

    def argument(self, __x=5):
        return __x

    def local(self):
        __temp = 1
        def inner(): return __temp
        return sorted(locals()), inner()


class Derived(Base):
    __secret = "derived"

    def __init__(self):
        super().__init__()
        self.__value = 10

    def both(self):
        return self.__value, self.get(), self._Base__value


d = Derived()
print(d.both(), sorted(vars(d)))
print(Base._Base__secret, Derived._Derived__secret, d.call(), d._Base__hidden())
print(d.argument(), d.argument(_Base__x=6), d.local())
try:
    d.__value
except AttributeError as e:
    print(e)


class _Under:
    __a = 1

    def get(self):
        return self.__a


class __:
    __b = 2


print([n for n in vars(_Under) if n.endswith("a")], _Under().get(), "__b" in vars(__))


class Keyword:
    def f(self):
        return dict(__key=1), getattr(self, "__key", "string is not mangled")

    def g(self):
        global __global_name
        __global_name = 7


print(Keyword().f())
Keyword().g()
print(_Keyword__global_name)


class Imports:
    import sys as __system
    [__n for __n in range(2)]
    print([n for n in dir() if "system" in n])
