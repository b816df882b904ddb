// `cmath`: functions of complex numbers, put together from those of `math` in the way that loses the fewest digits.
// Absent: the last subtleties of infinite and undefined parts in the hyperbolic functions.

let cmathSource = ##"""
from math import (atan2 as _atan2, asinh as _asinh, copysign as _copysign, cos as _cos, cosh as _cosh, e, exp as _exp,
                  hypot as _hypot, inf, isfinite as _isfinite, isinf as _isinf, isnan as _isnan, ldexp as _ldexp,
                  log as _log, log1p as _log1p, nan, pi, sin as _sin, sinh as _sinh, sqrt as _root, tan as _tan,
                  tanh as _tanh, tau)

infj, nanj = complex(0.0, inf), complex(0.0, nan)
_LARGE = 1.7976931348623157e308 / 4
_ROOT_LARGE = _root(_LARGE)
_LOG_LARGE = _log(_LARGE)
_TINY = 2.2250738585072014e-308


def _complex(z):
    if type(z) is complex:
        return z
    if isinstance(z, str):
        raise TypeError("must be real number, not str")
    if not (hasattr(type(z), "__complex__") or hasattr(type(z), "__float__") or hasattr(type(z), "__index__")):
        raise TypeError(f"must be real number, not {type(z).__name__}")
    return complex(z)


def _checked(real, imag, z):
    """Infinite parts from a finite argument are too large a result."""
    if (_isinf(real) or _isinf(imag)) and _isfinite(z.real) and _isfinite(z.imag):
        raise OverflowError("math range error")
    return complex(real, imag)


def phase(z, /):
    z = _complex(z)
    return _atan2(z.imag, z.real)


def polar(z, /):
    z = _complex(z)
    return abs(z), _atan2(z.imag, z.real)


def rect(r, phi, /):
    r, phi = float(r), float(phi)
    if not (_isfinite(r) and _isfinite(phi)):
        if _isinf(phi) and r != 0 and not _isnan(r):
            raise ValueError("math domain error")
        if _isinf(r) and _isfinite(phi) and phi != 0:
            return complex(_copysign(inf, r * _cos(phi)), _copysign(inf, r * _sin(phi)))
        if phi == 0:
            return complex(r, 0.0 if _isnan(r) else phi * _copysign(1.0, r))
        return complex(0.0, 0.0) if r == 0 else complex(inf if _isinf(r) else nan, nan)
    return complex(r, r * phi) if phi == 0 else complex(r * _cos(phi), r * _sin(phi))


