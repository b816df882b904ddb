"""numbers: the tower of abstract number classes."""
import numbers
from numbers import Complex, Integral, Number, Rational, Real

for value in (1, True, 1.5, 2j, "1", None):
    print(repr(value), [kind.__name__ for kind in (Number, Complex, Real, Rational, Integral) if isinstance(value, kind)])
print(issubclass(int, Rational), issubclass(float, Rational), issubclass(bool, Integral), numbers.__all__)
try:
    Real()
except TypeError as error:
    print(str(error)[:60])


class Money(Number):
    def __init__(self, n):
        self.n = n


print(isinstance(Money(3), Number), isinstance(Money(3), Real))
