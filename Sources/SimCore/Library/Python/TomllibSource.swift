// `tomllib`: a TOML 1.0 reader by recursive descent over the text.

let tomllibSource = ##"""
import re
from datetime import date, datetime, time, timedelta, timezone

__all__ = ("loads", "load", "TOMLDecodeError")

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_")
_CONTROL = frozenset(map(chr, [*range(32), 127]))
_ONE_LINE = _CONTROL - {"\t"}
_LINES = _CONTROL - {"\t", "\n"}
_ESCAPES = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", '"': '"', "\\": "\\"}
_TIME = r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])(?:\.([0-9]{1,6})[0-9]*)?"
_CLOCK = re.compile(_TIME)
_DATE = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
                   rf"(?:[Tt ]{_TIME}(?:([Zz])|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))?)?")
_NUMBER = re.compile(r"0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|b[01](?:_?[01])*|o[0-7](?:_?[0-7])*)"
                     r"|[+-]?(?:0|[1-9](?:_?[0-9])*)((?:\.[0-9](?:_?[0-9])*)?(?:[eE][+-]?[0-9](?:_?[0-9])*)?)")
_NAMED = re.compile(r"[+-]?(?:inf|nan)")


class TOMLDecodeError(ValueError):
    """The text is not TOML."""


def load(fp, /, *, parse_float=float):
    data = fp.read()
    try:
        text = data.decode()
    except AttributeError:
        raise TypeError("File must be opened in binary mode, e.g. use `open('foo.toml', 'rb')`") from None
    return loads(text, parse_float=parse_float)


def loads(s, /, *, parse_float=float):
    return _Reader(s.replace("\r\n", "\n"), _checked(parse_float)).document()


def _checked(parse_float):
    if parse_float is float:
        return float

    def checked(text):
        value = parse_float(text)
        if isinstance(value, (dict, list)):
            raise ValueError("parse_float must not return dicts or lists")
        return value
    return checked


class _Mark:
    """What is settled about one key: whether its table was declared, whether it may change, and the keys below it."""
    __slots__ = ("declared", "frozen", "below")

    def __init__(self):
        self.declared = self.frozen = False
        self.below = {}


class _Table:
    """A tree of tables with its marks."""

    def __init__(self):
        self.values, self.root, self.waiting = {}, _Mark(), set()

    def mark(self, key):
        node = self.root
        for part in key:
            node = node.below.setdefault(part, _Mark())
        return node

    def is_frozen(self, key):
        node = self.root
        for part in key:
            node = node.below.get(part)
            if node is None:
                return False
            if node.frozen:
                return True
        return False

    def is_declared(self, key):
        node = self.root
        for part in key:
            node = node.below.get(part)
            if node is None:
                return False
        return node.declared

    def forget(self, key):
        node = self.root
        for part in key[:-1]:
            node = node.below.get(part)
            if node is None:
                return
        node.below.pop(key[-1], None)

    def settle(self):
        for key in self.waiting:
            self.mark(key).declared = True
        self.waiting.clear()

    def reach(self, key, through_lists=True):
        """The table at a key, made if need be; None if something else is in the way."""
        table = self.values
        for part in key:
            table = table.setdefault(part, {})
            if through_lists and isinstance(table, list):
                table = table[-1]
            if not isinstance(table, dict):
                return None
        return table


