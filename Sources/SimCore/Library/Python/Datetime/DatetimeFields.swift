// `datetime`: the calendar in whole numbers, and the checks of what callers give.

let datetimeFields = ##"""
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
"""##
