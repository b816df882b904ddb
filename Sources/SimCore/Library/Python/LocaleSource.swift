// `locale`: the C locale, which is the only one.

let localeSource = ##"""
LC_CTYPE, LC_NUMERIC, LC_TIME, LC_COLLATE, LC_MONETARY, LC_MESSAGES, LC_ALL = 0, 1, 2, 3, 4, 5, 6
CHAR_MAX = 127


class Error(Exception):
    __module__ = "locale"


def setlocale(category, locale=None):
    if locale in (None, "", "C", "POSIX") or isinstance(locale, tuple) and locale == (None, None):
        return "C"
    if f"{locale}".replace("-", "").lower() in ("c.utf8", "en_us.utf8"):
        return f"{locale}"
    raise Error("unsupported locale setting")


def getlocale(category=LC_CTYPE):
    return ("en_US", "UTF-8") if category == LC_CTYPE else (None, None)


def getdefaultlocale(envvars=()):
    return ("en_US", "UTF-8")


def getpreferredencoding(do_setlocale=True):
    return "UTF-8"


def getencoding():
    return "UTF-8"


def resetlocale(category=LC_ALL):
    pass


def localeconv():
    return {
        "int_curr_symbol": "", "currency_symbol": "", "mon_decimal_point": "", "mon_thousands_sep": "",
        "mon_grouping": [], "positive_sign": "", "negative_sign": "", "int_frac_digits": 127, "frac_digits": 127,
        "p_cs_precedes": 127, "p_sep_by_space": 127, "n_cs_precedes": 127, "n_sep_by_space": 127, "p_sign_posn": 127,
        "n_sign_posn": 127, "decimal_point": ".", "thousands_sep": "", "grouping": [],
    }


def strcoll(os1, os2, /):
    return (os1 > os2) - (os1 < os2)


def strxfrm(string, /):
    return string


def atof(string, func=float):
    return func(string)


def atoi(string):
    return int(string)


def str(val):
    return "%.12g" % val


def format_string(f, val, grouping=False, monetary=False):
    return f % val


def delocalize(string):
    return string


def currency(val, symbol=True, grouping=False, international=False):
    raise ValueError("Currency formatting is not possible using the 'C' locale.")

"""##
