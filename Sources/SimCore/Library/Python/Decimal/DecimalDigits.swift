// `decimal`: digits, before there is a number: cutting, rounding, reading.

let decimalDigits = ##"""
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
"""##
