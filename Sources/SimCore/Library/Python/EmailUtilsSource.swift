// `email.utils`: dates and addresses as the headers of messages write them.

let emailUtilsSource = ##"""
import datetime
import re
import time

__all__ = ["formataddr", "formatdate", "format_datetime", "make_msgid", "mktime_tz", "parseaddr", "parsedate", "parsedate_tz",
           "parsedate_to_datetime", "localtime", "quote", "unquote"]

_DAYS = "Mon Tue Wed Thu Fri Sat Sun".split()
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_ZONES = {"UT": 0, "UTC": 0, "GMT": 0, "Z": 0, "AST": -400, "ADT": -300, "EST": -500, "EDT": -400, "CST": -600, "CDT": -500,
          "MST": -700, "MDT": -600, "PST": -800, "PDT": -700}
_DATE = re.compile(
    r"\s*(?:[A-Za-z]+\.?,?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{2,4})(?:\s+(\d{1,2}):(\d\d)(?::(\d\d))?)?"
    r"(?:\s+([-+]\d{4}|[A-Za-z]+))?")


def _text(t, zone):
    return "%s, %02d %s %04d %02d:%02d:%02d %s" % (_DAYS[t[6]], t[2], _MONTHS[t[1] - 1], t[0], t[3], t[4], t[5], zone)


def formatdate(timeval=None, localtime=False, usegmt=False):
    t = time.gmtime(time.time() if timeval is None else timeval)
    return _text(t, "GMT" if usegmt else "+0000" if localtime else "-0000")


def format_datetime(dt, usegmt=False):
    if usegmt:
        if dt.tzinfo is None or dt.tzinfo != datetime.timezone.utc:
            raise ValueError("usegmt option requires a UTC datetime")
        zone = "GMT"
    else:
        zone = "-0000" if dt.tzinfo is None else dt.strftime("%z")
    return _text(dt.timetuple(), zone)


def parsedate_tz(data):
    found = _DATE.match(data or "")
    if not found or found[2].title() not in _MONTHS:
        return None
    day, month, year, hour, minute, second, zone = found.groups()
    year = int(year)
    if year < 100:
        year += 1900 if year > 68 else 2000
    offset = None
    if zone and zone[0] in "+-":
        offset = 0 if zone == "-0000" else int(zone)
        if zone == "-0000":
            offset = None
    elif zone:
        offset = _ZONES.get(zone.upper())
    if offset is not None:
        sign = -1 if offset < 0 else 1
        offset = sign * (abs(offset) // 100 * 3600 + abs(offset) % 100 * 60)
    elif zone == "-0000":
        offset = None
    return (year, _MONTHS.index(month.title()) + 1, int(day), int(hour or 0), int(minute or 0), int(second or 0), 0, 1, -1,
            offset)


def parsedate(data):
    found = parsedate_tz(data)
    return found and found[:9]


def mktime_tz(data):
    import calendar
    return calendar.timegm(data[:6] + (0, 0, 0)) - (data[9] or 0)


def parsedate_to_datetime(data):
    found = parsedate_tz(data)
    if found is None:
        raise ValueError('Invalid date value or format "%s"' % str(data))
    zone = None if found[9] is None else datetime.timezone(datetime.timedelta(seconds=found[9]))
    return datetime.datetime(*found[:6], tzinfo=zone)


def localtime(dt=None):
    return (datetime.datetime.now() if dt is None else dt).astimezone()


def quote(str):
    return str.replace("\\", "\\\\").replace('"', '\\"')


def unquote(str):
    if len(str) > 1:
        if str[0] == str[-1] == '"':
            return str[1:-1].replace("\\\\", "\\").replace('\\"', '"')
        if str[0] == "<" and str[-1] == ">":
            return str[1:-1]
    return str


def formataddr(pair, charset="utf-8"):
    name, address = pair
    address.encode("ascii")
    if not name:
        return address
    try:
        name.encode("ascii")
    except UnicodeEncodeError:
        import base64
        return "=?%s?b?%s?= <%s>" % (charset, base64.b64encode(name.encode(charset)).decode(), address)
    quotes = '"' if re.search(r'[][\\()<>@,:;".]', name) else ""
    return "%s%s%s <%s>" % (quotes, re.sub(r'[\\"]', r"\\\g<0>", name), quotes, address)


def parseaddr(addr, *, strict=True):
    found = re.fullmatch(r'\s*(?:"((?:[^"\\]|\\.)*)"|([^<>"]*?))\s*<([^<>\s]+)>\s*', addr)
    if found:
        name = re.sub(r"\\(.)", r"\1", found[1]) if found[1] is not None else " ".join(found[2].split())
        return name, found[3]
    found = re.fullmatch(r"\s*([^<>\s,;]+@[^<>\s,;]+)\s*(?:\(([^()]*)\))?\s*", addr)
    return (found[2] or "", found[1]) if found else ("", "")


def make_msgid(idstring=None, domain=None):
    import os
    import random
    return "<%d.%d.%d%s@%s>" % (
        int(time.time() * 100), os.getpid(), random.getrandbits(64), "." + idstring if idstring else "", domain or "localhost")

"""##
