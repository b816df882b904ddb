// `decimal`: operands from other types, and the functions that need digits to spare: logarithms and powers of e.

let decimalFunctions = ##"""
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
"""##
