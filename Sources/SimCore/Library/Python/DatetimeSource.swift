// `datetime`, on the virtual clock: now() and today() read what time.time() reads, and the local time zone is UTC.
// Written over whole microseconds: a moment is one number, and its fields come from that.

let datetimeSource = ##"""
import time as _time
from _simul import spell_type as _spell, strptime as _strptime

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

MINYEAR = 1
MAXYEAR = 9999

_DAY_US = 86_400_000_000
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_BEFORE = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_LENGTH = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_missing = object()


class _field:
    """A field that C holds: it can be read alone."""

    def __init__(self, name):
        self._slot = "_" + name
        self.__name__ = name

    def __set_name__(self, owner, name):
        self.__objclass__ = owner

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self._slot)

    def __set__(self, instance, value=None):
        owner = self.__objclass__.__name__
        raise AttributeError("readonly attribute" if owner == "timedelta" else
                             f"attribute {self.__name__!r} of 'datetime.{owner}' objects is not writable")

    __delete__ = __set__

    def __repr__(self):
        kind = "member" if self.__objclass__.__name__ == "timedelta" else "attribute"
        return f"<{kind} {self.__name__!r} of 'datetime.{self.__objclass__.__name__}' objects>"


# Arithmetic of the calendar: days are counted from 1 January of the year 1, which is day 1.

def _leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def _month_length(y, m):
    return 29 if m == 2 and _leap(y) else _LENGTH[m]


def _ordinal(y, m, d):
    p = y - 1
    return p * 365 + p // 4 - p // 100 + p // 400 + _BEFORE[m] + (m > 2 and _leap(y)) + d


