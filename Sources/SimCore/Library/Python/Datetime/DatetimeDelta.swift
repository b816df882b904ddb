// `datetime`: durations.

let datetimeDelta = ##"""
class timedelta:
    __slots__ = ("_days", "_seconds", "_microseconds", "_hash")

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        total = 0
        left = 0.0
        for value, unit, name in (
            (microseconds, 1, "microseconds"), (milliseconds, 1000, "milliseconds"), (seconds, 1_000_000, "seconds"),
            (minutes, 60_000_000, "minutes"), (hours, 3_600_000_000, "hours"), (days, _DAY_US, "days"),
            (weeks, 7 * _DAY_US, "weeks"),
        ):
            if isinstance(value, int):
                total += value * unit
            elif isinstance(value, float):
                whole = int(value)
                total += whole * unit
                part = (value - whole) * unit
                whole = int(part)
                total += whole
                left += part - whole
            else:
                raise TypeError(f"unsupported type for timedelta {name} component: {type(value).__name__}")
        if left:
            more = round(left)
            if abs(more - left) == 0.5:
                odd = total & 1
                more = 2 * round((left + odd) * 0.5) - odd
            total += more
        return cls._make(int(total))

    @classmethod
    def _make(cls, us):
        self = object.__new__(cls)
        days, rest = divmod(us, _DAY_US)
        if not -999999999 <= days <= 999999999:
            if abs(days) >= 1 << 31:
                raise OverflowError("Python int too large to convert to C int")
            raise OverflowError(f"days={days}; must have magnitude <= 999999999")
        self._days = days
        self._seconds, self._microseconds = divmod(rest, 1_000_000)
        self._hash = -1
        return self

    def _us(self):
        return (self._days * 86400 + self._seconds) * 1_000_000 + self._microseconds

    days = _field("days")
    seconds = _field("seconds")
    microseconds = _field("microseconds")

    def total_seconds(self):
        return self._us() / 10**6

    def __repr__(self):
        parts = []
        for name, value in ("days", self._days), ("seconds", self._seconds), ("microseconds", self._microseconds):
            if value:
                parts.append(f"{name}={value}")
        return f"{_name(self)}({', '.join(parts) or '0'})"

    def __str__(self):
        m, s = divmod(self._seconds, 60)
        h, m = divmod(m, 60)
        text = f"{h}:{m:02d}:{s:02d}"
        if self._days:
            text = f"{self._days} day{'' if abs(self._days) == 1 else 's'}, {text}"
        if self._microseconds:
            text += f".{self._microseconds:06d}"
        return text

    def __add__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._us() + other._us())
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._us() - other._us())
        return NotImplemented

    def __rsub__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(other._us() - self._us())
        return NotImplemented

    def __neg__(self):
        return timedelta._make(-self._us())

    def __pos__(self):
        return timedelta._make(self._us())

    def __abs__(self):
        return timedelta._make(abs(self._us()))

    def __mul__(self, other):
        if isinstance(other, int):
            return timedelta._make(self._us() * other)
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            return timedelta._make(_nearest(self._us() * a, b))
        return NotImplemented

    __rmul__ = __mul__

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us() // other._us()
        if isinstance(other, int):
            return timedelta._make(self._us() // other)
        return NotImplemented

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us() / other._us()
        if isinstance(other, int):
            if other == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            return timedelta._make(_nearest(self._us(), int(other)))
        if isinstance(other, float):
            a, b = other.as_integer_ratio()
            if a == 0:
                raise ZeroDivisionError("integer division or modulo by zero")
            return timedelta._make(_nearest(b * self._us(), a))
        return NotImplemented

    def __mod__(self, other):
        if isinstance(other, timedelta):
            return timedelta._make(self._us() % other._us())
        return NotImplemented

    def __divmod__(self, other):
        if isinstance(other, timedelta):
            q, r = divmod(self._us(), other._us())
            return q, timedelta._make(r)
        return NotImplemented

    def __eq__(self, other):
        return self._us() == other._us() if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us() < other._us() if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us() <= other._us() if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us() > other._us() if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us() >= other._us() if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash((self._days, self._seconds, self._microseconds))
        return self._hash

    def __bool__(self):
        return self._us() != 0

    def __reduce__(self):
        return (self.__class__, (self._days, self._seconds, self._microseconds))


timedelta.min = timedelta(-999999999)
timedelta.max = timedelta(999999999, 86399, 999999)
timedelta.resolution = timedelta(microseconds=1)
"""##
