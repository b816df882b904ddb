// `csv`: readers and writers over anything that gives lines or takes texts.

let csvSource = ##"""
from io import StringIO as _StringIO

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
    "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
    "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]

QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
__version__ = "1.0"


class Error(Exception):
    __module__ = "_csv"


class Dialect:
    delimiter = quotechar = escapechar = lineterminator = quoting = None
    doublequote = skipinitialspace = None

    def __init__(self):
        _Dialect(self)


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(excel):
    lineterminator = "\n"
    quoting = QUOTE_ALL


_OPTIONS = {"delimiter": ",", "quotechar": '"', "escapechar": None, "doublequote": True, "skipinitialspace": False,
            "lineterminator": "\r\n", "quoting": QUOTE_MINIMAL, "strict": False}


class _Dialect:
    """A dialect whose options have been checked."""

    def __init__(self, base=None, **options):
        if isinstance(base, str):
            base = get_dialect(base)
        for name, value in _OPTIONS.items():
            value = getattr(base, name, value) if base is not None else value
            setattr(self, name, options.pop(name, value))
        if options:
            name = next(iter(options))
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        for name in ("delimiter", "quotechar", "escapechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                kind = "string" if name == "delimiter" else "string or None"
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if self.quoting not in range(6):
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")


_dialects = {}
_limit = 131072


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Dialect(dialect, **fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    return _dialects[name]


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    global _limit
    old = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class _Reader:
    def __init__(self, lines, dialect):
        self._lines = iter(lines)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    def _value(self, text, quoted):
        quoting = self.dialect.quoting
        if not quoted:
            if quoting == QUOTE_NONNUMERIC or quoting == QUOTE_STRINGS and text:
                return float(text) if text or quoting == QUOTE_NONNUMERIC else None
            if quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and not text:
                return None
        return text

    def __next__(self):
        d = self.dialect
        quote = d.quotechar if d.quoting != QUOTE_NONE else None
        fields = []
        field = []
        state = "start"
        quoted = False
        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if state == "start" and not fields and not field:
                    raise
                if field or state == "quoted":
                    if d.strict:
                        raise Error("unexpected end of data")
                    fields.append(self._value("".join(field), quoted))
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} "
                            "(the file should be opened in text mode)")
            self.line_num += 1
            ended = False
            for c in line:
                if ended:
                    if c not in "\r\n":
                        raise Error("new-line character seen in unquoted field - "
                                    "do you need to open the file with newline=''?")
                    continue
                if state == "quoted":
                    if d.escapechar is not None and c == d.escapechar:
                        state = "quoted escape"
                    elif c == quote:
                        state = "closed" if d.doublequote else "plain"
                    else:
                        field.append(c)
                elif state == "quoted escape":
                    field.append(c)
                    state = "quoted"
                elif state == "escape":
                    field.append(c)
                    state = "plain"
                elif c in "\r\n":
                    ended = True
                elif state == "closed" and c == quote:
                    field.append(c)
                    state = "quoted"
                elif c == d.delimiter:
                    fields.append(self._value("".join(field), quoted))
                    field = []
                    quoted = False
                    state = "field"
                elif state in ("start", "field") and quote is not None and c == quote:
                    quoted = True
                    state = "quoted"
                elif state in ("start", "field") and c == " " and d.skipinitialspace:
                    state = "field"
                elif d.escapechar is not None and c == d.escapechar and state != "closed":
                    state = "escape"
                elif state == "closed" and d.strict:
                    raise Error(f"'{d.delimiter}' expected after '{quote}'")
                else:
                    field.append(c)
                    state = "plain"
                if len(field) > _limit:
                    raise Error(f"field larger than field limit ({_limit})")
            if state == "escape":
                field.append("\n")
                state = "plain"
            if state == "quoted":
                continue
            if state == "quoted escape":
                field.append("\n")
                state = "quoted"
                continue
            if state == "start" and not fields and not field:
                return fields
            fields.append(self._value("".join(field), quoted))
            return fields


_Reader.__name__ = _Reader.__qualname__ = "reader"
_Reader.__module__ = "_csv"


def reader(iterable, /, dialect="excel", **fmtparams):
    return _Reader(iterable, _Dialect(dialect, **fmtparams))


class _Writer:
    def __init__(self, write, dialect):
        self._write = write
        self.dialect = dialect

    def _field(self, value, alone):
        d = self.dialect
        is_text = isinstance(value, str)
        text = "" if value is None else value if is_text else repr(value) if isinstance(value, float) else str(value)
        quoting = d.quoting
        must = quoting == QUOTE_ALL or quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float)) \
            or quoting == QUOTE_STRINGS and is_text or quoting == QUOTE_NOTNULL and value is not None
        parts = []
        for i, c in enumerate(text):
            if c in (d.delimiter, d.escapechar, d.quotechar, "\n", "\r") or c in d.lineterminator \
                    or c == " " and d.skipinitialspace and i == 0:
                escape = quoting == QUOTE_NONE
                if not escape:
                    if c == d.quotechar:
                        if d.doublequote:
                            parts.append(c)
                        else:
                            escape = True
                    elif c == d.escapechar:
                        escape = True
                    if not escape or c != d.quotechar:
                        must = True
                if escape:
                    if d.escapechar is None:
                        raise Error("need to escape, but no escapechar set")
                    parts.append(d.escapechar)
            parts.append(c)
        if not text and alone:
            if quoting == QUOTE_NONE or quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and value is None:
                raise Error("single empty field record must be quoted")
            must = True
        text = "".join(parts)
        return d.quotechar + text + d.quotechar if must else text

    def writerow(self, row, /):
        try:
            values = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        d = self.dialect
        return self._write(
            d.delimiter.join([self._field(v, len(values) == 1) for v in values]) + d.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


_Writer.__name__ = _Writer.__qualname__ = "writer"
_Writer.__module__ = "_csv"


def writer(fileobj, /, dialect="excel", **fmtparams):
    write = getattr(fileobj, "write", None)
    if not callable(write):
        raise TypeError('argument 1 must have a "write" method')
    return _Writer(write, _Dialect(dialect, **fmtparams))


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        self._fieldnames = list(fieldnames) if fieldnames is not None and iter(fieldnames) is fieldnames else fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            self._fieldnames = next(self.reader, None)
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        names = self.fieldnames
        row = []
        while not row:
            row = next(self.reader)
        self.line_num = self.reader.line_num
        made = dict(zip(names, row))
        if len(row) > len(names):
            made[self.restkey] = row[len(names):]
        for name in names[len(row):]:
            made[name] = self.restval
        return made


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        self.fieldnames = list(fieldnames) if iter(fieldnames) is fieldnames else fieldnames
        self.restval = restval
        if extrasaction.lower() not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction.lower()
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [key for key in rowdict if key not in self.fieldnames]
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(x) for x in wrong]))
        return [rowdict.get(key, self.restval) for key in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))


class Sniffer:
    """Guesses a delimiter: the one that comes equally often in every line."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line]
        for c in delimiters or self.preferred + ["|"]:
            counts = {line.count(c) for line in lines}
            if len(counts) == 1 and counts != {0}:
                return type("dialect", (excel,), {"_name": "sniffed", "delimiter": c})
        raise Error("Could not determine delimiter")

    def has_header(self, sample):
        rows = list(reader(_StringIO(sample), self.sniff(sample)))

        def is_number(text):
            try:
                complex(text)
            except ValueError:
                return False
            return True

        return any(not is_number(h) and all(is_number(row[i]) for row in rows[1:] if i < len(row))
                   for i, h in enumerate(rows[0]))

"""##
