// `decimal`: the number.

let decimalNumber = ##"""
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
"""##
