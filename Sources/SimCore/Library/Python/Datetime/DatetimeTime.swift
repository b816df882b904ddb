// `datetime`: times of day.

let datetimeTime = ##"""
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
"""##
