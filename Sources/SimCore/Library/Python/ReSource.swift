// `re`: patterns and matches over the engine in `_sre`.  `re.Scanner` and `re.DEBUG` output are absent, and so are patterns
// that follow the locale.  The flags are no enum, so that `re` is quick to import; they look like one.

let reSource = ##"""
import _sre
from _simul import spell_type as _spell

__all__ = [
    "match", "fullmatch", "search", "sub", "subn", "split", "findall", "finditer", "compile", "purge", "escape",
    "error", "Pattern", "Match", "A", "I", "L", "M", "S", "X", "U", "ASCII", "IGNORECASE", "LOCALE", "MULTILINE",
    "DOTALL", "VERBOSE", "UNICODE", "NOFLAG", "RegexFlag", "PatternError",
]


class PatternError(Exception):
    __module__ = "re"

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        self.lineno = self.colno = None
        if pattern is not None and pos is not None:
            msg = f"{msg} at position {pos}"
            newline = "\n" if isinstance(pattern, str) else b"\n"
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg += f" (line {self.lineno}, column {self.colno})"
        super().__init__(msg)


error = PatternError


class _FlagMeta(type):
    def __iter__(cls):
        return iter(cls._members)

    def __len__(cls):
        return len(cls._members)

    def __getitem__(cls, name):
        return cls.__members__[name]

    def __contains__(cls, value):
        return isinstance(value, int) and 0 <= value < 512


class RegexFlag(int, metaclass=_FlagMeta):
    _members = []
    __members__ = {}

    @property
    def value(self):
        return int(self)

    _value_ = value

    @property
    def name(self):
        names = [name for name, bit in _FLAGS if self & bit]
        return "|".join(names) if names else "NOFLAG" if self == 0 else None

    _name_ = name

    def __repr__(self):
        rest = int(self)
        if not rest:
            return "re.NOFLAG"
        parts = []
        for name, bit in _FLAGS:
            if rest & bit:
                parts.append("re." + name)
                rest &= ~bit
        if rest:
            parts.append(hex(rest))
        return "|".join(parts)

    __str__ = __repr__

    def __format__(self, spec):
        return format(str(self), spec)

    def __or__(self, other):
        return RegexFlag(int(self) | int(other)) if isinstance(other, int) else NotImplemented

    def __and__(self, other):
        return RegexFlag(int(self) & int(other)) if isinstance(other, int) else NotImplemented

    def __xor__(self, other):
        return RegexFlag(int(self) ^ int(other)) if isinstance(other, int) else NotImplemented

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        return RegexFlag(~int(self) & 511)

    def __contains__(self, other):
        return int(self) & int(other) == int(other)

    def __iter__(self):
        return (flag for flag in RegexFlag._members if int(self) & int(flag))

    def __hash__(self):
        return hash(int(self))


_FLAGS = [
    ("ASCII", 256), ("IGNORECASE", 2), ("LOCALE", 4), ("UNICODE", 32), ("MULTILINE", 8), ("DOTALL", 16), ("VERBOSE", 64),
    ("DEBUG", 128),
]


def _define():
    names = globals()
    for name, bit in [("NOFLAG", 0)] + _FLAGS:
        flag = RegexFlag(bit)
        names[name] = flag
        setattr(RegexFlag, name, flag)
        RegexFlag.__members__[name] = flag
        if bit:
            RegexFlag._members.append(flag)
    for short, name in [("A", "ASCII"), ("I", "IGNORECASE"), ("L", "LOCALE"), ("M", "MULTILINE"), ("S", "DOTALL"),
                        ("X", "VERBOSE"), ("U", "UNICODE")]:
        names[short] = names[name]
        setattr(RegexFlag, short, names[name])
        RegexFlag.__members__[short] = names[name]


_define()


