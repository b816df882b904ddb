// `json`.

let jsonSource = ##"""
__all__ = ["dump", "dumps", "load", "loads", "JSONDecoder", "JSONDecodeError", "JSONEncoder"]

_int_repr = int.__repr__
_float_repr = float.__repr__


class JSONDecodeError(ValueError):
    def __init__(self, msg, doc, pos):
        lineno = doc.count("\n", 0, pos) + 1
        colno = pos - doc.rfind("\n", 0, pos)
        ValueError.__init__(self, "%s: line %d column %d (char %d)" % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno


JSONDecodeError.__module__ = "json.decoder"


# Encoding

_ESCAPES = {"\\": "\\\\", '"': '\\"', "\b": "\\b", "\f": "\\f", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_PLAIN_ASCII = frozenset(chr(i) for i in range(0x20, 0x7F) if chr(i) not in '\\"')


def _encode_string(s, ascii_only):
    for c in s:
        if c not in _PLAIN_ASCII:
            break
    else:
        return '"' + s + '"'
    parts = ['"']
    for c in s:
        if c in _PLAIN_ASCII:
            parts.append(c)
        elif c in _ESCAPES:
            parts.append(_ESCAPES[c])
        else:
            n = ord(c)
            if n < 0x20 or ascii_only and n > 0x7E:
                if n == 0x7F:
                    parts.append(c)
                elif n < 0x10000:
                    parts.append("\\u%04x" % n)
                else:
                    n -= 0x10000
                    parts.append("\\u%04x\\u%04x" % (0xD800 | n >> 10, 0xDC00 | n & 0x3FF))
            else:
                parts.append(c)
    parts.append('"')
    return "".join(parts)


def encode_basestring_ascii(s):
    return _encode_string(s, True)


def encode_basestring(s):
    return _encode_string(s, False)


class JSONEncoder:
    item_separator = ", "
    key_separator = ": "

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ","
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f"Object of type {o.__class__.__name__} is not JSON serializable")

    def encode(self, o):
        return "".join(self.iterencode(o))

    def iterencode(self, o, _one_shot=False):
        parts = []
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = " " * indent
        self._write(o, parts.append, indent, 0, {} if self.check_circular else None)
        return iter(parts)

    def _float(self, o):
        if o != o:
            text = "NaN"
        elif o == float("inf"):
            text = "Infinity"
        elif o == float("-inf"):
            text = "-Infinity"
        else:
            return _float_repr(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def _write(self, o, out, indent, level, markers):
        if isinstance(o, str):
            out(_encode_string(o, self.ensure_ascii))
        elif o is None:
            out("null")
        elif o is True:
            out("true")
        elif o is False:
            out("false")
        elif isinstance(o, int):
            out(_int_repr(o))
        elif isinstance(o, float):
            out(self._float(o))
        elif isinstance(o, (list, tuple, dict)):
            self._write_container(o, out, indent, level, markers)
        else:
            if markers is not None:
                key = id(o)
                if key in markers:
                    raise ValueError("Circular reference detected")
                markers[key] = o
            self._write(self.default(o), out, indent, level, markers)
            if markers is not None:
                del markers[key]

    def _write_container(self, o, out, indent, level, markers):
        if isinstance(o, dict):
            opening, closing = "{", "}"
        else:
            opening, closing = "[", "]"
        if not o:
            out(opening + closing)
            return
        if markers is not None:
            key = id(o)
            if key in markers:
                raise ValueError("Circular reference detected")
            markers[key] = o
        separator = self.item_separator
        if indent is not None:
            newline = "\n" + indent * (level + 1)
            separator += newline
            if not isinstance(o, dict):
                opening += newline
        first = True
        if isinstance(o, dict):
            items = o.items()
            if self.sort_keys:
                items = sorted(items)
            for k, v in items:
                if isinstance(k, str):
                    pass
                elif isinstance(k, float):
                    k = self._float(k)
                elif k is True:
                    k = "true"
                elif k is False:
                    k = "false"
                elif k is None:
                    k = "null"
                elif isinstance(k, int):
                    k = _int_repr(k)
                elif self.skipkeys:
                    continue
                else:
                    raise TypeError(f"keys must be str, int, float, bool or None, not {k.__class__.__name__}")
                out(opening if first else separator)
                if first and indent is not None:
                    out(newline)
                first = False
                out(_encode_string(k, self.ensure_ascii))
                out(self.key_separator)
                self._write(v, out, indent, level + 1, markers)
            if first:
                out("{}")
                if markers is not None:
                    del markers[key]
                return
        else:
            for v in o:
                lead = opening if first else separator
                first = False
                if isinstance(v, (list, tuple, dict)) or not (v is None or isinstance(v, (str, int, float))):
                    out(lead)
                    self._write(v, out, indent, level + 1, markers)
                else:
                    self._write(v, lambda text: out(lead + text), indent, level + 1, markers)
        if indent is not None:
            out("\n" + indent * level)
        out(closing)
        if markers is not None:
            del markers[key]


_default_encoder = JSONEncoder()


def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
          separators=None, default=None, sort_keys=False, **kw):
    if cls is None:
        cls = JSONEncoder
    return cls(skipkeys=skipkeys, ensure_ascii=ensure_ascii, check_circular=check_circular, allow_nan=allow_nan,
               indent=indent, separators=separators, default=default, sort_keys=sort_keys, **kw).encode(obj)


def dump(obj, fp, **kw):
    fp.write(dumps(obj, **kw))


# Decoding

_WHITESPACE = " \t\n\r"
_CONSTANTS = {"-Infinity": float("-inf"), "Infinity": float("inf"), "NaN": float("nan")}
_UNESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


def _skip(s, i):
    n = len(s)
    while i < n and s[i] in _WHITESPACE:
        i += 1
    return i


def _hex4(s, i):
    digits = s[i:i + 4]
    if len(digits) == 4 and all(c in "0123456789abcdefABCDEF" for c in digits):
        return int(digits, 16)
    raise JSONDecodeError("Invalid \\uXXXX escape", s, i - 1)


def scanstring(s, end, strict=True):
    """The text of a string literal whose opening quote stands before `end`, and where it ends."""
    begin = end - 1
    parts = []
    n = len(s)
    while True:
        quote = s.find('"', end)
        back = s.find("\\", end, quote if quote >= 0 else n)
        stop = back if back >= 0 else quote
        if stop < 0:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        piece = s[end:stop]
        if strict:
            for k, c in enumerate(piece):
                if c < " ":
                    raise JSONDecodeError("Invalid control character at", s, end + k)
        if piece:
            parts.append(piece)
        if back < 0:
            return "".join(parts), quote + 1
        end = back + 1
        if end >= n:
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        c = s[end]
        if c != "u":
            if c not in _UNESCAPES:
                raise JSONDecodeError("Invalid \\escape", s, end - 1)
            parts.append(_UNESCAPES[c])
            end += 1
            continue
        code = _hex4(s, end + 1)
        end += 5
        if 0xD800 <= code <= 0xDBFF and s[end:end + 2] == "\\u":
            low = _hex4(s, end + 2)
            if 0xDC00 <= low <= 0xDFFF:
                code = 0x10000 + ((code - 0xD800) << 10 | low - 0xDC00)
                end += 6
        parts.append(chr(code))


class JSONDecoder:
    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self._memo = {}

    def decode(self, s):
        obj, end = self.raw_decode(s, _skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        if idx < 0:
            raise ValueError("idx cannot be negative")
        return self._value(s, idx)

    def _value(self, s, i):
        c = s[i:i + 1]
        if c == '"':
            return scanstring(s, i + 1, self.strict)
        if c == "{":
            return self._object(s, i + 1)
        if c == "[":
            return self._array(s, i + 1)
        if c == "n" and s[i:i + 4] == "null":
            return None, i + 4
        if c == "t" and s[i:i + 4] == "true":
            return True, i + 4
        if c == "f" and s[i:i + 5] == "false":
            return False, i + 5
        if c == "-" or c and c in "0123456789":
            found = self._number(s, i)
            if found is not None:
                return found
        for name in ("NaN", "Infinity", "-Infinity"):
            if s[i:i + len(name)] == name:
                return self.parse_constant(name), i + len(name)
        raise JSONDecodeError("Expecting value", s, i)

    def _number(self, s, i):
        n = len(s)
        j = i
        if s[j] == "-":
            j += 1
        if j >= n or s[j] not in "0123456789":
            return None
        if s[j] == "0":
            j += 1
        else:
            while j < n and s[j] in "0123456789":
                j += 1
        is_float = False
        if j + 1 < n and s[j] == "." and s[j + 1] in "0123456789":
            is_float = True
            j += 2
            while j < n and s[j] in "0123456789":
                j += 1
        if j < n and s[j] in "eE":
            k = j + 1
            if k < n and s[k] in "+-":
                k += 1
            if k < n and s[k] in "0123456789":
                is_float = True
                j = k
                while j < n and s[j] in "0123456789":
                    j += 1
        text = s[i:j]
        return (self.parse_float(text) if is_float else self.parse_int(text)), j

    def _object(self, s, i):
        pairs = []
        i = _skip(s, i)
        c = s[i:i + 1]
        if c == "}":
            i += 1
        else:
            if c != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
            while True:
                key, i = scanstring(s, i + 1, self.strict)
                key = self._memo.setdefault(key, key)
                i = _skip(s, i)
                if s[i:i + 1] != ":":
                    raise JSONDecodeError("Expecting ':' delimiter", s, i)
                value, i = self._value(s, _skip(s, i + 1))
                pairs.append((key, value))
                i = _skip(s, i)
                c = s[i:i + 1]
                if c == "}":
                    i += 1
                    break
                if c != ",":
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                comma = i
                i = _skip(s, i + 1)
                if s[i:i + 1] != '"':
                    if s[i:i + 1] == "}":
                        raise JSONDecodeError("Illegal trailing comma before end of object", s, comma)
                    raise JSONDecodeError("Expecting property name enclosed in double quotes", s, i)
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs), i
        result = dict(pairs)
        if self.object_hook is not None:
            result = self.object_hook(result)
        return result, i

    def _array(self, s, i):
        values = []
        i = _skip(s, i)
        if s[i:i + 1] == "]":
            return values, i + 1
        while True:
            value, i = self._value(s, i)
            values.append(value)
            i = _skip(s, i)
            c = s[i:i + 1]
            if c == "]":
                return values, i + 1
            if c != ",":
                raise JSONDecodeError("Expecting ',' delimiter", s, i)
            comma = i
            i = _skip(s, i + 1)
            if s[i:i + 1] == "]":
                raise JSONDecodeError("Illegal trailing comma before end of array", s, comma)


def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
          object_pairs_hook=None, **kw):
    if isinstance(s, str):
        if s.startswith("\ufeff"):
            raise JSONDecodeError("Unexpected UTF-8 BOM (decode using utf-8-sig)", s, 0)
    else:
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError(f"the JSON object must be str, bytes or bytearray, not {s.__class__.__name__}")
        s = s.decode("utf-8")
    if cls is None:
        cls = JSONDecoder
    return cls(object_hook=object_hook, parse_float=parse_float, parse_int=parse_int, parse_constant=parse_constant,
               object_pairs_hook=object_pairs_hook, **kw).decode(s)


def load(fp, **kw):
    return loads(fp.read(), **kw)


JSONEncoder.__module__ = "json.encoder"
JSONDecoder.__module__ = "json.decoder"


def detect_encoding(b):
    if b.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        return "utf-32"
    if b.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    return "utf-8-sig" if b.startswith(b"\xef\xbb\xbf") else "utf-8"


from json import decoder, encoder

"""##
