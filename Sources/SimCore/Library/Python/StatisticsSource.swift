// `statistics`: sums are exact (ratios of whole numbers) and rounded once, as in CPython.  Kernel density estimates are absent.

let statisticsSource = ##"""
import math
import random as _random
from bisect import bisect_left, bisect_right
from decimal import Decimal
from fractions import Fraction

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev",
    "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


def _wider(a, b):
    """The type in which values of both types are answered."""
    if a is b or b is int or b is bool:
        return a
    if a is int or issubclass(b, a):
        return b
    if issubclass(a, b):
        return a
    if issubclass(a, int):
        return b
    if issubclass(b, int):
        return a
    if issubclass(a, Fraction) and issubclass(b, float):
        return b
    if issubclass(a, float) and issubclass(b, Fraction):
        return a
    raise TypeError(f"don't know how to coerce {a.__name__} and {b.__name__}")


def _ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return (x, None)
    try:
        return (x.numerator, x.denominator)
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _total(data):
    """The type, the exact sum (or a float that is no number) and the count of values."""
    kind = int
    count = 0
    sums = {}
    odd = None
    for x in data:
        count += 1
        t = type(x)
        if t is not kind:
            kind = _wider(kind, t)
        n, d = _ratio(x)
        if d is None:
            odd = n if odd is None else odd + n
        else:
            sums[d] = sums.get(d, 0) + n
    if odd is not None:
        return kind, odd, count
    return kind, sum([Fraction(n, d) for d, n in sums.items()], Fraction(0)), count


def _as(value, kind):
    if type(value) is kind:
        return value
    if issubclass(kind, int) and getattr(value, "denominator", None) != 1:
        kind = float
    if issubclass(kind, Decimal) and isinstance(value, Fraction):
        return kind(value.numerator) / value.denominator
    return kind(value)


def _squares(data, center=None):
    """The type, the exact sum of squared deviations, the center and the count."""
    data = list(data)
    if center is None:
        kind, total, count = _total(data)
        if count == 0:
            return kind, Fraction(0), Fraction(0), 0
        if not isinstance(total, Fraction):
            return kind, total - total, total, count
        center = total / count
        squares = Fraction(0)
        for x in data:
            difference = Fraction(*_ratio(x)) - center
            squares += difference * difference
        return kind, squares, center, count
    kind, total, count = _total((x - center) * (x - center) for x in data)
    return kind, total, center, count