class Match:
    __slots__ = ("re", "string", "pos", "endpos", "_spans")

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    @property
    def regs(self):
        s = self._spans
        return tuple((s[i], s[i + 1]) for i in range(0, len(s) - 1, 2))

    @property
    def lastindex(self):
        last = self._spans[-1]
        return last if last > 0 else None

    @property
    def lastgroup(self):
        last = self._spans[-1]
        for name, number in self.re.groupindex.items():
            if number == last:
                return name
        return None

    def _number(self, group):
        if type(group) is int:
            if 0 <= group <= self.re.groups:
                return group
        elif isinstance(group, (str, bytes)):
            number = self.re.groupindex.get(group)
            if number is not None:
                return number
        else:
            index = getattr(type(group), "__index__", None)
            if index is not None:
                return self._number(int(index(group)))
        raise IndexError("no such group")

    def _text(self, number, default=None):
        s = self._spans
        start = s[2 * number]
        end = s[2 * number + 1]
        return default if start < 0 or end < 0 else self.string[start:end]

    def group(self, *groups):
        if not groups:
            return self._text(0)
        if len(groups) == 1:
            return self._text(self._number(groups[0]))
        return tuple([self._text(self._number(g)) for g in groups])

    def __getitem__(self, group):
        return self._text(self._number(group))

    def groups(self, default=None):
        return tuple([self._text(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._text(i, default) for name, i in self.re.groupindex.items()}

    def start(self, group=0, /):
        return self._spans[2 * self._number(group)]

    def end(self, group=0, /):
        return self._spans[2 * self._number(group) + 1]

    def span(self, group=0, /):
        n = self._number(group)
        return (self._spans[2 * n], self._spans[2 * n + 1])

    def expand(self, template):
        return _fill(_template(self.re, template), self)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __repr__(self):
        return f"<re.Match object; span={self.span()!r}, match={self._text(0)!r}>"

    def __class_getitem__(cls, item, /):
        from types import GenericAlias
        return GenericAlias(cls, item)


class Pattern:
    __slots__ = ("pattern", "flags", "groups", "groupindex", "_program", "_kind", "_templates", "__weakref__")

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    def _scan(self, string, pos, endpos, mode, past=-1):
        """The match, or None; `past`: a place where an empty match must not end."""
        if isinstance(string, str):
            if self._kind is bytes:
                raise TypeError("cannot use a bytes pattern on a string-like object")
        elif self._kind is str and isinstance(string, (bytes, bytearray)):
            raise TypeError("cannot use a string pattern on a bytes-like object")
        found = self._program.scan(string, pos, endpos, mode, past)
        if found is None:
            return None
        made = object.__new__(Match)
        made.re = self
        made.string = string
        n = len(string)
        made.pos = 0 if pos < 0 else n if pos > n else pos
        made.endpos = 0 if endpos < 0 else n if endpos > n else endpos
        made._spans = found
        return made

    def search(self, string, pos=0, endpos=9223372036854775807):
        return self._scan(string, pos, endpos, 0)

    def match(self, string, pos=0, endpos=9223372036854775807):
        return self._scan(string, pos, endpos, 1)

    def fullmatch(self, string, pos=0, endpos=9223372036854775807):
        return self._scan(string, pos, endpos, 2)

    def _all(self, string, pos=0, endpos=9223372036854775807):
        past = -1
        first = max(pos, 0)
        while True:
            found = self._scan(string, pos, endpos, 0, past)
            if found is None:
                return
            found.pos = min(first, len(string))
            yield found
            start, pos = found.span()
            past = pos if start == pos else -1

    def finditer(self, string, pos=0, endpos=9223372036854775807):
        if not isinstance(string, (str, bytes, bytearray)):
            self._scan(string, pos, endpos, 0)
        return self._all(string, pos, endpos)

    def findall(self, string, pos=0, endpos=9223372036854775807):
        empty = string[:0] if isinstance(string, (str, bytes, bytearray)) else None
        if self.groups == 0:
            return [m._text(0) for m in self._all(string, pos, endpos)]
        if self.groups == 1:
            return [m._text(1, empty) for m in self._all(string, pos, endpos)]
        return [m.groups(empty) for m in self._all(string, pos, endpos)]

    def split(self, string, maxsplit=0):
        parts = []
        last = 0
        if maxsplit >= 0:
            for m in self._all(string):
                start, end = m.span()
                parts.append(string[last:start])
                parts.extend(m.groups())
                last = end
                maxsplit -= 1
                if maxsplit == 0:
                    break
        parts.append(string[last:])
        return parts

    def subn(self, repl, string, count=0):
        if callable(repl):
            make = repl
        else:
            pieces = self._templates.get(repl) if isinstance(repl, (str, bytes)) else None
            if pieces is None:
                pieces = _template(self, repl)
                self._templates[repl] = pieces
            if len(pieces) == 1 and type(pieces[0]) is not int:
                make = lambda m: pieces[0]
            else:
                make = lambda m: _fill(pieces, m)
        parts = []
        last = done = 0
        if count >= 0:
            for m in self._all(string):
                start, end = m.span()
                parts.append(string[last:start])
                text = make(m)
                if text is not None:
                    parts.append(text)
                last = end
                done += 1
                if done == count:
                    break
        elif not isinstance(string, (str, bytes, bytearray)):
            self._scan(string, 0, 0, 0)
        if not done:
            return (string, 0)
        parts.append(string[last:])
        joiner = string[:0]
        for i, part in enumerate(parts):
            if not isinstance(part, (str, bytes, bytearray)) or isinstance(part, str) != isinstance(joiner, str):
                kind = "a bytes-like object is required, not" if not isinstance(joiner, str) else "expected str instance,"
                found = f"'{type(part).__name__}'" if not isinstance(joiner, str) else f"{type(part).__name__} found"
                if isinstance(joiner, str):
                    raise TypeError(f"sequence item {i}: {kind} {found}")
                raise TypeError(f"sequence item {i}: expected a bytes-like object, {type(part).__name__} found")
        return (joiner.join(parts), done)

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __reduce__(self):
        return (compile, (self.pattern, self.flags))

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return (self.flags, self._kind, self.pattern) == (other.flags, other._kind, other.pattern)

    def __hash__(self):
        return hash((self.flags, self.pattern))

    def __repr__(self):
        flags = self.flags
        if self._kind is str and flags & 0x124 == 32:
            flags &= ~32
        text = repr(self.pattern)[:200]
        return f"re.compile({text}, {RegexFlag(flags)!r})" if flags else f"re.compile({text})"

    def __class_getitem__(cls, item, /):
        from types import GenericAlias
        return GenericAlias(cls, item)


_spell(Match, "re.Match")
_spell(Pattern, "re.Pattern")


# Templates: a list of texts and numbers of groups.

def _fill(pieces, m):
    empty = m.string[:0]
    parts = []
    for piece in pieces:
        parts.append(m._text(piece, empty) if type(piece) is int else piece)
    return empty.join(parts) if type(empty) is not bytearray else bytes(b"".join(parts))


_PLAIN = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "\\": "\\"}


def _template(pattern, template):
    if isinstance(template, (bytes, bytearray)):
        text = template.decode("latin-1")
        wrap = lambda s: s.encode("latin-1")
    elif isinstance(template, str):
        text = template
        wrap = lambda s: s
    else:
        raise TypeError(f"decoding to str: need a bytes-like object, {type(template).__name__} found")
    if "\\" not in text:
        return [template]
    pieces = []
    plain = []

    def group(n, at):
        if n > pattern.groups:
            raise PatternError(f"invalid group reference {n}", template, at)
        if plain:
            pieces.append(wrap("".join(plain)))
            plain.clear()
        pieces.append(n)

    i = 0
    end = len(text)
    while i < end:
        c = text[i]
        if c != "\\":
            j = text.find("\\", i)
            if j < 0:
                j = end
            plain.append(text[i:j])
            i = j
            continue
        start = i
        c = text[i + 1:i + 2]
        i += 2
        if c == "":
            raise PatternError("bad escape (end of pattern)", template, start)
        if c == "g":
            if text[i:i + 1] != "<":
                raise PatternError("missing <", template, i)
            close = text.find(">", i)
            name = text[i + 1:] if close < 0 else text[i + 1:close]
            if not name:
                raise PatternError("missing group name", template, i + 1)
            if close < 0:
                raise PatternError("missing >, unterminated name", template, i + 1)
            if name.isidentifier():
                if name not in pattern.groupindex:
                    raise IndexError(f"unknown group name {wrap(name) if wrap('') == b'' else name!r}")
                n = pattern.groupindex[name]
            elif name.isascii() and name.isdigit():
                n = int(name)
            else:
                shown = repr(name) if isinstance(template, str) else ascii(name)
                raise PatternError(f"bad character in group name {shown}", template, i + 1)
            group(n, i + 1)
            i = close + 1
        elif c == "0":
            digits = "0"
            while len(digits) < 3 and text[i:i + 1] in tuple("01234567"):
                digits += text[i]
                i += 1
            plain.append(chr(int(digits, 8) & 255))
        elif c in "123456789":
            if text[i:i + 1] in tuple("0123456789"):
                if c in "01234567" and text[i] in "01234567" and text[i + 1:i + 2] in tuple("01234567"):
                    code = int(text[i - 1:i + 2], 8)
                    if code > 255:
                        raise PatternError(
                            f"octal escape value \\{text[i - 1:i + 2]} outside of range 0-0o377", template, start)
                    plain.append(chr(code))
                    i += 2
                    continue
                c += text[i]
                i += 1
            group(int(c), start + 1)
        elif c in _PLAIN:
            plain.append(_PLAIN[c])
        elif c.isascii() and c.isalpha():
            raise PatternError(f"bad escape \\{c}", template, start)
        else:
            plain.append("\\" + c)
    if plain or not pieces:
        pieces.append(wrap("".join(plain)))
    return pieces


# The functions of the module

_cache = {}


def _compile(pattern, flags):
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError("cannot process flags argument with a compiled pattern")
        return pattern
    key = (type(pattern), pattern, int(flags))
    try:
        return _cache[key]
    except (KeyError, TypeError):
        pass
    if not isinstance(pattern, (str, bytes)):
        raise TypeError("first argument must be string or compiled pattern")
    flags = int(flags)
    if isinstance(pattern, str):
        if flags & 4:
            raise ValueError("cannot use LOCALE flag with a str pattern")
        if flags & 256 and flags & 32:
            raise ValueError("ASCII and UNICODE flags are incompatible")
        if not flags & 256:
            flags |= 32
    elif flags & 32:
        raise ValueError("cannot use UNICODE flag with a bytes pattern")
    program = _sre.compile(pattern, flags & ~128)
    if isinstance(program, tuple):
        if program[0].startswith("the repetition"):
            raise OverflowError(program[0])
        raise PatternError(program[0], pattern, program[1])
    made = object.__new__(Pattern)
    made.pattern = pattern
    made.flags = program.flags | flags & 128
    made.groups = program.groups
    made.groupindex = program.groupindex
    made._program = program
    made._kind = str if isinstance(pattern, str) else bytes
    made._templates = {}
    if len(_cache) >= 512:
        del _cache[next(iter(_cache))]
    _cache[key] = made
    return made


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


_unset = object()


def _positional(name, first, args, given, flags):
    # Both by position are deprecated; no value stands for "not given", as 0 is one.
    if args:
        if given is not _unset:
            raise TypeError("%s() got multiple values for argument '%s'" % (name, first))
        given, *args = args
        if args:
            if flags is not _unset:
                raise TypeError("%s() got multiple values for argument 'flags'" % name)
            flags, *args = args
            if args:
                raise TypeError("%s() takes from %d to %d positional arguments but %d were given" % (
                    name, 2 + (name != "split"), 4 + (name != "split"), 4 + (name != "split") + len(args)))
        import warnings
        warnings.warn("'%s' is passed as positional argument" % first, DeprecationWarning, stacklevel=3)
    return 0 if given is _unset else given, 0 if flags is _unset else flags


def split(pattern, string, *args, maxsplit=_unset, flags=_unset):
    if args or maxsplit is not _unset or flags is not _unset:
        maxsplit, flags = _positional("split", "maxsplit", args, maxsplit, flags)
        return _compile(pattern, flags).split(string, maxsplit)
    return _compile(pattern, 0).split(string)


def sub(pattern, repl, string, *args, count=_unset, flags=_unset):
    if args or count is not _unset or flags is not _unset:
        count, flags = _positional("sub", "count", args, count, flags)
        return _compile(pattern, flags).sub(repl, string, count)
    return _compile(pattern, 0).sub(repl, string)


def subn(pattern, repl, string, *args, count=_unset, flags=_unset):
    if args or count is not _unset or flags is not _unset:
        count, flags = _positional("subn", "count", args, count, flags)
        return _compile(pattern, flags).subn(repl, string, count)
    return _compile(pattern, 0).subn(repl, string)


def purge():
    _cache.clear()


_SPECIAL = frozenset("()[]{}?*+-|^$\\.&~# \t\n\r\v\f")


def escape(pattern):
    if isinstance(pattern, str):
        return "".join(["\\" + c if c in _SPECIAL else c for c in pattern])
    return escape(str(pattern, "latin-1")).encode("latin-1")

"""##