def sqrt(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if _isinf(y):
        return complex(inf, y)
    if _isnan(x) or _isnan(y) or _isinf(x):
        if x == inf:
            return complex(inf, nan if _isnan(y) else _copysign(0.0, y))
        if x == -inf:
            return complex(nan, inf) if _isnan(y) else complex(0.0, _copysign(inf, y))
        return complex(nan, nan)
    if x == y == 0:
        return complex(0.0, y)
    ax, ay = abs(x), abs(y)
    if ax < _TINY and ay < _TINY and (ax > 0 or ay > 0):
        ax = _ldexp(ax, 53)
        s = _ldexp(_root(ax + _hypot(ax, _ldexp(ay, 53))), -27)
    else:
        ax /= 8
        s = 2 * _root(ax + _hypot(ax, ay / 8))
    d = ay / (2 * s)
    return complex(s, _copysign(d, y)) if x >= 0 else complex(d, _copysign(s, y))


def exp(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if not (_isfinite(x) and _isfinite(y)):
        if _isinf(y) and (_isfinite(x) or x == inf):
            raise ValueError("math domain error")
        if x == -inf:
            return complex(_copysign(0.0, _cos(y)), _copysign(0.0, _sin(y))) if _isfinite(y) else 0j
        if x == inf:
            if y == 0:
                return complex(inf, y)
            return complex(_copysign(inf, _cos(y)), _copysign(inf, _sin(y))) if _isfinite(y) else complex(inf, nan)
        return complex(nan, y if y == 0 else nan)
    if x > _LOG_LARGE:
        scale = _exp(x - 1)
        return _checked(scale * _cos(y) * e, scale * _sin(y) * e, z)
    scale = _exp(x)
    return _checked(scale * _cos(y), scale * _sin(y), z)


def _logarithm(z):
    x, y = z.real, z.imag
    ax, ay = abs(x), abs(y)
    if _isinf(x) or _isinf(y):
        real = inf
    elif _isnan(x) or _isnan(y):
        real = nan
    elif ax > _LARGE or ay > _LARGE:
        real = _log(_hypot(ax / 2, ay / 2)) + _log(2.0)
    elif ax < _TINY and ay < _TINY:
        if not (ax or ay):
            raise ValueError("math domain error")
        real = _log(_hypot(_ldexp(ax, 53), _ldexp(ay, 53))) - 53 * _log(2.0)
    else:
        h = _hypot(ax, ay)
        if 0.71 <= h <= 1.73:
            most, least = max(ax, ay), min(ax, ay)
            real = _log1p((most - 1) * (most + 1) + least * least) / 2
        else:
            real = _log(h)
    return complex(real, _atan2(y, x))


def log(z, base=None, /):
    found = _logarithm(_complex(z))
    if base is None:
        return found
    below = _logarithm(_complex(base))
    if not below:
        raise ValueError("math domain error")
    return found / below


def log10(z, /):
    found = _logarithm(_complex(z))
    return complex(found.real / _log(10.0), found.imag / _log(10.0))


def acos(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        if _isnan(x) or _isnan(y):
            return complex(nan, nan)
        size = _log(_hypot(x / 2, y / 2)) + 2 * _log(2.0)
        return complex(_atan2(abs(y), x), -_copysign(size, y))
    a, b = sqrt(complex(1 - x, -y)), sqrt(complex(1 + x, y))
    return complex(2 * _atan2(a.real, b.real), _asinh(b.real * a.imag - b.imag * a.real))


def acosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        return complex(_log(_hypot(x / 2, y / 2)) + 2 * _log(2.0), _atan2(y, x))
    a, b = sqrt(complex(x - 1, y)), sqrt(complex(x + 1, y))
    return complex(_asinh(a.real * b.real + a.imag * b.imag), 2 * _atan2(a.imag, b.real))


def asinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if abs(x) > _LARGE or abs(y) > _LARGE:
        size = _log(_hypot(x / 2, y / 2)) + 2 * _log(2.0)
        return complex(_copysign(size, x), _atan2(y, abs(x)))
    a, b = sqrt(complex(1 + y, -x)), sqrt(complex(1 - y, x))
    return complex(_asinh(a.real * b.imag - b.real * a.imag), _atan2(y, a.real * b.real - a.imag * b.imag))


def atanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if _copysign(1.0, x) < 0:
        found = atanh(complex(-x, -y))
        return complex(-found.real, -found.imag)
    ay = abs(y)
    if x > _ROOT_LARGE or ay > _ROOT_LARGE:
        h = _hypot(x / 2, y / 2)
        return complex(x / 4 / h / h, -_copysign(pi / 2, -y))
    if x == 1 and ay < _root(_TINY):
        if not ay:
            raise ValueError("math domain error")
        return complex(-_log(_root(ay) / _root(_hypot(ay, 2))), _copysign(_atan2(2.0, -ay) / 2, y))
    return complex(_log1p(4 * x / ((1 - x) * (1 - x) + ay * ay)) / 4,
                   -_atan2(-2 * y, (1 - x) * (1 + x) - ay * ay) / 2)


def cosh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if _isfinite(x) and abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _checked(_cos(y) * _cosh(less) * e, _sin(y) * _sinh(less) * e, z)
    return _checked(_cos(y) * _cosh(x), _sin(y) * _sinh(x), z)


def sinh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if _isfinite(x) and abs(x) > _LOG_LARGE:
        less = x - _copysign(1.0, x)
        return _checked(_cos(y) * _sinh(less) * e, _sin(y) * _cosh(less) * e, z)
    return _checked(_cos(y) * _sinh(x), _sin(y) * _cosh(x), z)


def tanh(z, /):
    z = _complex(z)
    x, y = z.real, z.imag
    if abs(x) > _LOG_LARGE:
        return complex(_copysign(1.0, x), 4.0 * _sin(y) * _cos(y) * _exp(-2.0 * abs(x)))
    a, b, c = _tanh(x), _tan(y), 1 / _cosh(x)
    below = 1 + a * b * (a * b)
    return complex(a * (1 + b * b) / below, b / below * c * c)


# The circular functions are the hyperbolic ones, turned by a quarter.

def _turned(function):
    def turned(z, /):
        z = _complex(z)
        found = function(complex(-z.imag, z.real))
        return complex(found.imag, -found.real)
    return turned


asin, atan, sin, tan = _turned(asinh), _turned(atanh), _turned(sinh), _turned(tanh)
for _name in ("asin", "atan", "sin", "tan"):
    globals()[_name].__name__ = globals()[_name].__qualname__ = _name
del _name


def cos(z, /):
    z = _complex(z)
    return cosh(complex(-z.imag, z.real))


def isfinite(z, /):
    z = _complex(z)
    return _isfinite(z.real) and _isfinite(z.imag)


def isinf(z, /):
    z = _complex(z)
    return _isinf(z.real) or _isinf(z.imag)


def isnan(z, /):
    z = _complex(z)
    return _isnan(z.real) or _isnan(z.imag)


def isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0):
    a, b = _complex(a), _complex(b)
    if rel_tol < 0 or abs_tol < 0:
        raise ValueError("tolerances must be non-negative")
    if a == b:
        return True
    if isinf(a) or isinf(b):
        return False
    return abs(a - b) <= max(rel_tol * max(abs(a), abs(b)), abs_tol)

"""##
