// `fractions`: exact ratios of whole numbers in lowest terms.

let fractionsSource = ##"""
import math

try:
    import numbers as _numbers
except ImportError:
    _numbers = None

__all__ = ["Fraction"]

_PRIME = (1 << 61) - 1


def _number_text(text):
    """The numerator and denominator that a literal says; None if it is none."""
    s = text.strip()
    negative = False
    if s[:1] in ("+", "-"):
        negative = s[0] == "-"
        s = s[1:]

    def whole(part):
        if not part or part[0] == "_" or part[-1] == "_" or "__" in part:
            return None
        part = part.replace("_", "")
        return int(part) if part.isdecimal() else None

    head, slash, tail = s.partition("/")
    if slash:
        n, d = whole(head.rstrip()), whole(tail.lstrip())
        if n is None or d is None:
            return None
    else:
        mantissa, mark, power = s.replace("E", "e").partition("e")
        exponent = 0
        if mark:
            minus = power[:1] == "-"
            exponent = whole(power[1:] if power[:1] in ("+", "-") else power)
            if exponent is None:
                return None
            if minus:
                exponent = -exponent
        before, point, after = mantissa.partition(".")
        if not before and not after:
            return None
        n = whole(before) if before else 0
        if n is None:
            return None
        d = 1
        if after:
            part = whole(after)
            if part is None:
                return None
            d = 10 ** len(after.replace("_", ""))
            n = n * d + part
        if exponent >= 0:
            n *= 10 ** exponent
        else:
            d *= 10 ** -exponent
    return (-n if negative else n), d


def _rounded(n, d):
    """n / d for d > 0, rounded half to even."""
    q, r = divmod(n, d)
    if 2 * r > d or 2 * r == d and q & 1:
        q += 1
    return q


