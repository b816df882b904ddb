// `datetime`: dates, and what a time zone has to answer.

let datetimeDate = ##"""
def _name(value):
    """The name of a class in its repr: these classes say where they come from, derived ones do not."""
    cls = type(value)
    return ("datetime." if cls.__module__ == "datetime" else "") + cls.__qualname__


class tzinfo:
    __slots__ = ()

    def tzname(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        saved = dt.dst()
        if saved is None:
            raise ValueError("fromutc: non-None dst() result required")
        if offset != saved:
            dt += offset - saved
            saved = dt.dst()
            if saved is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + saved

    def __reduce__(self):
        args = getattr(self, "__getinitargs__", tuple)()
        state = getattr(self, "__dict__", None) or None
        return (self.__class__, args, state)


class date:
    __slots__ = ("_year", "_month", "_day", "_hash", "__weakref__")

    def __new__(cls, year=_missing, month=_missing, day=_missing):
        for i, (value, name) in enumerate(((year, "year"), (month, "month"), (day, "day"))):
            if value is _missing:
                raise TypeError(f"function missing required argument '{name}' (pos {i + 1})")
        self = object.__new__(cls)
        self._year, self._month, self._day = _check_date(year, month, day)
        self._hash = -1
        return self

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        return cls(*_moment(timestamp)[:3])

    @classmethod
    def today(cls):
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromordinal(cls, n, /):
        n = _whole(n)
        if n < 1:
            raise ValueError("ordinal must be >= 1")
        y, m, d = _civil(n)
        if y > 9999:
            raise ValueError(f"year {y} is out of range")
        return cls(y, m, d)

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        if len(text) not in (7, 8, 10):
            raise _bad_iso(text)
        try:
            y, m, d = _read_date(text)
        except ValueError:
            raise _bad_iso(text) from None
        return cls(y, m, d)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        return cls(*_from_week(_whole(year), _whole(week), _whole(day)))

    year = _field("year")
    month = _field("month")
    day = _field("day")

    def __repr__(self):
        return f"{_name(self)}({self._year}, {self._month}, {self._day})"

    def ctime(self):
        return (f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} "
                f"00:00:00 {self._year:04d}")

    def strftime(self, format):
        return _format(self, format, self._tuple(), 0)

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError(f"__format__() argument 1 must be str, not {type(spec).__name__}")
        return self.strftime(spec) if spec else str(self)

    def isoformat(self):
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    __str__ = isoformat

    def _tuple(self):
        n = _ordinal(self._year, self._month, self._day)
        return (self._year, self._month, self._day, 0, 0, 0, (n + 6) % 7, n - _ordinal(self._year, 1, 1) + 1, -1)

    def timetuple(self):
        return _time.struct_time(self._tuple())

    def toordinal(self):
        return _ordinal(self._year, self._month, self._day)

    def replace(self, year=None, month=None, day=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day)

    __replace__ = replace

    def weekday(self):
        return (self.toordinal() + 6) % 7

    def isoweekday(self):
        return self.weekday() + 1

    def isocalendar(self):
        n = self.toordinal()
        thursday = n - (n + 6) % 7 + 3
        year = _civil(thursday)[0]
        return IsoCalendarDate._make(year, (thursday - _ordinal(year, 1, 1)) // 7 + 1, (n + 6) % 7 + 1)

    def _key(self):
        return (self._year, self._month, self._day)

    def _fits(self, other):
        return isinstance(other, date) and not isinstance(other, datetime)

    def __eq__(self, other):
        return self._key() == other._key() if self._fits(other) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if self._fits(other) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if self._fits(other) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if self._fits(other) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if self._fits(other) else NotImplemented

    def __hash__(self):
        if self._hash == -1:
            self._hash = hash(self._bytes())
        return self._hash

    def _bytes(self):
        return bytes((self._year >> 8, self._year & 255, self._month, self._day))

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        n = self.toordinal() + other._days
        if not 0 < n <= 3652059:
            raise OverflowError("date value out of range")
        return type(self).fromordinal(n)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self + timedelta(-other._days)
        if isinstance(other, date):
            return timedelta(self.toordinal() - other.toordinal())
        return NotImplemented

    def __reduce__(self):
        return (self.__class__, (self._year, self._month, self._day))


class IsoCalendarDate(tuple):
    __slots__ = ()

    @classmethod
    def _make(cls, year, week, weekday):
        return tuple.__new__(cls, (year, week, weekday))

    @property
    def year(self):
        return self[0]

    @property
    def week(self):
        return self[1]

    @property
    def weekday(self):
        return self[2]

    def __repr__(self):
        return f"IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"

    def __reduce__(self):
        return (tuple, (tuple(self),))


date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(days=1)


def _moment(timestamp):
    """The fields of the moment so many seconds after 1970, in UTC, to the nearest microsecond."""
    us = 0
    if isinstance(timestamp, float):
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        if timestamp in (float("inf"), float("-inf")):
            raise OverflowError("timestamp out of range for platform time_t")
        whole = int(timestamp)
        us = round((timestamp - whole) * 1e6)
        if us >= 1_000_000:
            whole += 1
            us -= 1_000_000
        elif us < 0:
            whole -= 1
            us += 1_000_000
    else:
        whole = _whole(timestamp)
    days, rest = divmod(whole, 86400)
    y, m, d = _civil(days + 719163)
    if not 1 <= y <= 9999:
        if abs(whole) > 67_000_000_000_000_000:
            raise OverflowError("timestamp out of range for platform time_t")
        raise ValueError(f"year {y} is out of range")
    return y, m, d, rest // 3600, rest // 60 % 60, rest % 60, us
"""##