def _civil(n):
    # Years that begin in March make the leap day the last of its year.
    n += 305
    era, rest = divmod(n, 146097)
    y = (rest - rest // 1460 + rest // 36524 - rest // 146096) // 365
    rest -= 365 * y + y // 4 - y // 100
    m = (5 * rest + 2) // 153
    d = rest - (153 * m + 2) // 5 + 1
    y += era * 400
    return (y, m + 3, d) if m < 10 else (y + 1, m - 9, d)


def _whole(x):
    if type(x) is int:
        return x
    index = getattr(type(x), "__index__", None)
    if index is None:
        raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")
    return int(index(x))


def _check_date(y, m, d):
    y, m, d = _whole(y), _whole(m), _whole(d)
    if not 1 <= y <= 9999:
        raise ValueError(f"year {y} is out of range")
    if not 1 <= m <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= d <= _month_length(y, m):
        raise ValueError("day is out of range for month")
    return y, m, d


def _check_time(h, m, s, us, fold):
    h, m, s, us = _whole(h), _whole(m), _whole(s), _whole(us)
    if not 0 <= h <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= m <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= s <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= us <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold not in (0, 1):
        raise ValueError("fold must be either 0 or 1")
    return h, m, s, us


def _check_zone(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")


def _check_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or a timedelta, not '{type(offset).__name__}'")
    if not -_DAY_US < offset._us() < _DAY_US:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
    return offset


def _offset_text(offset, sep=":"):
    if offset is None:
        return ""
    us = offset._us()
    sign = "+"
    if us < 0:
        sign, us = "-", -us
    s, us = divmod(us, 1_000_000)
    text = f"{sign}{s // 3600:02d}{sep}{s // 60 % 60:02d}"
    if s % 60 or us:
        text += f"{sep}{s % 60:02d}"
        if us:
            text += f".{us:06d}"
    return text


def _clock_text(h, m, s, us, spec):
    if spec == "auto":
        spec = "microseconds" if us else "seconds"
    if spec == "seconds":
        return f"{h:02d}:{m:02d}:{s:02d}"
    if spec == "microseconds":
        return f"{h:02d}:{m:02d}:{s:02d}.{us:06d}"
    if spec == "milliseconds":
        return f"{h:02d}:{m:02d}:{s:02d}.{us // 1000:03d}"
    if spec == "minutes":
        return f"{h:02d}:{m:02d}"
    if spec == "hours":
        return f"{h:02d}"
    if not isinstance(spec, str):
        raise TypeError(f"isoformat() argument 'timespec' must be str, not {type(spec).__name__}")
    raise ValueError("Unknown timespec value")


def _format(value, format, fields, us):
    """The directives that know microseconds and zones are put in here, the others by `time`."""
    if not isinstance(format, str):
        raise TypeError(f"strftime() argument 1 must be str, not {type(format).__name__}")
    parts = []
    i = 0
    while True:
        j = format.find("%", i)
        if j < 0 or j + 1 >= len(format):
            parts.append(format[i:])
            break
        parts.append(format[i:j])
        c = format[j + 1]
        i = j + 2
        if c == "f":
            parts.append(f"{us:06d}")
        elif c == "z":
            parts.append(_offset_text(value.utcoffset(), "") if hasattr(value, "utcoffset") else "")
        elif c == ":" and format[i:i + 1] == "z":
            i += 1
            parts.append(_offset_text(value.utcoffset()) if hasattr(value, "utcoffset") else "")
        elif c == "Z":
            name = value.tzname() if hasattr(value, "tzname") else None
            if name is not None:
                if not isinstance(name, str):
                    raise TypeError(f"tzinfo.tzname() must return None or a string, not '{type(name).__name__}'")
                parts.append(name.replace("%", "%%"))
        else:
            parts.append("%" + c)
    return _time.strftime("".join(parts), fields)


def _nearest(a, b):
    """a / b, rounded half to even."""
    q, r = divmod(a, b)
    r *= 2
    if b > 0 and r > b or b < 0 and r < b or r == b and q % 2:
        q += 1
    return q


def _bad_iso(text):
    return ValueError(f"Invalid isoformat string: {text!r}")


def _digits(text, count):
    if len(text) != count or not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)


def _read_date(s):
    """Year, month and day of one of the forms of ISO 8601; any mistake is a ValueError."""
    year = _digits(s[:4], 4)
    dashed = s[4:5] == "-"
    rest = s[4 + dashed:]
    if rest[:1] == "W":
        week = _digits(rest[1:3], 2)
        rest = rest[3:]
        day = 1
        if rest:
            if (rest[0] == "-") != dashed:
                raise ValueError
            day = _digits(rest[dashed:], 1)
        return _from_week(year, week, day)
    if dashed:
        if len(rest) != 5 or rest[2] != "-":
            raise ValueError
        return year, _digits(rest[:2], 2), _digits(rest[3:], 2)
    if len(rest) != 4:
        raise ValueError
    return year, _digits(rest[:2], 2), _digits(rest[2:], 2)


def _from_week(year, week, day):
    if not 1 <= year <= 9999:
        raise ValueError(f"Year is out of range: {year}")
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    if not 0 < week < 53:
        if week != 53 or not (weekday == 3 or weekday == 2 and _leap(year)):
            raise ValueError(f"Invalid week: {week}")
    if not 0 < day < 8:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    monday = first - weekday + (7 if weekday > 3 else 0)
    return _civil(monday + (week - 1) * 7 + day - 1)


def _read_clock(s):
    """Hours, minutes, seconds and microseconds; fields that are not there are 0."""
    fields = [0, 0, 0, 0]
    n = len(s)
    i = k = 0
    colons = None
    while True:
        fields[k] = _digits(s[i:i + 2], 2)
        i += 2
        k += 1
        if i == n:
            return fields
        c = s[i]
        if k == 3:
            break
        if colons is None:
            colons = c == ":"
        if colons:
            if c != ":":
                raise ValueError
            i += 1
    if s[i] not in ".,":
        raise ValueError
    part = s[i + 1:]
    if not part or not (part.isascii() and part.isdigit()):
        raise ValueError
    fields[3] = int(part[:6].ljust(6, "0"))
    return fields


def _read_time(s):
    """The fields of a time of day, and its offset in microseconds or None."""
    for i, c in enumerate(s):
        if c in "+-Z":
            break
    else:
        return _read_clock(s) + [None]
    fields = _read_clock(s[:i])
    if c == "Z":
        if i + 1 != len(s):
            raise ValueError
        return fields + [0]
    text = s[i + 1:]
    if len(text) in (0, 1, 3):
        raise ValueError
    h, m, sec, us = _read_clock(text)
    us += ((h * 60 + m) * 60 + sec) * 1_000_000
    return fields + [-us if c == "-" else us]


def _zone(us):
    return None if us is None else timezone(timedelta(microseconds=us))


def _date_end(s):
    """Where the date ends in a text of date and time."""
    n = len(s)
    if n == 7:
        return 7
    if s[4:5] == "-":
        if s[5:6] != "W":
            return 10
        if s[8:9] == "-":
            if n == 9:
                raise ValueError
            return 8 if n > 10 and s[10].isdigit() else 10
        return 8
    if s[4:5] == "W":
        i = 7
        while i < n and s[i].isdigit():
            i += 1
        return i if i < 9 else 8 - (i % 2 == 0)
    return 8


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


class time:
    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold", "_hash", "__weakref__")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        fields = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._hour, self._minute, self._second, self._microsecond = fields
        self._tzinfo = tzinfo
        self._fold = fold
        self._hash = -1
        return self

    hour = _field("hour")
    minute = _field("minute")
    second = _field("second")
    microsecond = _field("microsecond")
    tzinfo = _field("tzinfo")
    fold = _field("fold")

    def utcoffset(self):
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(None))

    def dst(self):
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(None))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(None)

    def _us(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1_000_000 + self._microsecond

    def _compare(self, other):
        """The difference in microseconds; None where there is no order between the two."""
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            return None
        difference = self._us() - other._us()
        return difference if a is None else difference - a._us() + b._us()

    def _ordered(self, other):
        difference = self._compare(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware times")
        return difference

    def __eq__(self, other):
        return self._compare(other) == 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._ordered(other) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._ordered(other) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._ordered(other) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._ordered(other) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        if self._hash == -1:
            plain = self.replace(fold=0) if self._fold else self
            offset = plain.utcoffset()
            if offset is None:
                us = self._microsecond
                self._hash = hash(bytes((
                    self._hour, self._minute, self._second, us >> 16, us >> 8 & 255, us & 255)))
            else:
                self._hash = hash(timedelta._make(self._us() - offset._us()))
        return self._hash

    def __repr__(self):
        text = f"{_name(self)}({self._hour}, {self._minute}"
        if self._microsecond:
            text += f", {self._second}, {self._microsecond}"
        elif self._second:
            text += f", {self._second}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return text + (", fold=1)" if self._fold else ")")

    def isoformat(self, timespec="auto"):
        return (_clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat()

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            h, m, s, us, zone = _read_time(text.removeprefix("T"))
        except ValueError:
            raise _bad_iso(text) from None
        return cls(h, m, s, us, _zone(zone))

    def strftime(self, format):
        return _format(
            self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1), self._microsecond)

    __format__ = date.__format__

    def replace(self, hour=None, minute=None, second=None, microsecond=None, tzinfo=True, *, fold=None):
        return type(self)(
            self._hour if hour is None else hour, self._minute if minute is None else minute,
            self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def __reduce__(self):
        return (self.__class__, (self._hour, self._minute, self._second, self._microsecond, self._tzinfo))


time.min = time(0, 0, 0)
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta(microseconds=1)


class datetime(date):
    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year=_missing, month=_missing, day=_missing, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        for i, (value, name) in enumerate(((year, "year"), (month, "month"), (day, "day"))):
            if value is _missing:
                raise TypeError(f"function missing required argument '{name}' (pos {i + 1})")
        day_fields = _check_date(year, month, day)
        clock_fields = _check_time(hour, minute, second, microsecond, fold)
        _check_zone(tzinfo)
        self = object.__new__(cls)
        self._year, self._month, self._day = day_fields
        self._hour, self._minute, self._second, self._microsecond = clock_fields
        self._tzinfo = tzinfo
        self._fold = fold
        self._hash = -1
        return self

    hour = _field("hour")
    minute = _field("minute")
    second = _field("second")
    microsecond = _field("microsecond")
    tzinfo = _field("tzinfo")
    fold = _field("fold")

    @classmethod
    def _make(cls, us, zone=None):
        """The moment `us` microseconds after midnight of the day 0."""
        n, rest = divmod(us, _DAY_US)
        if not 0 < n <= 3652059:
            raise OverflowError("date value out of range")
        s, us = divmod(rest, 1_000_000)
        y, m, d = _civil(n)
        return cls(y, m, d, s // 3600, s // 60 % 60, s % 60, us, zone)

    def _us(self):
        s = ((self.toordinal() * 24 + self._hour) * 60 + self._minute) * 60 + self._second
        return s * 1_000_000 + self._microsecond

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        _check_zone(tz)
        made = cls(*_moment(timestamp), tz)
        return made if tz is None else tz.fromutc(made)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        return cls(*_moment(timestamp))

    @classmethod
    def now(cls, tz=None):
        return cls.fromtimestamp(_time.time(), tz)

    @classmethod
    def utcnow(cls):
        return cls.utcfromtimestamp(_time.time())

    @classmethod
    def combine(cls, date, time, tzinfo=True):
        if not isinstance(date, _date):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {type(date).__name__}")
        if not isinstance(time, _clock):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {type(time).__name__}")
        return cls(
            date._year, date._month, date._day, time._hour, time._minute, time._second, time._microsecond,
            time._tzinfo if tzinfo is True else tzinfo, fold=time._fold)

    @classmethod
    def fromisoformat(cls, text, /):
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        if len(text) < 7:
            raise _bad_iso(text)
        try:
            end = _date_end(text)
            y, m, d = _read_date(text[:end])
            h, minute, s, us, zone = _read_time(text[end + 1:]) if len(text) > end else (0, 0, 0, 0, None)
        except ValueError:
            raise _bad_iso(text) from None
        return cls(y, m, d, h, minute, s, us, _zone(zone))

    @classmethod
    def strptime(cls, date_string, format, /):
        for i, text in (1, date_string), (2, format):
            if not isinstance(text, str):
                raise TypeError(f"strptime() argument {i} must be str, not {type(text).__name__}")
        fields, us, offset, more, name = _strptime(date_string, format)
        zone = None
        if offset is not None:
            delta = timedelta(seconds=offset, microseconds=more)
            zone = timezone(delta) if name is None else timezone(delta, name)
        return cls(*fields[:6], us, zone)

    def utcoffset(self):
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(self))

    def dst(self):
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(self))

    def tzname(self):
        return None if self._tzinfo is None else self._tzinfo.tzname(self)

    def _tuple(self):
        fields = date._tuple(self)
        saved = self.dst()
        return fields[:3] + (self._hour, self._minute, self._second) + fields[6:8] + (
            -1 if saved is None else 1 if saved else 0,)

    def utctimetuple(self):
        offset = self.utcoffset()
        moved = self - offset if offset else self
        return _time.struct_time(moved._tuple()[:8] + (0,))

    def timestamp(self):
        offset = self.utcoffset()
        us = self._us() - 719163 * _DAY_US
        if offset is None:
            seconds, us = divmod(us, 1_000_000)
            return seconds + us / 1e6
        return (us - offset._us()) / 10**6

    def date(self):
        return _date(self._year, self._month, self._day)

    def time(self):
        return _clock(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        return _clock(
            self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=True, *, fold=None):
        return type(self)(
            self._year if year is None else year, self._month if month is None else month,
            self._day if day is None else day, self._hour if hour is None else hour,
            self._minute if minute is None else minute, self._second if second is None else second,
            self._microsecond if microsecond is None else microsecond,
            self._tzinfo if tzinfo is True else tzinfo, fold=self._fold if fold is None else fold)

    __replace__ = replace

    def astimezone(self, tz=None):
        if tz is not None and not isinstance(tz, _zone_base):
            raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(tz).__name__}'")
        offset = self.utcoffset()
        if tz is None:
            tz = timezone(timedelta(0), "UTC")
        elif tz is self._tzinfo:
            return self
        utc = self if not offset else self - offset
        return tz.fromutc(utc.replace(tzinfo=tz))

    def ctime(self):
        return (f"{_DAYS[self.weekday()]} {_MONTHS[self._month - 1]} {self._day:2d} "
                f"{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}")

    def isoformat(self, sep="T", timespec="auto"):
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {type(sep).__name__}")
        return (date.isoformat(self) + sep
                + _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
                + _offset_text(self.utcoffset()))

    def __str__(self):
        return self.isoformat(" ")

    def __repr__(self):
        fields = [self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond]
        while len(fields) > 5 and fields[-1] == 0:
            fields.pop()
        text = ", ".join(map(str, fields))
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return f"{_name(self)}({text}{', fold=1' if self._fold else ''})"

    def strftime(self, format):
        return _format(self, format, self._tuple(), self._microsecond)

    def _compare(self, other):
        if self._tzinfo is other._tzinfo:
            return self._us() - other._us()
        a, b = self.utcoffset(), other.utcoffset()
        if (a is None) != (b is None):
            return None
        difference = self._us() - other._us()
        return difference if a is None else difference - a._us() + b._us()

    def _ordered(self, other):
        difference = self._compare(other)
        if difference is None:
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return difference

    def __eq__(self, other):
        return self._compare(other) == 0 if isinstance(other, datetime) else NotImplemented

    def __lt__(self, other):
        return self._ordered(other) < 0 if isinstance(other, datetime) else NotImplemented

    def __le__(self, other):
        return self._ordered(other) <= 0 if isinstance(other, datetime) else NotImplemented

    def __gt__(self, other):
        return self._ordered(other) > 0 if isinstance(other, datetime) else NotImplemented

    def __ge__(self, other):
        return self._ordered(other) >= 0 if isinstance(other, datetime) else NotImplemented

    def __hash__(self):
        if self._hash == -1:
            plain = self.replace(fold=0) if self._fold else self
            offset = plain.utcoffset()
            if offset is None:
                us = self._microsecond
                self._hash = hash(self._bytes() + bytes((
                    self._hour, self._minute, self._second, us >> 16, us >> 8 & 255, us & 255)))
            else:
                self._hash = hash(timedelta._make(self._us() - offset._us()))
        return self._hash

    def __add__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return type(self)._make(self._us() + other._us(), self._tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return type(self)._make(self._us() - other._us(), self._tzinfo)
        if not isinstance(other, datetime):
            return NotImplemented
        difference = self._compare(other)
        if difference is None:
            raise TypeError("can't subtract offset-naive and offset-aware datetimes")
        return timedelta._make(difference)

    def __reduce__(self):
        return (self.__class__, (
            self._year, self._month, self._day, self._hour, self._minute, self._second, self._microsecond,
            self._tzinfo))


_date = date
_clock = time
_zone_base = tzinfo

datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta(microseconds=1)


class timezone(tzinfo):
    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=_missing):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {type(offset).__name__}")
        if name is _missing:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {type(name).__name__}")
        if not -_DAY_US < offset._us() < _DAY_US:
            raise ValueError(
                "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), "
                f"not {offset!r}.")
        return cls._make(offset, name)

    @classmethod
    def _make(cls, offset, name=None):
        self = object.__new__(cls)
        self._offset = offset
        self._name = name
        return self

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __repr__(self):
        if self is timezone.utc:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"{_name(self)}({self._offset!r})"
        return f"{_name(self)}({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def _check(self, dt, method):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{method}(dt) argument must be a datetime instance or None, not {type(dt).__name__}")

    def utcoffset(self, dt, /):
        self._check(dt, "utcoffset")
        return self._offset

    def tzname(self, dt, /):
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def dst(self, dt, /):
        self._check(dt, "dst")
        return None

    def fromutc(self, dt, /):
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime instance")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset

    def __reduce__(self):
        return (timezone, (self._offset,) if self._name is None else (self._offset, self._name))


UTC = timezone.utc = timezone._make(timedelta(0))
timezone.min = timezone._make(-timedelta(hours=23, minutes=59))
timezone.max = timezone._make(timedelta(hours=23, minutes=59))

for _cls in date, time, datetime, timedelta, timezone, tzinfo:
    _spell(_cls, "datetime." + _cls.__name__)

"""##