class _Reader:
    def __init__(self, text, parse_float):
        self.text, self.at, self.parse_float = text, 0, parse_float

    def wrong(self, message, at=None):
        at = self.at if at is None else at
        if at >= len(self.text):
            place = "end of document"
        else:
            line = self.text.count("\n", 0, at) + 1
            place = f"line {line}, column {at - self.text.rfind(chr(10), 0, at)}"
        return TOMLDecodeError(f"{message} (at {place})")

    def ahead(self):
        return self.text[self.at:self.at + 1]

    def starts(self, text):
        return self.text.startswith(text, self.at)

    def skip(self, letters=" \t"):
        while (c := self.ahead()) and c in letters:
            self.at += 1

    def up_to(self, end, illegal, needed=True):
        found = self.text.find(end, self.at)
        if found < 0:
            found = len(self.text)
            if needed:
                raise self.wrong(f"Expected {end!r}", found)
        for i in range(self.at, found):
            if self.text[i] in illegal:
                raise self.wrong(f"Found invalid character {self.text[i]!r}", i)
        text = self.text[self.at:found]
        self.at = found
        return text

    def comment(self):
        if self.ahead() == "#":
            self.at += 1
            self.up_to("\n", _ONE_LINE, needed=False)

    def gap(self):
        """Spaces, lines and comments between the items of an array."""
        before = None
        while before != self.at:
            before = self.at
            self.skip(" \t\n")
            self.comment()

    def document(self):
        self.tree, header = _Table(), ()
        while True:
            self.skip()
            c = self.ahead()
            if not c:
                break
            if c == "\n":
                self.at += 1
                continue
            if c in _BARE or c in "\"'":
                self.pair_of(header)
                self.skip()
            elif c == "[":
                self.tree.settle()
                header = self.list_header() if self.starts("[[") else self.table_header()
                self.skip()
            elif c != "#":
                raise self.wrong("Invalid statement")
            self.comment()
            c = self.ahead()
            if not c:
                break
            if c != "\n":
                raise self.wrong("Expected newline or end of document after a statement")
            self.at += 1
        return self.tree.values

    def table_header(self):
        self.at += 1
        self.skip()
        key, tree = self.key(), self.tree
        if tree.is_declared(key) or tree.is_frozen(key):
            raise self.wrong(f"Cannot declare {key} twice")
        tree.mark(key).declared = True
        if tree.reach(key) is None:
            raise self.wrong("Cannot overwrite a value")
        if not self.starts("]"):
            raise self.wrong("Expected ']' at the end of a table declaration")
        self.at += 1
        return key

    def list_header(self):
        self.at += 2
        self.skip()
        key, tree = self.key(), self.tree
        if tree.is_frozen(key):
            raise self.wrong(f"Cannot mutate immutable namespace {key}")
        # The next table of the list is empty, and so are the marks below it.
        tree.forget(key)
        tree.mark(key).declared = True
        outer = tree.reach(key[:-1])
        items = None if outer is None else outer.setdefault(key[-1], [])
        if not isinstance(items, list):
            raise self.wrong("Cannot overwrite a value")
        items.append({})
        if not self.starts("]]"):
            raise self.wrong("Expected ']]' at the end of an array declaration")
        self.at += 2
        return key

    def pair_of(self, header):
        tree = self.tree
        key, value = self.pair()
        for i in range(1, len(key)):
            outer = header + key[:i]
            if tree.is_declared(outer):
                raise self.wrong(f"Cannot redefine namespace {outer}")
            tree.waiting.add(outer)
        parent = header + key[:-1]
        if tree.is_frozen(parent):
            raise self.wrong(f"Cannot mutate immutable namespace {parent}")
        table = tree.reach(parent)
        if table is None or key[-1] in table:
            raise self.wrong("Cannot overwrite a value")
        if isinstance(value, (dict, list)):
            tree.mark(header + key).frozen = True
        table[key[-1]] = value

    def pair(self):
        key = self.key()
        if self.ahead() != "=":
            raise self.wrong("Expected '=' after a key in a key/value pair")
        self.at += 1
        self.skip()
        return key, self.value()

    def key(self):
        parts = []
        while True:
            parts.append(self.key_part())
            self.skip()
            if self.ahead() != ".":
                return tuple(parts)
            self.at += 1
            self.skip()

    def key_part(self):
        c = self.ahead()
        if c and c in _BARE:
            start = self.at
            self.skip(_BARE)
            return self.text[start:self.at]
        if c == "'":
            return self.literal()
        if c == '"':
            self.at += 1
            return self.basic(False)
        raise self.wrong("Invalid initial character for a key part")

    def literal(self):
        self.at += 1
        text = self.up_to("'", _ONE_LINE)
        self.at += 1
        return text

    def lines(self, quote):
        self.at += 3
        if self.starts("\n"):
            self.at += 1
        if quote == "'":
            text = self.up_to("'''", _LINES)
            self.at += 3
        else:
            text = self.basic(True)
        # Up to two more quotes belong to the text.
        for _ in range(2):
            if not self.starts(quote):
                break
            self.at += 1
            text += quote
        return text

    def basic(self, lines):
        parts, start, illegal = [], self.at, _LINES if lines else _ONE_LINE
        while True:
            c = self.ahead()
            if not c:
                raise self.wrong("Unterminated string")
            if c == '"' and (not lines or self.starts('"""')):
                parts.append(self.text[start:self.at])
                self.at += 3 if lines else 1
                return "".join(parts)
            if c == "\\":
                parts.append(self.text[start:self.at])
                parts.append(self.escape(lines))
                start = self.at
                continue
            if c in illegal:
                raise self.wrong(f"Illegal character {c!r}")
            self.at += 1

    def escape(self, lines):
        c = self.text[self.at + 1:self.at + 2]
        self.at += 2
        if lines and c and c in " \t\n":
            if c != "\n":
                self.skip()
                if not self.ahead():
                    return ""
                if self.ahead() != "\n":
                    raise self.wrong("Unescaped '\\' in a string")
                self.at += 1
            self.skip(" \t\n")
            return ""
        if c in ("u", "U"):
            n = 4 if c == "u" else 8
            digits = self.text[self.at:self.at + n]
            if len(digits) != n or not all(d in "0123456789abcdefABCDEF" for d in digits):
                raise self.wrong("Invalid hex value")
            self.at += n
            code = int(digits, 16)
            if 0xd800 <= code <= 0xdfff or code > 0x10ffff:
                raise self.wrong("Escaped character is not a Unicode scalar value")
            return chr(code)
        if c not in _ESCAPES:
            raise self.wrong("Unescaped '\\' in a string")
        return _ESCAPES[c]

    def value(self):
        c = self.ahead()
        if c and c in "\"'":
            if self.starts(c * 3):
                return self.lines(c)
            return self.key_part()
        for word, meaning in (("true", True), ("false", False)):
            if self.starts(word):
                self.at += len(word)
                return meaning
        if c == "[":
            return self.array()
        if c == "{":
            return self.inline_table()
        found = _DATE.match(self.text, self.at)
        if found:
            try:
                moment = _moment(found.groups())
            except ValueError as e:
                raise self.wrong("Invalid date or datetime") from e
            self.at = found.end()
            return moment
        found = _CLOCK.match(self.text, self.at)
        if found:
            self.at = found.end()
            return _clock(*found.groups())
        found = _NUMBER.match(self.text, self.at)
        if found:
            self.at = found.end()
            return self.parse_float(found[0]) if found[1] else int(found[0], 0)
        found = _NAMED.match(self.text, self.at)
        if found:
            self.at = found.end()
            return self.parse_float(found[0])
        raise self.wrong("Invalid value")

    def array(self):
        self.at += 1
        items = []
        self.gap()
        while not self.starts("]"):
            items.append(self.value())
            self.gap()
            if self.starts("]"):
                break
            if not self.starts(","):
                raise self.wrong("Unclosed array")
            self.at += 1
            self.gap()
        self.at += 1
        return items

    def inline_table(self):
        self.at += 1
        tree = _Table()
        self.skip()
        if self.starts("}"):
            self.at += 1
            return tree.values
        while True:
            key, value = self.pair()
            if tree.is_frozen(key):
                raise self.wrong(f"Cannot mutate immutable namespace {key}")
            table = tree.reach(key[:-1], through_lists=False)
            if table is None:
                raise self.wrong("Cannot overwrite a value")
            if key[-1] in table:
                raise self.wrong(f"Duplicate inline table key {key[-1]!r}")
            table[key[-1]] = value
            self.skip()
            if self.starts("}"):
                self.at += 1
                return tree.values
            if not self.starts(","):
                raise self.wrong("Unclosed inline table")
            if isinstance(value, (dict, list)):
                tree.mark(key).frozen = True
            self.at += 1
            self.skip()


def _clock(hour, minute, second, fraction):
    return time(int(hour), int(minute), int(second), int((fraction or "").ljust(6, "0")))


def _moment(groups):
    year, month, day, hour, minute, second, fraction, zulu, sign, hours, minutes = groups
    day = date(int(year), int(month), int(day))
    if hour is None:
        return day
    zone = timezone.utc if zulu else None
    if sign:
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        zone = timezone(-offset if sign == "-" else offset)
    return datetime.combine(day, _clock(hour, minute, second, fraction), zone)

"""##
