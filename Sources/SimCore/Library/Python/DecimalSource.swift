// `decimal`: decimal floating point over whole numbers.  A value is a sign, a coefficient and an exponent; every operation
// works exactly and is then rounded once to the context.  The logical operations on digits are absent.

let decimalSource = ##"""
import math as _math
from contextvars import ContextVar as _ContextVar
from _simul import spell_type as _spell

__all__ = [
    "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException",
    "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
    "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN",
    "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
    "setcontext", "getcontext", "localcontext", "IEEEContext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY",
    "HAVE_THREADS", "HAVE_CONTEXTVAR",
]

ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING = (
    "ROUND_DOWN", "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING")
ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP = "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP"
_MODES = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -MAX_EMAX
MIN_ETINY = MIN_EMIN - MAX_PREC + 1
HAVE_THREADS = HAVE_CONTEXTVAR = True
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

class DecimalTuple(tuple):
    __slots__ = ()
    _fields = __match_args__ = ("sign", "digits", "exponent")

    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return f"DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})"


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class InvalidContext(InvalidOperation):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


_SIGNALS = (
    Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


def _length(n):
    return len(str(n))


def _cut(sign, n, drop, mode):
    """The coefficient without its last digits, rounded, and whether something was lost."""
    if drop <= 0:
        return n * 10 ** -drop, False
    if drop > _length(n) + 1:
        drop = _length(n) + 1
    base = 10 ** drop
    q, r = divmod(n, base)
    if not r:
        return q, False
    twice = 2 * r
    if mode == ROUND_HALF_EVEN:
        up = twice > base or twice == base and q & 1
    elif mode == ROUND_HALF_UP:
        up = twice >= base
    elif mode == ROUND_HALF_DOWN:
        up = twice > base
    elif mode == ROUND_DOWN:
        up = False
    elif mode == ROUND_UP:
        up = True
    elif mode == ROUND_CEILING:
        up = not sign
    elif mode == ROUND_FLOOR:
        up = sign
    else:
        up = q % 10 in (0, 5)
    return q + 1 if up else q, True


def _make(sign, n, exp, special=None):
    self = object.__new__(Decimal)
    self._sign = sign
    self._int = n
    self._exp = exp
    self._special = special
    return self


def _nan(payload=0, sign=0):
    return _make(sign, payload, 0, "n")


def _infinity(sign):
    return _make(sign, 0, 0, "F")


def _finish(sign, n, exp, context):
    """A result, rounded to the context."""
    prec = context.prec
    tiny = context.Emin - prec + 1
    if n == 0:
        top = context.Emax if not context.clamp else context.Emax - prec + 1
        wanted = min(max(exp, tiny), top)
        if wanted != exp:
            context._signal(Clamped)
        return _make(sign, 0, wanted)
    size = _length(n)
    adjusted = exp + size - 1
    drop = size - prec
    is_small = adjusted < context.Emin
    if is_small and tiny - exp > drop:
        drop = tiny - exp
    if drop > 0:
        n, lost = _cut(sign, n, drop, context.rounding)
        exp += drop
        if n and _length(n) > prec:
            n //= 10
            exp += 1
        if lost:
            signals = [Rounded, Inexact]
            if is_small:
                signals += [Subnormal, Underflow]
            adjusted = exp + _length(n) - 1
            if adjusted <= context.Emax:
                context._signal(*signals)
        else:
            context._signal(Rounded)
        if n == 0:
            context._signal(Clamped)
            return _make(sign, 0, exp)
        adjusted = exp + _length(n) - 1
    elif is_small:
        context._signal(Subnormal)
    if adjusted > context.Emax:
        mode = context.rounding
        context._signal(Overflow, Inexact, Rounded)
        if mode in (ROUND_DOWN, ROUND_05UP) or mode == (ROUND_FLOOR if not sign else ROUND_CEILING):
            return _make(sign, 10 ** prec - 1, context.Emax - prec + 1)
        return _infinity(sign)
    if context.clamp and exp > context.Emax - prec + 1:
        shift = exp - (context.Emax - prec + 1)
        n *= 10 ** shift
        exp -= shift
        context._signal(Clamped)
    return _make(sign, n, exp)


def _parse(text):
    """Sign, coefficient, exponent and special of a literal; None if it is none."""
    s = text.strip().replace("_", "")
    sign = 0
    if s[:1] in ("+", "-"):
        sign = 1 if s[0] == "-" else 0
        s = s[1:]
    low = s.lower()
    if low in ("inf", "infinity"):
        return sign, 0, 0, "F"
    for word, kind in ("snan", "N"), ("nan", "n"):
        if low.startswith(word):
            rest = low[len(word):]
            if rest and not rest.isdecimal():
                return None
            return sign, int(rest or 0), 0, kind
    mantissa, mark, power = low.partition("e")
    exponent = 0
    if mark:
        digits = power[1:] if power[:1] in ("+", "-") else power
        if not digits.isdecimal():
            return None
        exponent = int(power)
    before, _, after = mantissa.partition(".")
    digits = before + after
    if not digits.isdecimal():
        return None
    return sign, int(digits), exponent - len(after), None


class Decimal:
    __slots__ = ("_sign", "_int", "_exp", "_special")

    def __new__(cls, value="0", context=None):
        if isinstance(value, str):
            parsed = _parse(value)
            if parsed is None:
                (context or getcontext())._signal(ConversionSyntax)
                parsed = (0, 0, 0, "n")
            made = _make(*parsed)
        elif isinstance(value, int):
            made = _make(1 if value < 0 else 0, int(abs(value)), 0)
        elif isinstance(value, Decimal):
            if cls is Decimal:
                return value
            made = _make(value._sign, value._int, value._exp, value._special)
        elif isinstance(value, float):
            (context or getcontext())._signal(FloatOperation)
            made = cls.from_float(value)
        elif isinstance(value, (tuple, list)):
            if len(value) != 3:
                raise ValueError("argument must be a sequence of length 3")
            sign, digits, exponent = value
            if sign not in (0, 1):
                raise ValueError("sign must be an integer with the value 0 or 1")
            number = 0
            if not (exponent == "F"):
                for digit in digits:
                    if not isinstance(digit, int) or not 0 <= digit <= 9:
                        raise ValueError("coefficient must be a tuple of digits")
                    number = number * 10 + digit
            if exponent in ("F", "n", "N"):
                made = _make(sign, number, 0, exponent)
            elif isinstance(exponent, int):
                made = _make(sign, number, exponent)
            else:
                raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        else:
            raise TypeError(f"conversion from {type(value).__name__} to Decimal is not supported")
        if cls is Decimal:
            return made
        self = object.__new__(cls)
        self._sign, self._int, self._exp, self._special = made._sign, made._int, made._exp, made._special
        return self

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            made = Decimal(f)
        elif not isinstance(f, float):
            raise TypeError("argument must be int or float")
        elif _math.isinf(f) or _math.isnan(f):
            made = Decimal(repr(f))
        else:
            n, d = abs(f).as_integer_ratio()
            k = d.bit_length() - 1
            made = _make(1 if _math.copysign(1.0, f) < 0 else 0, n * 5 ** k, -k)
        return made if cls is Decimal else cls(made)

    # What a value is

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        return self

    canonical = conjugate

    def radix(self):
        return Decimal(10)

    def is_nan(self):
        return self._special in ("n", "N")

    def is_qnan(self):
        return self._special == "n"

    def is_snan(self):
        return self._special == "N"

    def is_infinite(self):
        return self._special == "F"

    def is_finite(self):
        return self._special is None

    def is_zero(self):
        return self._special is None and self._int == 0

    def is_signed(self):
        return self._sign == 1

    def is_canonical(self):
        return True

    def is_normal(self, context=None):
        return bool(self._special is None and self._int and (context or getcontext()).Emin <= self.adjusted())

    def is_subnormal(self, context=None):
        return bool(self._special is None and self._int and self.adjusted() < (context or getcontext()).Emin)

    def number_class(self, context=None):
        if self._special:
            return {"n": "NaN", "N": "sNaN"}.get(self._special) or ("-Infinity" if self._sign else "+Infinity")
        kind = "Zero" if not self._int else "Subnormal" if self.is_subnormal(context) else "Normal"
        return "+-"[self._sign] + kind

    def adjusted(self):
        return 0 if self._special else self._exp + _length(self._int) - 1

    def as_tuple(self):
        digits = () if self._special in ("n", "N") and not self._int else tuple(map(int, str(self._int)))
        return DecimalTuple(self._sign, (0,) if self._special == "F" else digits, self._special or self._exp)

    def as_integer_ratio(self):
        if self._special:
            if self._special == "F":
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        n = -self._int if self._sign else self._int
        if self._exp >= 0:
            return n * 10 ** self._exp, 1
        d = 10 ** -self._exp
        g = _math.gcd(n, d)
        return n // g, d // g

    def __bool__(self):
        return bool(self._special) or self._int != 0

    def __hash__(self):
        if self._special:
            if self._special == "N":
                raise TypeError("Cannot hash a signaling NaN value")
            return object.__hash__(self) if self._special == "n" else -314159 if self._sign else 314159
        prime = (1 << 61) - 1
        power = pow(10, self._exp, prime) if self._exp >= 0 else pow(pow(10, -1, prime), -self._exp, prime)
        value = self._int * power % prime
        value = -value if self._sign else value
        return -2 if value == -1 else value

    # Texts

    def _text(self, engineering, capital):
        sign = "-" if self._sign else ""
        if self._special:
            if self._special == "F":
                return sign + "Infinity"
            return sign + ("NaN" if self._special == "n" else "sNaN") + (str(self._int) if self._int else "")
        digits = str(self._int)
        left = self._exp + len(digits)
        if self._exp <= 0 and left > -6:
            point = left
        elif not engineering:
            point = 1
        elif self._int == 0:
            point = (left + 1) % 3 - 1
        else:
            point = (left - 1) % 3 + 1
        if point <= 0:
            text = "0." + "0" * -point + digits
        elif point >= len(digits):
            text = digits + "0" * (point - len(digits))
        else:
            text = digits[:point] + "." + digits[point:]
        if left != point:
            text += f"{'E' if capital else 'e'}{left - point:+d}"
        return sign + text

    def __str__(self):
        return self._text(False, getcontext().capitals)

    def __repr__(self):
        return f"Decimal('{self}')"

    def to_eng_string(self, context=None):
        return self._text(True, (context or getcontext()).capitals)

    def __format__(self, spec, context=None):
        return _format(self, spec, context or getcontext())

    # Conversions

    def __int__(self):
        if self._special:
            if self._special == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = self._int * 10 ** self._exp if self._exp >= 0 else self._int // 10 ** min(-self._exp, _length(self._int) + 1)
        return -n if self._sign else n

    __trunc__ = __int__

    def __float__(self):
        if self._special in ("n", "N"):
            if self._special == "N":
                raise ValueError("Cannot convert signaling NaN to float")
            return float("-nan" if self._sign else "nan")
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def _to_whole(self, mode):
        if self._special:
            if self._special == "F":
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        n = _cut(self._sign, self._int, -self._exp, mode)[0]
        return -n if self._sign else n

    def __floor__(self):
        return self._to_whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._to_whole(ROUND_CEILING)

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return self._to_whole(ROUND_HALF_EVEN)
        return self.quantize(_make(0, 1, -ndigits), rounding=ROUND_HALF_EVEN)

    # Comparison

    def _order(self, other):
        """-1, 0 or 1 for values that are numbers."""
        if self._special or other._special:
            a = 0 if not self._special else -1 if self._sign else 1
            b = 0 if not other._special else -1 if other._sign else 1
            return (a > b) - (a < b)
        if not self._int or not other._int or self._sign != other._sign:
            a = 0 if not self._int else -1 if self._sign else 1
            b = 0 if not other._int else -1 if other._sign else 1
            return (a > b) - (a < b)
        x, y = self.adjusted(), other.adjusted()
        if x == y:
            low = min(self._exp, other._exp)
            x, y = self._int * 10 ** (self._exp - low), other._int * 10 ** (other._exp - low)
        answer = (x > y) - (x < y)
        return -answer if self._sign else answer

    def _other(self, other, equality=False):
        if isinstance(other, Decimal):
            return self, other
        if isinstance(other, int):
            return self, Decimal(other)
        if isinstance(other, float):
            context = getcontext()
            if equality:
                context.flags[FloatOperation] = True
            else:
                context._signal(FloatOperation)
            return self, Decimal.from_float(other)
        if equality and isinstance(other, complex) and other.imag == 0:
            return self, Decimal.from_float(other.real)
        if type(other).__name__ == "Fraction" and hasattr(other, "denominator"):
            if self._special:
                return self, Decimal(0)
            return _make(self._sign, self._int * other.denominator, self._exp), Decimal(other.numerator)
        return self, NotImplemented

    def _test(self, other, test):
        self, other = self._other(other)
        if other is NotImplemented:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            getcontext()._signal(InvalidOperation)
            return False
        return test(self._order(other))

    def __eq__(self, other):
        self, other = self._other(other, equality=True)
        if other is NotImplemented:
            return NotImplemented
        if self.is_nan() or other.is_nan():
            if self.is_snan() or other.is_snan():
                getcontext()._signal(InvalidOperation)
            return False
        return self._order(other) == 0

    def __lt__(self, other):
        return self._test(other, lambda order: order < 0)

    def __le__(self, other):
        return self._test(other, lambda order: order <= 0)

    def __gt__(self, other):
        return self._test(other, lambda order: order > 0)

    def __ge__(self, other):
        return self._test(other, lambda order: order >= 0)

    def compare(self, other, context=None):
        other = _operand(other)
        nan = self._any_nan(other, context or getcontext())
        return nan if nan is not None else Decimal(self._order(other))

    def compare_signal(self, other, context=None):
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            (context or getcontext())._signal(InvalidOperation)
            return _nan()
        return Decimal(self._order(other))

    def compare_total(self, other, context=None):
        other = _operand(other)

        def key(d):
            kind = {None: 0, "F": 1, "N": 2, "n": 3}[d._special]
            return (-1 if d._sign else 1), kind

        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        a, b = key(self), key(other)
        if a != b:
            answer = 1 if a[1] > b[1] else -1
        elif self._special:
            answer = (self._int > other._int) - (self._int < other._int)
        else:
            x, y = self.copy_abs(), other.copy_abs()
            answer = x._order(y) or (self._exp > other._exp) - (self._exp < other._exp)
        return Decimal(-answer if self._sign else answer)

    def compare_total_mag(self, other, context=None):
        return self.copy_abs().compare_total(_operand(other).copy_abs())

    def _choose(self, other, context, sign, by_size):
        context = context or getcontext()
        other = _operand(other)
        if self.is_nan() or other.is_nan():
            if self.is_qnan() and not other.is_nan():
                return other._fix(context)
            if other.is_qnan() and not self.is_nan():
                return self._fix(context)
            return self._any_nan(other, context)
        order = self.copy_abs()._order(other.copy_abs()) if by_size else self._order(other)
        if order == 0:
            order = int(self.compare_total(other))
        return (self if order * sign >= 0 else other)._fix(context)

    def max(self, other, context=None):
        return self._choose(other, context, 1, False)

    def min(self, other, context=None):
        return self._choose(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._choose(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._choose(other, context, -1, True)

    # Arithmetic

    def _any_nan(self, other, context):
        """The answer of an operation one of whose operands is not a number; None if both are."""
        for d in (self, other):
            if d is not None and d._special == "N":
                context._signal(InvalidOperation)
                return _make(d._sign, d._int, 0, "n")
        for d in (self, other):
            if d is not None and d._special == "n":
                return d
        return None

    def _fix(self, context):
        return self if self._special else _finish(self._sign, self._int, self._exp, context)

    def __neg__(self, context=None):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if self._special:
            return _infinity(1 - self._sign)
        sign = 1 - self._sign
        if not self._int and context.rounding != ROUND_FLOOR:
            sign = 0
        return _finish(sign, self._int, self._exp, context)

    def __pos__(self, context=None):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if self._special:
            return self
        return _finish(0 if not self._int and context.rounding != ROUND_FLOOR else self._sign, self._int, self._exp, context)

    def __abs__(self, round=True, context=None):
        return self.__neg__(context) if self._sign else self.__pos__(context)

    def _plus(self, other, context):
        nan = self._any_nan(other, context)
        if nan is not None:
            return nan
        if self._special:
            if other._special and self._sign != other._sign:
                return context._invalid()
            return self
        if other._special:
            return other
        exp = min(self._exp, other._exp)
        x, y = self, other
        if x._int and y._int:
            # Far apart, the smaller one only shows in the rounding.
            big, small = (x, y) if x.adjusted() >= y.adjusted() else (y, x)
            gap = min(big._exp, big.adjusted() - context.prec - 2)
            if small.adjusted() < gap - 1 and small._exp < gap:
                exp = gap - 2
                stand_in = _make(small._sign, 1, exp)
                x, y = big, stand_in
        elif x._int or y._int:
            kept = x if x._int else y
            exp = max(exp, min(kept._exp, kept.adjusted() - context.prec))
            if kept._exp < exp:
                exp = kept._exp
            n = kept._int * 10 ** (kept._exp - exp)
            return _finish(kept._sign, n, exp, context)
        n = (-x._int if x._sign else x._int) * 10 ** (x._exp - exp) if x._int else 0
        n += (-y._int if y._sign else y._int) * 10 ** (y._exp - exp) if y._int else 0
        if n == 0:
            if self._sign == other._sign and not self._int and not other._int:
                sign = self._sign
            else:
                sign = 1 if context.rounding == ROUND_FLOOR and (self._sign != other._sign) else 0
            return _finish(sign, 0, exp, context)
        return _finish(1 if n < 0 else 0, abs(n), exp, context)

    def _times(self, other, context):
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._any_nan(other, context)
            if nan is not None:
                return nan
            if not self or not other:
                return context._invalid()
            return _infinity(sign)
        return _finish(sign, self._int * other._int, self._exp + other._exp, context)

    def _over(self, other, context):
        sign = self._sign ^ other._sign
        if self._special or other._special:
            nan = self._any_nan(other, context)
            if nan is not None:
                return nan
            if self._special and other._special:
                return context._invalid()
            if self._special:
                return _infinity(sign)
            context._signal(Clamped)
            return _make(sign, 0, context.Emin - context.prec + 1)
        if not other._int:
            if not self._int:
                context._signal(DivisionUndefined)
                return _nan()
            context._signal(DivisionByZero)
            return _infinity(sign)
        exp = self._exp - other._exp
        if not self._int:
            return _finish(sign, 0, exp, context)
        shift = max(_length(other._int) - _length(self._int) + context.prec + 1, 0)
        q, r = divmod(self._int * 10 ** shift, other._int)
        ideal = exp
        exp -= shift
        if r:
            if q % 5 == 0:
                q += 1
        else:
            while exp < ideal and q % 10 == 0:
                q //= 10
                exp += 1
        return _finish(sign, q, exp, context)

    def _divide(self, other, context, wants):
        """The whole quotient and the remainder; `wants` says for which of them ("q", "r") conditions are signalled."""
        nan = self._any_nan(other, context)
        if nan is not None:
            return nan, nan
        sign = self._sign ^ other._sign
        if self._special:
            if other._special or wants == "r":
                bad = context._invalid()
                return bad, bad
            return _infinity(sign), (context._invalid() if "r" in wants else None)
        if not other._special and not other._int:
            if not self._int:
                context._signal(DivisionUndefined)
                return _nan(), _nan()
            if wants == "r":
                bad = context._invalid()
                return bad, bad
            context._signal(*((InvalidOperation, DivisionByZero) if "r" in wants else (DivisionByZero,)))
            return _infinity(sign), _nan()
        if other._special:
            return _make(sign, 0, 0), self._fix(context)
        low = min(self._exp, other._exp)
        if not self._int:
            return _make(sign, 0, 0), _finish(self._sign, 0, low, context)
        if self.adjusted() - other.adjusted() > context.prec:
            context._signal(DivisionImpossible)
            return _nan(), _nan()
        q, r = divmod(self._int * 10 ** (self._exp - low), other._int * 10 ** (other._exp - low))
        if q >= 10 ** context.prec:
            context._signal(DivisionImpossible)
            return _nan(), _nan()
        return _make(sign, q, 0), _finish(self._sign, r, low, context)

    def __add__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._plus(other, getcontext())

    __radd__ = __add__

    def __sub__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._minus(other, getcontext())

    def __rsub__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._minus(self, getcontext())

    def _minus(self, other, context):
        if not other.is_nan():
            other = other.copy_negate()
        return self._plus(other, context)

    def __mul__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._times(other, getcontext())

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._over(other, getcontext())

    def __rtruediv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._over(self, getcontext())

    def __floordiv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._divide(other, getcontext(), "q")[0]

    def __rfloordiv__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._divide(self, getcontext(), "q")[0]

    def __mod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._divide(other, getcontext(), "r")[1]

    def __rmod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._divide(self, getcontext(), "r")[1]

    def __divmod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else self._divide(other, getcontext(), "qr")

    def __rdivmod__(self, other):
        other = _convert(other)
        return other if other is NotImplemented else other._divide(self, getcontext(), "qr")

    def remainder_near(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        quotient, rest = self._divide(other, context, "r")
        if rest is None or rest._special or other._special:
            return rest
        low = min(self._exp, other._exp)
        r, d = rest._int * 10 ** (rest._exp - low), other._int * 10 ** (other._exp - low)
        if 2 * r > d or 2 * r == d and quotient._int & 1:
            return _finish(1 - self._sign, d - r, low, context)
        return rest

    def fma(self, other, third, context=None):
        context = context or getcontext()
        other, third = _operand(other), _operand(third)
        if self._special or other._special:
            return self._times(other, context)._plus(third, context)
        return _make(self._sign ^ other._sign, self._int * other._int, self._exp + other._exp)._plus(third, context)

    def __pow__(self, other, modulo=None, context=None):
        if modulo is not None:
            return self._power_modulo(other, modulo, context or getcontext())
        other = _convert(other)
        return other if other is NotImplemented else self._power(other, context or getcontext())

    def __rpow__(self, other, context=None):
        other = _convert(other)
        return other if other is NotImplemented else other._power(self, context or getcontext())

    def _is_whole(self):
        return not self._special and (self._exp >= 0 or self._int % 10 ** min(-self._exp, _length(self._int)) == 0)

    def _power_modulo(self, other, modulo, context):
        other, modulo = _convert(other), _convert(modulo)
        if other is NotImplemented or modulo is NotImplemented:
            return NotImplemented
        if not (self._is_whole() and other._is_whole() and modulo._is_whole()) or other._sign and other or not modulo \
                or not self and not other:
            return context._invalid()
        answer = pow(abs(int(self)), int(other), abs(int(modulo)))
        return _make(self._sign & (int(other) & 1), answer, 0)

    def _power(self, other, context):
        nan = self._any_nan(other, context)
        if nan is not None:
            return nan
        if not other:
            if not self:
                return context._invalid()
            return Decimal(1)
        is_odd = other._is_whole() and int(other) & 1 if not other._special and other.adjusted() < 40 else 0
        sign = 0
        if self._sign:
            if other._is_whole():
                sign = 1 if is_odd else 0
            elif self:
                return context._invalid()
        if not self:
            return _infinity(sign) if other._sign else _make(sign, 0, 0)
        if self._special:
            return _make(sign, 0, 0) if other._sign else _infinity(sign)
        size = self.copy_abs()
        if other._special:
            order = size._order(Decimal(1))
            if order == 0:
                return _finish(sign, 10 ** (context.prec - 1), 1 - context.prec, context)
            return _make(sign, 0, 0) if (order < 0) != bool(other._sign) else _infinity(sign)
        if other._is_whole() and other.adjusted() < 7:
            times = abs(int(other))
            if _length(self._int) * times <= 20000:
                n, exp = self._int ** times, self._exp * times
                if not other._sign:
                    return _finish(sign, n, exp, context)
                return _make(0, 1, 0)._over(_make(sign, n, exp), context)
        if size._order(Decimal(1)) == 0:
            return _finish(sign, 10 ** (context.prec - 1), 1 - context.prec, context)
        # By logarithms, with digits to spare.
        y = -other if other._sign else other
        guess = _log10_estimate(size) * float(y)
        if abs(guess) > 2 * (context.Emax + context.prec):
            if (guess > 0) != bool(other._sign):
                return _finish(sign, 1, context.Emax + 1, context)
            return _finish(sign, 1, context.Emin - 2 * context.prec, context)
        digits = context.prec + 12 + _length(int(abs(guess)) + 1)
        log = _ln(size._int, size._exp, digits)
        product = log * y._int
        product = product * 10 ** y._exp if y._exp >= 0 else product // 10 ** -y._exp
        if other._sign:
            product = -product
        n, exp = _exp(product, digits)
        made = _rounded_inexact(sign, n, exp, context)
        return made

    # Rounding

    def quantize(self, exp, rounding=None, context=None):
        context = context or getcontext()
        exp = _operand(exp)
        nan = self._any_nan(exp, context)
        if nan is not None:
            return nan
        if self._special or exp._special:
            return self if self._special and exp._special else context._invalid()
        if not context.Emin - context.prec + 1 <= exp._exp <= context.Emax:
            return context._invalid()
        n, lost = _cut(self._sign, self._int, exp._exp - self._exp, _mode(rounding, context)) if self._int else (0, False)
        if n and (_length(n) > context.prec or exp._exp + _length(n) - 1 > context.Emax):
            return context._invalid()
        if lost:
            context._signal(Inexact, Rounded)
        elif exp._exp > self._exp and self._int:
            context._signal(Rounded)
        return _make(self._sign, n, exp._exp)

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._special or other._special:
            return self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite()
        return self._exp == other._exp

    def _whole(self, rounding, context, loud):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if self._special or self._exp >= 0:
            return self
        n, lost = _cut(self._sign, self._int, -self._exp, _mode(rounding, context))
        if loud:
            context._signal(*((Inexact, Rounded) if lost else (Rounded,)))
        return _make(self._sign, n, 0)

    def to_integral_value(self, rounding=None, context=None):
        return self._whole(rounding, context, False)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        return self._whole(rounding, context, True)

    def normalize(self, context=None):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        made = self._fix(context)
        if made._special:
            return made
        if not made._int:
            return _make(made._sign, 0, 0)
        n, exp = made._int, made._exp
        while n % 10 == 0 and exp < context.Emax:
            n //= 10
            exp += 1
        return _make(made._sign, n, exp)

    def scaleb(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        nan = self._any_nan(other, context)
        if nan is not None:
            return nan
        if other._special or other._exp != 0 or abs(int(other)) > 2 * (context.Emax + context.prec):
            return context._invalid()
        return self if self._special else _finish(self._sign, self._int, self._exp + int(other), context)

    def logb(self, context=None):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if self._special:
            return _infinity(0)
        if not self:
            context._signal(DivisionByZero)
            return _infinity(1)
        return Decimal(self.adjusted())._fix(context)

    def shift(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        nan = self._any_nan(other, context)
        if nan is not None:
            return nan
        by = int(other) if not other._special and other._exp == 0 else None
        if by is None or abs(by) > context.prec:
            return context._invalid()
        n = self._int * 10 ** by % 10 ** context.prec if by >= 0 else self._int // 10 ** -by
        return self if self._special else _make(self._sign, n, self._exp)

    def rotate(self, other, context=None):
        context = context or getcontext()
        other = _operand(other)
        by = int(other) if not other._special and other._exp == 0 else None
        if by is None or abs(by) > context.prec:
            return context._invalid()
        digits = str(self._int).zfill(context.prec)[-context.prec:]
        by %= context.prec
        return _make(self._sign, int(digits[by:] + digits[:by]), self._exp)

    def _step(self, context, mode, direction):
        context = (context or getcontext()).copy()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if self._special:
            if (self._sign == 1) == (direction < 0):
                return self
            return _make(self._sign, 10 ** context.prec - 1, context.Emax - context.prec + 1)
        context.rounding = mode
        context._ignore_all_flags()
        made = self._fix(context)
        if made._order(self) != 0:
            return made
        small = _make(1 if direction < 0 else 0, 1, context.Emin - context.prec)
        return self._plus(small, context)

    def next_plus(self, context=None):
        return self._step(context, ROUND_CEILING, 1)

    def next_minus(self, context=None):
        return self._step(context, ROUND_FLOOR, -1)

    def next_toward(self, other, context=None):
        order = self._order(_operand(other))
        if order == 0:
            return self.copy_sign(other)
        return self.next_plus(context) if order < 0 else self.next_minus(context)

    # Functions

    def sqrt(self, context=None):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if self._special and not self._sign:
            return self
        if not self:
            return _finish(self._sign, 0, self._exp // 2, context)
        if self._sign:
            return context._invalid()
        ideal = self._exp // 2
        n, exp = self._int, self._exp
        if exp & 1:
            n *= 10
            exp -= 1
        shift = max(context.prec + 2 - (_length(n) + 1) // 2, 0)
        n *= 100 ** shift
        exp = exp // 2 - shift
        root = _math.isqrt(n)
        if root * root == n:
            while exp < ideal and root % 10 == 0:
                root //= 10
                exp += 1
        elif root % 5 == 0:
            root += 1
        old = context.rounding
        context.rounding = ROUND_HALF_EVEN
        try:
            return _finish(0, root, exp, context)
        finally:
            context.rounding = old

    def exp(self, context=None):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if self._special:
            return _make(0, 0, 0) if self._sign else self
        if not self:
            return Decimal(1)
        if self.adjusted() > 8 or abs(float(self)) > 2.4 * (context.Emax + context.prec):
            return _finish(0, 1, context.Emin - 2 * context.prec if self._sign else context.Emax + 1, context)
        digits = context.prec + 12 + max(self.adjusted() + 1, 0)
        x = self._int * 10 ** (self._exp + digits) if self._exp + digits >= 0 else self._int // 10 ** -(self._exp + digits)
        n, exp = _exp(-x if self._sign else x, digits)
        return _rounded_inexact(0, n, exp, context, ROUND_HALF_EVEN)

    def _logarithm(self, context, base10):
        context = context or getcontext()
        nan = self._any_nan(None, context)
        if nan is not None:
            return nan
        if not self:
            return _infinity(1)
        if self._sign:
            return context._invalid()
        if self._special:
            return self
        if self._order(Decimal(1)) == 0:
            return Decimal(0)
        if base10:
            text = str(self._int)
            if text.rstrip("0") == "1":
                return Decimal(self.adjusted())._fix(context)
        digits = context.prec + 12
        while True:
            n = _ln(self._int, self._exp, digits)
            if base10:
                n = n * 10 ** digits // _ln10(digits)
            if _length(abs(n)) >= context.prec + 6:
                return _rounded_inexact(1 if n < 0 else 0, abs(n), -digits, context, ROUND_HALF_EVEN)
            digits += context.prec + 6

    def ln(self, context=None):
        return self._logarithm(context, False)

    def log10(self, context=None):
        return self._logarithm(context, True)

    # Signs

    def copy_abs(self):
        return _make(0, self._int, self._exp, self._special)

    def copy_negate(self):
        return _make(1 - self._sign, self._int, self._exp, self._special)

    def copy_sign(self, other, context=None):
        return _make(_operand(other)._sign, self._int, self._exp, self._special)

    def __reduce__(self):
        return (self.__class__, (str(self),))

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()


def _convert(other):
    if isinstance(other, Decimal):
        return other
    return Decimal(other) if isinstance(other, int) else NotImplemented


def _operand(other):
    made = _convert(other)
    if made is NotImplemented:
        raise TypeError(f"conversion from {type(other).__name__} to Decimal is not supported")
    return made


def _mode(rounding, context):
    if rounding is None:
        return context.rounding
    if rounding not in _MODES:
        raise TypeError(
            "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
            "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    return rounding


def _rounded_inexact(sign, n, exp, context, mode=None):
    """A result that is known not to be exact: a digit more makes every rounding see that."""
    old = context.rounding
    context.rounding = mode or old
    try:
        return _finish(sign, n * 10 + 1, exp - 1, context)
    finally:
        context.rounding = old


# Logarithms and powers of e, as whole numbers scaled by 10 ** digits

def _log10_estimate(d):
    text = str(d._int)[:15]
    return _math.log10(int(text)) + d._exp + _length(d._int) - len(text)


_ln10_known = {}


def _ln10(digits):
    if digits not in _ln10_known:
        _ln10_known[digits] = _ln_small(10 ** (digits + 10) * 10, digits + 10) // 10 ** 10
    return _ln10_known[digits]


def _ln_small(x, digits):
    """The logarithm of x / 10 ** digits, by square roots and the series of the inverse tangent."""
    one = 10 ** digits
    times = 0
    guard = 10 ** 8
    x, one = x * guard, one * guard
    while abs(x - one) * 1000 > one:
        x = _math.isqrt(x * one)
        times += 1
    z = (x - one) * one // (x + one)
    square = z * z // one
    total, term, k = 0, z, 1
    while term:
        total += term // k
        term = term * square // one
        k += 2
    return (2 * total << times) // guard


def _ln(n, exp, digits):
    size = _length(n)
    extra = digits + 6 + _length(abs(exp + size))
    scaled = n * 10 ** (extra - size + 1) if extra - size + 1 >= 0 else n // 10 ** (size - extra - 1)
    log = _ln_small(scaled, extra)
    power = exp + size - 1
    if power:
        log += power * _ln10(extra)
    return log // 10 ** (extra - digits)


def _exp(x, digits):
    """e to the power x / 10 ** digits, as a coefficient and an exponent."""
    extra = digits + 10
    x *= 10 ** 10
    tens, rest = divmod(x, _ln10(extra))
    halvings = 12
    one = 10 ** extra
    guard = 10 ** 8
    rest = rest * guard >> halvings
    one *= guard
    total, term, k = one, one, 1
    while term:
        term = term * rest // (one * k)
        total += term
        k += 1
    for _ in range(halvings):
        total = total * total // one
    return total // 10 ** 14, tens - extra - 8 + 14


# Formats

def _group(text, separator, least):
    if not separator:
        return text.zfill(least) if least > 0 else text
    while True:
        parts = []
        rest = text
        while len(rest) > 3:
            parts.append(rest[-3:])
            rest = rest[:-3]
        parts.append(rest)
        grouped = separator.join(parts[::-1])
        if len(grouped) >= least:
            return grouped
        text = "0" + text


def _format(d, spec, context):
    if not isinstance(spec, str):
        raise TypeError("format arg must be str")
    i = 0
    fill, align = "", ""
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, i = spec[0], spec[1], 2
    elif spec[:1] in tuple("<>=^"):
        align, i = spec[0], 1
    taken = []
    for options in ("+- ", "z", "#", "0"):
        c = spec[i:i + 1]
        if c and c in options:
            taken.append(c)
            i += 1
        else:
            taken.append("")
    sign, z, alternate, zero = taken
    start = i
    while spec[i:i + 1].isdigit():
        i += 1
    width = int(spec[start:i] or 0)
    separator = ""
    if spec[i:i + 1] == ",":
        separator = ","
        i += 1
    precision = None
    if spec[i:i + 1] == ".":
        start = i + 1
        i = start
        while spec[i:i + 1].isdigit():
            i += 1
        if i == start:
            raise ValueError("invalid format string")
        precision = int(spec[start:i])
    kind = spec[i:]
    if kind not in ("", "e", "E", "f", "F", "g", "G", "n", "%"):
        raise ValueError("invalid format string")
    if zero and not align:
        fill, align = "0", "="
    zero_padded = zero and align == "=" and fill == "0"
    align = align or ">"
    fill = fill or " "
    plus = "" if sign == "-" else sign
    if d._special:
        body = str(d.copy_abs()) + ("%" if kind == "%" else "")
        return _pad("-" if d._sign else plus, body, " " if zero_padded else fill, ">" if zero_padded else align, width)
    shape = kind or "G" if context.capitals else kind or "g"
    if kind == "n":
        shape = "g"
    n, exp = d._int, d._exp
    if shape == "%":
        exp += 2
    mode = context.rounding
    if shape in "eEgG" and precision is not None:
        keep = precision + 1 if shape in "eE" else max(precision, 1)
        size = _length(n)
        if n and (size > keep):
            n = _cut(d._sign, n, size - keep, mode)[0]
            exp += size - keep
            if _length(n) > keep:
                n //= 10
                exp += 1
        if n and shape in "eE" and size < keep:
            n *= 10 ** (keep - size)
            exp -= keep - size
        if not n and shape in "gG" and size > keep:
            n = 0
    elif shape in "fF%" and precision is not None:
        n = _cut(d._sign, n, -precision - exp, mode)[0] if n else 0
        exp = -precision
    if shape in "fF%" and exp > 0:
        n *= 10 ** exp
        exp = 0
    digits = str(n)
    left = exp + len(digits)
    if shape in "eE":
        point = 1 - precision if not n and precision is not None else 1
    elif shape in "fF%":
        point = left
    else:
        point = left if exp <= 0 and left > -6 else 1
    if point <= 0:
        whole, part = "0", "0" * -point + digits
    elif point >= len(digits):
        whole, part = digits + "0" * (point - len(digits)), ""
    else:
        whole, part = digits[:point], digits[point:]
    tail = "." + part if part or alternate else ""
    if left != point or shape in "eE":
        tail += f"{'E' if shape in 'EG' else 'e'}{left - point:+d}"
    if shape == "%":
        tail += "%"
    negative = d._sign and not (z and n == 0)
    mark = "-" if negative else plus
    whole = _group(whole, separator, width - len(mark) - len(tail) if zero_padded else 0)
    return _pad(mark, whole + tail, fill, align, width)


def _pad(sign, body, fill, align, width):
    gap = width - len(sign) - len(body)
    if gap <= 0:
        return sign + body
    if align == "<":
        return sign + body + fill * gap
    if align == "^":
        return fill * (gap // 2) + sign + body + fill * (gap - gap // 2)
    return sign + fill * gap + body if align == "=" else fill * gap + sign + body


# Contexts

class Context:
    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = _base
        self.prec = base[0] if prec is None else prec
        self.rounding = base[1] if rounding is None else rounding
        self.Emin = base[2] if Emin is None else Emin
        self.Emax = base[3] if Emax is None else Emax
        self.capitals = 1 if capitals is None else capitals
        self.clamp = 0 if clamp is None else clamp
        self.traps = _signals(traps, (InvalidOperation, DivisionByZero, Overflow))
        self.flags = _signals(flags, ())

    def __setattr__(self, name, value):
        if name in ("prec", "Emin", "Emax", "capitals", "clamp"):
            if not isinstance(value, int):
                raise TypeError("an integer is required")
            if name == "prec" and not 1 <= value <= MAX_PREC:
                raise ValueError("valid range for prec is [1, MAX_PREC]")
            if name == "Emin" and not MIN_EMIN <= value <= 0:
                raise ValueError("valid range for Emin is [MIN_EMIN, 0]")
            if name == "Emax" and not 0 <= value <= MAX_EMAX:
                raise ValueError("valid range for Emax is [0, MAX_EMAX]")
            if name in ("capitals", "clamp") and value not in (0, 1):
                raise ValueError(f"valid values for {name} are 0 or 1")
        elif name == "rounding":
            _mode(value, None)
        elif name not in ("flags", "traps"):
            raise AttributeError(f"'decimal.Context' object has no attribute '{name}'")
        object.__setattr__(self, name, value)

    def __repr__(self):
        lists = [", ".join([s.__name__ for s in _SIGNALS if marks[s]]) for marks in (self.flags, self.traps)]
        return (f"Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, "
                f"capitals={self.capitals}, clamp={self.clamp}, flags=[{lists[0]}], traps=[{lists[1]}])")

    def _signal(self, *conditions):
        raised = []
        for condition in conditions:
            signal = InvalidOperation if issubclass(condition, InvalidOperation) else condition
            self.flags[signal] = True
            if self.traps[signal]:
                raised.append((signal, condition))
        if raised:
            raise raised[0][0]([condition for _, condition in raised])

    def _invalid(self):
        self._signal(InvalidOperation)
        return _nan()

    def _ignore_all_flags(self):
        self.traps = dict.fromkeys(_SIGNALS, False)

    def clear_flags(self):
        self.flags = dict.fromkeys(_SIGNALS, False)

    def clear_traps(self):
        self.traps = dict.fromkeys(_SIGNALS, False)

    def copy(self):
        made = object.__new__(Context)
        for name in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp"):
            setattr(made, name, getattr(self, name))
        made.flags, made.traps = dict(self.flags), dict(self.traps)
        return made

    __copy__ = copy

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def create_decimal(self, num="0", /):
        return Decimal(num, self)._fix(self)

    def create_decimal_from_float(self, f, /):
        return Decimal.from_float(f)._fix(self)

    def divmod(self, a, b, /):
        return _operand(a)._divide(_operand(b), self, "qr")

    def power(self, a, b, modulo=None):
        return _operand(a).__pow__(_operand(b), modulo, self)

    def to_sci_string(self, a, /):
        return _operand(a)._text(False, self.capitals)

    def to_eng_string(self, a, /):
        return _operand(a)._text(True, self.capitals)

    def is_signed(self, a, /):
        return _operand(a).is_signed()

    def radix(self):
        return Decimal(10)


def _define_context_methods():
    def unary(name):
        return lambda self, a, /: getattr(_operand(a), name)(context=self)

    def binary(name):
        return lambda self, a, b, /: getattr(_operand(a), name)(b, context=self)

    def plain(name):
        return lambda self, a, /: getattr(_operand(a), name)()

    def private(name):
        return lambda self, a, b, /: getattr(_operand(a), name)(_operand(b), self)

    for name in ("exp", "ln", "log10", "logb", "next_minus", "next_plus", "normalize", "number_class", "sqrt",
                 "is_normal", "is_subnormal", "to_integral_exact", "to_integral_value"):
        setattr(Context, name, unary(name))
    for name in ("compare", "compare_signal", "compare_total", "compare_total_mag", "max", "max_mag", "min", "min_mag",
                 "next_toward", "remainder_near", "same_quantum", "scaleb", "shift", "rotate"):
        setattr(Context, name, binary(name))
    for name in ("canonical", "copy_abs", "copy_negate", "is_canonical", "is_finite", "is_infinite", "is_nan",
                 "is_qnan", "is_snan", "is_zero"):
        setattr(Context, name, plain(name))
    for name, own in ("add", "_plus"), ("subtract", "_minus"), ("multiply", "_times"), ("divide", "_over"):
        setattr(Context, name, private(own))
    Context.abs = lambda self, a, /: _operand(a).__abs__(context=self)
    Context.minus = lambda self, a, /: _operand(a).__neg__(self)
    Context.plus = lambda self, a, /: _operand(a).__pos__(self)
    Context.divide_int = lambda self, a, b, /: _operand(a)._divide(_operand(b), self, "q")[0]
    Context.remainder = lambda self, a, b, /: _operand(a)._divide(_operand(b), self, "r")[1]
    Context.quantize = lambda self, a, b, /: _operand(a).quantize(b, context=self)
    Context.fma = lambda self, a, b, c, /: _operand(a).fma(b, c, context=self)
    Context.copy_sign = lambda self, a, b, /: _operand(a).copy_sign(b)
    Context.copy_decimal = lambda self, a, /: _operand(a)
    Context.to_integral = Context.to_integral_value


_define_context_methods()


def _signals(given, default):
    if isinstance(given, dict):
        return dict(given)
    chosen = default if given is None else given
    return {signal: signal in chosen for signal in _SIGNALS}


_base = (28, ROUND_HALF_EVEN, -999999, 999999)
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[
    DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])

_current = _ContextVar("decimal_context")


def getcontext():
    context = _current.get(None)
    if context is None:
        context = DefaultContext.copy()
        context.clear_flags()
        _current.set(context)
    return context


def setcontext(context, /):
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class _Manager:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._old = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *exception):
        setcontext(self._old)


def localcontext(ctx=None, **kwargs):
    context = (getcontext() if ctx is None else ctx).copy()
    for name, value in kwargs.items():
        if name not in ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"):
            raise TypeError(f"this function got an unexpected keyword argument '{name}'")
        setattr(context, name, _signals(value, ()) if name in ("flags", "traps") else value)
    return _Manager(context)


def IEEEContext(bits, /):
    if bits <= 0 or bits % 32 or bits > 512:
        raise ValueError("argument must be a multiple of 32, with a maximum of 512")
    context = Context(prec=9 * bits // 32 - 2, Emax=3 * (1 << bits // 16 + 3), clamp=1, traps=[])
    context.Emin = 1 - context.Emax
    return context


for _name in __all__:
    _value = globals()[_name]
    if isinstance(_value, type) and _name != "DecimalTuple":
        _value.__module__ = "decimal"
for _cls in Decimal, Context:
    _spell(_cls, "decimal." + _cls.__name__)

try:
    import numbers as _numbers
    _numbers.Number.register(Decimal)
except ImportError:
    pass

"""##