class Fraction:
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None):
        if denominator is None:
            if type(numerator) is int:
                return cls._make(numerator, 1)
            if isinstance(numerator, Fraction):
                return cls._make(numerator._numerator, numerator._denominator)
            if isinstance(numerator, int):
                return cls._make(int(numerator), 1)
            if isinstance(numerator, str):
                found = _number_text(numerator)
                if found is None:
                    raise ValueError(f"Invalid literal for Fraction: {numerator!r}")
                n, d = found
                if d == 0:
                    raise ZeroDivisionError(f"Fraction({n}, 0)")
                return cls._reduced(n, d)
            if isinstance(numerator, float) or hasattr(numerator, "as_integer_ratio"):
                return cls._make(*numerator.as_integer_ratio())
            if hasattr(numerator, "numerator") and hasattr(numerator, "denominator"):
                return cls._make(int(numerator.numerator), int(numerator.denominator))
            raise TypeError("argument should be a string or a Rational instance")
        if not _is_rational(numerator) or not _is_rational(denominator):
            raise TypeError("both arguments should be Rational instances")
        n = numerator.numerator * denominator.denominator
        d = denominator.numerator * numerator.denominator
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        return cls._reduced(n, d)

    @classmethod
    def _make(cls, n, d):
        self = object.__new__(cls)
        self._numerator = n
        self._denominator = d
        return self

    @classmethod
    def _reduced(cls, n, d):
        g = math.gcd(n, d)
        if d < 0:
            g = -g
        return cls._make(n // g, d // g)

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError(f"{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})")
        return cls._make(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(dec)
        if type(dec).__name__ != "Decimal":
            raise TypeError(f"{cls.__name__}.from_decimal() only takes Decimals, not {dec!r} ({type(dec).__name__})")
        return cls._make(*dec.as_integer_ratio())

    numerator = property(lambda self: self._numerator)
    denominator = property(lambda self: self._denominator)
    real = property(lambda self: self)
    imag = property(lambda self: 0)

    def conjugate(self):
        return +self

    def is_integer(self):
        return self._denominator == 1

    def as_integer_ratio(self):
        return (self._numerator, self._denominator)

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, and the last half-convergent that fits.
        p, q, r, s = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            if s * a + q > max_denominator:
                break
            p, q, r, s = r, s, p + a * r, q + a * s
            n, d = d, n - a * d
        k = (max_denominator - q) // s
        if 2 * d * (q + k * s) <= self._denominator:
            return Fraction._make(r, s)
        return Fraction._make(p + k * r, q + k * s)

    def __repr__(self):
        return f"{self.__class__.__name__}({self._numerator}, {self._denominator})"

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else f"{self._numerator}/{self._denominator}"

    def __format__(self, spec, /):
        return _format(self, spec) if spec else str(self)

    # Arithmetic: with int and Fraction exactly, with float and complex as floats.

    def _operate(self, other, exact, rough):
        if isinstance(other, Fraction):
            return exact(self, other)
        if isinstance(other, int):
            return exact(self, Fraction._make(int(other), 1))
        if isinstance(other, (float, complex)):
            return rough(float(self), other)
        return NotImplemented

    def _operate_back(self, other, exact, rough):
        if isinstance(other, int):
            return exact(Fraction._make(int(other), 1), self)
        if isinstance(other, (float, complex)):
            return rough(other, float(self))
        if _is_rational(other):
            return exact(Fraction(other), self)
        return NotImplemented

    def __add__(self, other):
        return self._operate(other, _add, lambda x, y: x + y)

    def __radd__(self, other):
        return self._operate_back(other, _add, lambda x, y: x + y)

    def __sub__(self, other):
        return self._operate(other, _sub, lambda x, y: x - y)

    def __rsub__(self, other):
        return self._operate_back(other, _sub, lambda x, y: x - y)

    def __mul__(self, other):
        return self._operate(other, _mul, lambda x, y: x * y)

    def __rmul__(self, other):
        return self._operate_back(other, _mul, lambda x, y: x * y)

    def __truediv__(self, other):
        return self._operate(other, _div, lambda x, y: x / y)

    def __rtruediv__(self, other):
        return self._operate_back(other, _div, lambda x, y: x / y)

    def __floordiv__(self, other):
        return self._operate(other, _floor, lambda x, y: x // y)

    def __rfloordiv__(self, other):
        return self._operate_back(other, _floor, lambda x, y: x // y)

    def __mod__(self, other):
        return self._operate(other, _mod, lambda x, y: x % y)

    def __rmod__(self, other):
        return self._operate_back(other, _mod, lambda x, y: x % y)

    def __divmod__(self, other):
        return self._operate(other, lambda a, b: (_floor(a, b), _mod(a, b)), divmod)

    def __rdivmod__(self, other):
        return self._operate_back(other, lambda a, b: (_floor(a, b), _mod(a, b)), divmod)

    def __pow__(self, other):
        if isinstance(other, int):
            power = int(other)
        elif isinstance(other, Fraction):
            if other._denominator != 1:
                return float(self) ** float(other)
            power = other._numerator
        elif isinstance(other, (float, complex)):
            return float(self) ** other
        else:
            return NotImplemented
        n, d = self._numerator, self._denominator
        if power >= 0:
            return Fraction._make(n ** power, d ** power)
        if n > 0:
            return Fraction._make(d ** -power, n ** -power)
        if n == 0:
            raise ZeroDivisionError(f"Fraction({d ** -power}, 0)")
        return Fraction._make((-d) ** -power, (-n) ** -power)

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if _is_rational(other):
            return Fraction(other.numerator, other.denominator) ** self
        if self._denominator == 1:
            return other ** self._numerator
        return other ** float(self)

    def __pos__(self):
        return Fraction._make(self._numerator, self._denominator)

    def __neg__(self):
        return Fraction._make(-self._numerator, self._denominator)

    def __abs__(self):
        return Fraction._make(abs(self._numerator), self._denominator)

    def __int__(self):
        return self.__trunc__()

    def __float__(self):
        return self._numerator / self._denominator

    def __complex__(self):
        return complex(float(self))

    def __bool__(self):
        return self._numerator != 0

    def __trunc__(self):
        n, d = self._numerator, self._denominator
        return -(-n // d) if n < 0 else n // d

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        n, d = self._numerator, self._denominator
        if ndigits is None:
            return _rounded(n, d)
        scale = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(_rounded(n * scale, d), scale)
        return Fraction(_rounded(n, d * scale) * scale)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _PRIME)
        except ValueError:
            value = 314159
        else:
            value = hash(hash(abs(self._numerator)) * inverse)
        value = value if self._numerator >= 0 else -value
        return -2 if value == -1 else value

    def __eq__(self, other):
        if isinstance(other, Fraction):
            return self._numerator == other._numerator and self._denominator == other._denominator
        if isinstance(other, int):
            return self._denominator == 1 and self._numerator == other
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return 0.0 == other
            return self == Fraction.from_float(other)
        return NotImplemented

    def _compare(self, other, test):
        if isinstance(other, Fraction):
            return test(self._numerator * other._denominator, self._denominator * other._numerator)
        if isinstance(other, int):
            return test(self._numerator, self._denominator * other)
        if isinstance(other, float):
            if math.isnan(other) or math.isinf(other):
                return test(0.0, other)
            return self._compare(Fraction.from_float(other), test)
        return NotImplemented

    def __lt__(self, other):
        return self._compare(other, lambda x, y: x < y)

    def __le__(self, other):
        return self._compare(other, lambda x, y: x <= y)

    def __gt__(self, other):
        return self._compare(other, lambda x, y: x > y)

    def __ge__(self, other):
        return self._compare(other, lambda x, y: x >= y)

    def __reduce__(self):
        return (self.__class__, (self._numerator, self._denominator))

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()


def _is_rational(x):
    if isinstance(x, (int, Fraction)):
        return True
    return _numbers is not None and isinstance(x, _numbers.Rational)


def _add(a, b):
    return Fraction._reduced(
        a._numerator * b._denominator + b._numerator * a._denominator, a._denominator * b._denominator)


def _sub(a, b):
    return Fraction._reduced(
        a._numerator * b._denominator - b._numerator * a._denominator, a._denominator * b._denominator)


def _mul(a, b):
    return Fraction._reduced(a._numerator * b._numerator, a._denominator * b._denominator)


def _div(a, b):
    n, d = a._numerator * b._denominator, a._denominator * b._numerator
    if d == 0:
        raise ZeroDivisionError(f"Fraction({n}, 0)")
    return Fraction._reduced(n, d)


def _floor(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _mod(a, b):
    d = a._denominator * b._denominator
    return Fraction._reduced((a._numerator * b._denominator) % (b._numerator * a._denominator), d)


# Formats

def _parse_spec(spec):
    """Fill, alignment, sign, z, #, 0, width, separator, precision and type; None if the text is no specification."""
    i = 0
    fill = align = ""
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, i = spec[0], spec[1], 2
    elif spec[:1] in tuple("<>=^"):
        align, i = spec[0], 1
    flags = []
    for options in ("+- ", "z", "#", "0"):
        c = spec[i:i + 1]
        if c and c in options:
            flags.append(c)
            i += 1
        else:
            flags.append("")
    start = i
    while spec[i:i + 1].isdigit():
        i += 1
    width = spec[start:i]
    separator = ""
    if spec[i:i + 1] in ("_", ","):
        separator = spec[i]
        i += 1
    precision = None
    if spec[i:i + 1] == ".":
        start = i + 1
        i = start
        while spec[i:i + 1].isdigit():
            i += 1
        if i == start:
            return None
        precision = int(spec[start:i])
    kind = spec[i:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "%"):
        return None
    return (fill, align) + tuple(flags) + (int(width or 0), separator, precision, kind)


def _place(sign, body, fill, align, width):
    gap = width - len(sign) - len(body)
    if gap <= 0:
        return sign + body
    padding = fill * gap
    if align == "<":
        return sign + body + padding
    if align == "^":
        return padding[:gap // 2] + sign + body + padding[gap // 2:]
    return sign + padding + body if align == "=" else padding + sign + body


def _format(value, spec):
    parsed = _parse_spec(spec)
    bad = ValueError(f"Invalid format specifier {spec!r} for object of type {type(value).__name__!r}")
    if parsed is None:
        raise bad
    fill, align, sign, z, alternate, zero, width, separator, precision, kind = parsed
    n, d = abs(value._numerator), value._denominator
    negative = value._numerator < 0
    plus = "" if sign == "-" else sign
    if not kind:
        if precision is not None or zero or z:
            raise bad
        body = format(n, separator)
        if d > 1 or alternate:
            body += "/" + format(d, separator)
        return _place("-" if negative else plus, body, fill or " ", align or ">", width)
    if align and zero:
        raise bad
    if precision is None:
        precision = 6
    suffix = ""
    if kind in "fF%":
        places = precision
        number = _rounded(n * 10 ** (places + (2 if kind == "%" else 0)), d)
        suffix = "%" if kind == "%" else ""
    else:
        figures = max(precision, 1) if kind in "gG" else precision + 1
        exponent = number = 0
        if n:
            # The exponent of the last figure: such that the number has as many figures as are asked for.
            exponent = len(str(n)) - len(str(d)) - figures + 1
            for _ in range(3):
                scaled = (n, d * 10 ** exponent) if exponent >= 0 else (n * 10 ** -exponent, d)
                number = _rounded(*scaled)
                size = len(str(number))
                if size == figures:
                    break
                exponent += 1 if size > figures else -1
        else:
            exponent = 1 - figures
        last = exponent
        if kind in "eE" or last > 0 or last + figures <= -4:
            places = figures - 1
            suffix = f"{'E' if kind in 'EG' else 'e'}{last + places:+03d}"
        else:
            places = -last
    if z and number == 0:
        negative = False
    digits = str(number).zfill(places + 1)
    whole, part = digits[:len(digits) - places], digits[len(digits) - places:]
    if kind in "gG" and not alternate:
        part = part.rstrip("0")
    tail = ("." if part or alternate else "") + part + suffix
    mark = "-" if negative else plus
    if zero:
        room = width - len(mark) - len(tail)
        whole = whole.zfill(3 * room // 4 + 1 if separator else room)
    if separator:
        first = 1 + (len(whole) - 1) % 3
        whole = separator.join([whole[:first]] + [whole[i:i + 3] for i in range(first, len(whole), 3)])
    return _place(mark, whole + tail, fill or " ", align or ">", width)


if _numbers is not None:
    _numbers.Rational.register(Fraction)

"""##
