// `datetime`: moments as texts: writing, formatting, reading ISO 8601.

let datetimeTexts = ##"""
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
"""##
