// `zoneinfo`: some well-known zones by their present rules, which are taken to hold for all years.  There is no database: the
// history of a zone is absent, and zones that are not in the table are not found.

let zoneinfoSource = ##"""
from datetime import datetime as _datetime, timedelta as _timedelta, tzinfo as _tzinfo

__all__ = ["ZoneInfo", "available_timezones", "reset_tzpath", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

TZPATH = ()


class ZoneInfoNotFoundError(KeyError):
    __module__ = "zoneinfo"


class InvalidTZPathWarning(RuntimeWarning):
    __module__ = "zoneinfo"


# A rule: when summer time begins and ends, each as month, week (5: the last) of Sundays, hour; hours are local standard
# time, local summer time, or UTC ("u").
_EU = ((3, 5, 1, "u"), (10, 5, 1, "u"))
_US = ((3, 2, 2, "w"), (11, 1, 2, "w"))
_AU = ((10, 1, 2, "s"), (4, 1, 2, "s"))
_NZ = ((9, 5, 2, "s"), (4, 1, 2, "s"))
_CL = ((9, 1, 4, "u", 2), (4, 1, 3, "u", 2))

# Names of zones that share hours and rules.
_ZONES = {}


def _table():
    def add(offset, rule, standard, summer, names):
        for name in names.split():
            _ZONES[name] = (round(offset * 3600), rule, standard, summer)

    add(0, None, "UTC", None, "UTC Etc/UTC Etc/UCT Etc/Universal Etc/Zulu UCT Universal Zulu")
    add(0, None, "GMT", None, "GMT Etc/GMT Africa/Abidjan Africa/Accra Africa/Dakar Atlantic/Reykjavik Iceland")
    add(0, _EU, "GMT", "BST", "Europe/London GB Europe/Belfast Europe/Jersey")
    add(0, _EU, "WET", "WEST", "Europe/Lisbon Portugal WET Atlantic/Canary Atlantic/Madeira")
    add(1, _EU, "CET", "CEST", "CET Europe/Paris Europe/Berlin Europe/Madrid Europe/Rome Europe/Vienna Europe/Zurich "
        "Europe/Amsterdam Europe/Brussels Europe/Copenhagen Europe/Stockholm Europe/Oslo Europe/Prague Europe/Warsaw "
        "Europe/Budapest Europe/Belgrade Europe/Zagreb Europe/Ljubljana Europe/Bratislava Europe/Luxembourg "
        "Europe/Monaco Europe/Malta Europe/Tirane Europe/Sarajevo Europe/Skopje Poland MET")
    add(2, _EU, "EET", "EEST", "EET Europe/Athens Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Bucharest Europe/Sofia "
        "Europe/Riga Europe/Tallinn Europe/Vilnius Asia/Nicosia")
    add(2, None, "EET", None, "Europe/Kaliningrad Africa/Tripoli")
    add(2, None, "SAST", None, "Africa/Johannesburg")
    add(2, None, "CAT", None, "Africa/Harare Africa/Maputo Africa/Lusaka Africa/Khartoum")
    add(1, None, "WAT", None, "Africa/Lagos Africa/Luanda")
    add(1, None, "CET", None, "Africa/Algiers Africa/Tunis")
    add(3, None, "EAT", None, "Africa/Nairobi Africa/Addis_Ababa")
    add(3, None, "MSK", None, "Europe/Moscow Europe/Simferopol")
    add(3, None, "+03", None, "Europe/Istanbul Asia/Istanbul Turkey Asia/Riyadh Asia/Baghdad Asia/Kuwait Asia/Qatar "
        "Europe/Minsk Asia/Amman Asia/Damascus")
    add(3.5, None, "+0330", None, "Asia/Tehran Iran")
    add(4, None, "+04", None, "Asia/Dubai Asia/Baku Asia/Tbilisi Asia/Yerevan Asia/Muscat Europe/Samara")
    add(4.5, None, "+0430", None, "Asia/Kabul")
    add(5, None, "PKT", None, "Asia/Karachi")
    add(5, None, "+05", None, "Asia/Tashkent Asia/Yekaterinburg Asia/Almaty")
    add(5.5, None, "IST", None, "Asia/Kolkata Asia/Calcutta")
    add(5.5, None, "+0530", None, "Asia/Colombo")
    add(5.75, None, "+0545", None, "Asia/Kathmandu Asia/Katmandu")
    add(6, None, "+06", None, "Asia/Dhaka Asia/Omsk")
    add(7, None, "+07", None, "Asia/Bangkok Asia/Ho_Chi_Minh Asia/Saigon Asia/Novosibirsk Asia/Krasnoyarsk")
    add(7, None, "WIB", None, "Asia/Jakarta")
    add(8, None, "CST", None, "Asia/Shanghai Asia/Taipei PRC Asia/Chongqing")
    add(8, None, "HKT", None, "Asia/Hong_Kong Hongkong")
    add(8, None, "PST", None, "Asia/Manila")
    add(8, None, "+08", None, "Asia/Singapore Singapore Asia/Kuala_Lumpur Asia/Irkutsk")
    add(8, None, "AWST", None, "Australia/Perth")
    add(9, None, "JST", None, "Asia/Tokyo Japan")
    add(9, None, "KST", None, "Asia/Seoul Asia/Pyongyang ROK")
    add(9.5, None, "ACST", None, "Australia/Darwin")
    add(9.5, _AU, "ACST", "ACDT", "Australia/Adelaide")
    add(10, None, "AEST", None, "Australia/Brisbane")
    add(10, _AU, "AEST", "AEDT", "Australia/Sydney Australia/Melbourne Australia/Hobart Australia/Canberra")
    add(10, None, "+10", None, "Asia/Vladivostok")
    add(12, _NZ, "NZST", "NZDT", "Pacific/Auckland NZ Antarctica/McMurdo")
    add(12, None, "+12", None, "Pacific/Fiji Asia/Kamchatka")
    add(13, None, "+13", None, "Pacific/Tongatapu Pacific/Apia")
    add(14, None, "+14", None, "Pacific/Kiritimati")
    add(-10, None, "HST", None, "Pacific/Honolulu US/Hawaii HST")
    add(-9, _US, "AKST", "AKDT", "America/Anchorage US/Alaska")
    add(-8, _US, "PST", "PDT", "America/Los_Angeles US/Pacific PST8PDT America/Vancouver America/Tijuana")
    add(-7, _US, "MST", "MDT", "America/Denver US/Mountain MST7MDT America/Edmonton America/Boise")
    add(-7, None, "MST", None, "America/Phoenix US/Arizona MST")
    add(-6, _US, "CST", "CDT", "America/Chicago US/Central CST6CDT America/Winnipeg America/Menominee")
    add(-6, None, "CST", None, "America/Mexico_City America/Guatemala America/Costa_Rica America/Regina")
    add(-5, _US, "EST", "EDT", "America/New_York US/Eastern EST5EDT America/Toronto America/Detroit America/Montreal "
        "America/Nassau")
    add(-5, None, "EST", None, "America/Panama America/Jamaica America/Cancun EST")
    add(-5, None, "-05", None, "America/Bogota America/Lima America/Guayaquil")
    add(-4, _US, "AST", "ADT", "America/Halifax Atlantic/Bermuda")
    add(-4, None, "AST", None, "America/Puerto_Rico America/Santo_Domingo")
    add(-4, None, "-04", None, "America/Caracas America/La_Paz America/Manaus")
    add(-4, _CL, "-04", "-03", "America/Santiago")
    add(-3.5, _US, "NST", "NDT", "America/St_Johns")
    add(-3, None, "-03", None, "America/Sao_Paulo America/Argentina/Buenos_Aires America/Buenos_Aires "
        "America/Montevideo America/Bahia")
    for hours in range(-14, 13):
        if hours:
            add(-hours, None, f"{-hours:+03d}", None, f"Etc/GMT{hours:+d}")


_cache = {}


class ZoneInfo(_tzinfo):
    def __new__(cls, key):
        known = _cache.get((cls, key))
        if known is None:
            known = _cache[cls, key] = cls.no_cache(key)
        return known

    @classmethod
    def no_cache(cls, key):
        if not isinstance(key, str):
            raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
        if not _ZONES:
            _table()
        if key.startswith("/"):
            raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
        if key not in _ZONES:
            raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
        self = _tzinfo.__new__(cls)
        offset, self._rule, self._standard, self._summer = _ZONES[key]
        self._key = key
        self._offset = _timedelta(seconds=offset)
        self._saved = _timedelta(hours=1)
        self._years = {}
        return self

    @classmethod
    def clear_cache(cls, *, only_keys=None):
        for known in list(_cache):
            if only_keys is None or known[1] in only_keys:
                del _cache[known]

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        raise NotImplementedError("time zones in files are not simulated")

    key = property(lambda self: self._key)

    def _changes(self, year):
        """Begin and end of the year's summer time in UTC."""
        known = self._years.get(year)
        if known is None:
            moments = []
            for i, (month, week, hour, kind, *first_day) in enumerate(self._rule):
                if week == 5:
                    after = _datetime(year + (month == 12), month % 12 + 1, 1)
                    day = after - _timedelta(days=(after.weekday() + 1) % 7 or 7)
                else:
                    first = _datetime(year, month, first_day[0] if first_day else 1)
                    day = first + _timedelta(days=(6 - first.weekday()) % 7 + 7 * (week - 1))
                moment = day + _timedelta(hours=hour)
                if kind != "u":
                    moment -= self._offset
                if kind == "w" and i == 1:
                    moment -= self._saved
                moments.append(moment)
            known = self._years[year] = tuple(moments)
        return known

    def _is_summer(self, moment, year):
        begin, end = self._changes(year)
        if begin < end:
            return begin <= moment < end
        return not end <= moment < begin

    def _summer_at(self, dt):
        """Whether a local time is in summer time; in the hour that comes twice, `fold` decides."""
        if self._rule is None or dt is None:
            return False
        local = dt.replace(tzinfo=None, fold=0)
        try:
            early = self._is_summer(local - self._offset - self._saved, local.year)
            late = self._is_summer(local - self._offset, local.year)
        except OverflowError:
            return False
        if early == late:
            return early
        # Between the two: summer time ends here (the time comes twice) or begins (it does not exist).
        return not dt.fold if early else bool(dt.fold)

    def utcoffset(self, dt):
        if dt is None:
            return None if self._rule is not None else self._offset
        return self._offset + self._saved if self._summer_at(dt) else self._offset

    def dst(self, dt):
        if dt is None:
            return None if self._rule is not None else _timedelta(0)
        return self._saved if self._summer_at(dt) else _timedelta(0)

    def tzname(self, dt):
        if dt is None:
            return None if self._rule is not None else self._standard
        return self._summer if self._summer_at(dt) else self._standard

    def fromutc(self, dt):
        if not isinstance(dt, _datetime):
            raise TypeError("fromutc() requires a datetime argument")
        if dt.tzinfo is not self:
            raise ValueError("dt.tzinfo is not self")
        if self._rule is None:
            return dt + self._offset
        moment = dt.replace(tzinfo=None)
        year = (moment + self._offset).year
        made = dt + self._offset
        if self._is_summer(moment, year):
            return made + self._saved
        try:
            repeated = self._is_summer(moment - self._saved, year)
        except OverflowError:
            repeated = False
        return made.replace(fold=1) if repeated else made

    def __str__(self):
        return self._key

    def __repr__(self):
        return f"zoneinfo.ZoneInfo(key={self._key!r})"

    def __reduce__(self):
        return (self.__class__, (self._key,))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


ZoneInfo.__module__ = "zoneinfo"


def available_timezones():
    if not _ZONES:
        _table()
    return set(_ZONES)


def reset_tzpath(to=None):
    pass

"""##
