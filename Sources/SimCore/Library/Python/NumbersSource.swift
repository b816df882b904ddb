// `numbers`: the abstract classes of numbers.

let numbersSource = ##"""
from abc import ABCMeta, abstractmethod

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _open(names):
    """Methods that derived classes have to define."""
    made = {}
    for name in names.split():
        def method(self, *args):
            raise NotImplementedError
        method.__name__ = method.__qualname__ = f"__{name}__"
        made[method.__name__] = abstractmethod(method)
    return made


def _open_properties(names):
    made = _open(names)
    return {name.strip("_"): property(method) for name, method in made.items()}


class Number(metaclass=ABCMeta):
    __slots__ = ()
    __hash__ = None


class Complex(Number):
    __slots__ = ()
    locals().update(_open("complex add radd neg pos mul rmul truediv rtruediv pow rpow abs eq"))

    locals().update(_open_properties("real imag"))

    @abstractmethod
    def conjugate(self):
        raise NotImplementedError

    __bool__ = lambda self: self != 0
    __sub__ = lambda self, other: self + -other
    __rsub__ = lambda self, other: -self + other


class Real(Complex):
    __slots__ = ()
    locals().update(_open("float trunc floor ceil round floordiv rfloordiv mod rmod lt le"))

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self

    __complex__ = lambda self: complex(float(self))
    real = property(lambda self: +self)
    imag = property(lambda self: 0)
    conjugate = lambda self: +self


class Rational(Real):
    __slots__ = ()

    locals().update(_open_properties("numerator denominator"))
    __float__ = lambda self: int(self.numerator) / int(self.denominator)


class Integral(Rational):
    __slots__ = ()
    locals().update(_open("int pow lshift rlshift rshift rrshift and rand xor rxor or ror invert"))

    __index__ = lambda self: int(self)
    __float__ = lambda self: float(int(self))
    numerator = property(lambda self: +self)
    denominator = property(lambda self: 1)


Complex.register(complex)
Real.register(float)
Integral.register(int)
"""##
