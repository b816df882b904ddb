// `datetime`: a date with a time of day.

let datetimeMoment = ##"""
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
"""##