def _root_to_odd(n, d):
    a = math.isqrt(n // d)
    return a | (a * a * d != n)


def _float_root(n, d):
    """The square root of n / d as the nearest float."""
    shift = (n.bit_length() - d.bit_length() - 109) // 2
    if shift >= 0:
        return float(_root_to_odd(n, d << 2 * shift) << shift)
    return _root_to_odd(n << -2 * shift, d) / (1 << -shift)


def _root(value, kind):
    if issubclass(kind, Decimal):
        return (Decimal(value.numerator) / Decimal(value.denominator)).sqrt() if isinstance(value, Fraction) \
            else Decimal(value).sqrt()
    if not isinstance(value, Fraction):
        return math.sqrt(value)
    return _float_root(value.numerator, value.denominator) if value else 0.0


def mean(data):
    kind, total, n = _total(data)
    if n < 1:
        raise StatisticsError("mean requires at least one data point")
    return _as(total / n, kind)


def fmean(data, weights=None):
    data = data if hasattr(data, "__len__") else list(data)
    if weights is None:
        total = math.fsum(data)
        if not len(data):
            raise StatisticsError("fmean requires at least one data point")
        return total / len(data)
    weights = list(weights)
    try:
        total = math.sumprod(data, weights)
    except ValueError:
        raise StatisticsError("data and weights must be the same length")
    whole = math.fsum(weights)
    if not whole:
        raise StatisticsError("sum of weights must be non-zero")
    return total / whole


def geometric_mean(data):
    logs = []
    n = 0
    has_zero = False
    for x in data:
        n += 1
        if x > 0.0 or math.isnan(x):
            logs.append(math.log(x))
        elif x == 0.0:
            has_zero = True
        else:
            raise StatisticsError("No negative inputs allowed", x)
    total = math.fsum(logs)
    if not n:
        raise StatisticsError("Must have a non-empty dataset")
    if math.isnan(total):
        return math.nan
    if has_zero:
        return math.nan if total == math.inf else 0.0
    return math.exp(total / n)


def harmonic_mean(data, weights=None):
    data = list(data)
    problem = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        if not isinstance(data[0], (int, float, Fraction, Decimal)):
            raise TypeError("unsupported type")
        if data[0] < 0:
            raise StatisticsError(problem)
        return data[0]
    if weights is None:
        weights = [1] * n
        whole = n
    else:
        weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        if any(w < 0 for w in weights):
            raise StatisticsError(problem)
        whole = _total(weights)[1]
    if any(x < 0 for x in data):
        raise StatisticsError(problem)
    try:
        kind, total, _ = _total(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if total <= 0:
        raise StatisticsError("Weighted sum must be positive")
    return _as(whole / total, kind)


def _sorted(data):
    data = sorted(data)
    if not data:
        raise StatisticsError("no median for empty data")
    return data


def median(data):
    data = _sorted(data)
    n = len(data)
    i = n // 2
    return data[i] if n % 2 else (data[i - 1] + data[i]) / 2


def median_low(data):
    data = _sorted(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    data = _sorted(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    data = _sorted(data)
    n = len(data)
    x = data[n // 2]
    below = bisect_left(data, x)
    count = bisect_right(data, x, lo=below) - below
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - below) / count


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(data)
    most = max(counts.values(), default=0)
    return [x for x, n in counts.items() if n == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError("must have at least one data point")
    cuts = []
    if method == "inclusive":
        for i in range(1, n):
            j, rest = divmod(i * (size - 1), n)
            cuts.append((data[j] * (n - rest) + data[j + 1] * rest) / n)
    elif method == "exclusive":
        for i in range(1, n):
            j = min(max(i * (size + 1) // n, 1), size - 1)
            rest = i * (size + 1) - j * n
            cuts.append((data[j - 1] * (n - rest) + data[j] * rest) / n)
    else:
        raise ValueError(f"Unknown method: {method!r}")
    return cuts


def variance(data, xbar=None):
    kind, squares, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("variance requires at least two data points")
    return _as(squares / (n - 1), kind)


def pvariance(data, mu=None):
    kind, squares, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _as(squares / n, kind)


def stdev(data, xbar=None):
    kind, squares, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(squares / (n - 1), kind)


def pstdev(data, mu=None):
    kind, squares, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(squares / n, kind)


def _check_pairs(name, x, y):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return n


def _centered(x):
    center = math.fsum(x) / len(x)
    return center, [value - center for value in x]


def covariance(x, y, /):
    n = _check_pairs("covariance", x, y)
    return math.sumprod(_centered(x)[1], _centered(y)[1]) / (n - 1)


def _ranks(data):
    order = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0.0] * len(data)
    i = 0
    start = (len(data) - 1) / -2 - 1
    while i < len(order):
        j = i
        while j < len(order) and data[order[j]] == data[order[i]]:
            j += 1
        for k in order[i:j]:
            ranks[k] = start + i + (j - i + 1) / 2
        i = j
    return ranks


def correlation(x, y, /, *, method="linear"):
    _check_pairs("correlation", x, y)
    if method not in ("linear", "ranked"):
        raise ValueError(f"Unknown method: {method!r}")
    if method == "ranked":
        x, y = _ranks(x), _ranks(y)
    else:
        x, y = _centered(x)[1], _centered(y)[1]
    sxy, sxx, syy = math.sumprod(x, y), math.sumprod(x, x), math.sumprod(y, y)
    try:
        return sxy / _product_root(sxx, syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


def _product_root(x, y):
    """sqrt(x * y), corrected by what the rounding of the product lost."""
    h = math.sqrt(x * y)
    if not h or not math.isfinite(h):
        return h
    d = math.sumprod((x, h), (y, -h))
    return h + d / (2.0 * h)


class LinearRegression(tuple):
    __slots__ = ()
    _fields = __match_args__ = ("slope", "intercept")

    def __new__(cls, slope, intercept):
        return tuple.__new__(cls, (slope, intercept))

    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return f"LinearRegression(slope={self[0]!r}, intercept={self[1]!r})"


def linear_regression(x, y, /, *, proportional=False):
    _check_pairs("linear regression", x, y)
    if not proportional:
        xbar, x = _centered(x)
        ybar, y = _centered(y)
    sxy = math.sumprod(x, y) + 0.0
    sxx = math.sumprod(x, x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# The inverse of the normal distribution (Wichura 1988, algorithm AS241): quotients of polynomials for the middle, the flanks
# and the far ends.
_MIDDLE = (
    (2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
     1971.5909503065513, 133.14166789178438, 3.3871328727963665),
    (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
     5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0),
)
_FLANK = (
    (0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
     3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835),
    (1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
     0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0),
)
_END = (
    (2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
     0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103),
    (2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
     0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0),
)


def _quotient(parts, r, factor=1.0):
    values = []
    for coefficients in parts:
        value = 0.0
        for c in coefficients:
            value = value * r + c
        values.append(value)
    return values[0] * factor / values[1]


def _inverse(p, mu, sigma):
    q = p - 0.5
    if math.fabs(q) <= 0.425:
        return mu + _quotient(_MIDDLE, 0.180625 - q * q, q) * sigma
    r = math.sqrt(-math.log(p if q <= 0.0 else 1.0 - p))
    x = _quotient(_FLANK, r - 1.6) if r <= 5.0 else _quotient(_END, r - 5.0)
    return mu + (-x if q < 0.0 else x) * sigma


_ROOT2 = math.sqrt(2.0)


class NormalDist:
    __slots__ = {"_mu": "Arithmetic mean of a normal distribution",
                 "_sigma": "Standard deviation of a normal distribution"}

    def __init__(self, mu=0.0, sigma=1.0):
        self._mu, self._sigma = float(mu), float(sigma)
        if self._sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")

    @classmethod
    def from_samples(cls, data):
        data = list(data)
        center = fmean(data) if not data else None
        kind, squares, center, n = _squares(data)
        if n < 2:
            raise StatisticsError("stdev requires at least two data points")
        return cls(float(center), float(_root(squares / (n - 1), kind)))

    def samples(self, n, *, seed=None):
        draw = _random.random if seed is None else _random.Random(seed).random
        return [_inverse(draw(), self._mu, self._sigma) for _ in range(n)]

    def _needs_width(self, name):
        if not self._sigma:
            raise StatisticsError(f"{name}() not defined when sigma is zero")

    def pdf(self, x):
        self._needs_width("pdf")
        square = self._sigma * self._sigma
        difference = x - self._mu
        return math.exp(difference * difference / (-2.0 * square)) / math.sqrt(math.tau * square)

    def cdf(self, x):
        self._needs_width("cdf")
        return 0.5 * (1.0 + math.erf((x - self._mu) / (self._sigma * _ROOT2)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        return _inverse(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        a, b = sorted((self, other), key=lambda d: (d._sigma, d._mu))
        a_square, b_square = a.variance, b.variance
        if not a_square or not b_square:
            raise StatisticsError("overlap() not defined when sigma is zero")
        spread = b_square - a_square
        gap = math.fabs(b._mu - a._mu)
        if not spread:
            return 1.0 - math.erf(gap / (2.0 * a._sigma * _ROOT2))
        base = a._mu * b_square - b._mu * a_square
        root = a._sigma * b._sigma * math.sqrt(gap * gap + spread * math.log(b_square / a_square))
        x, y = (base + root) / spread, (base - root) / spread
        return 1.0 - (math.fabs(b.cdf(x) - a.cdf(x)) + math.fabs(b.cdf(y) - a.cdf(y)))

    def zscore(self, x):
        self._needs_width("zscore")
        return (x - self._mu) / self._sigma

    mean = median = mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, math.hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * math.fabs(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / math.fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

"""##
