// `string`: the constants, `capwords`, `Template` and `Formatter`.  `re` is imported when a template is first used.

let stringSource = ##"""
__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = ascii_lowercase.upper()
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdefABCDEF"
octdigits = digits[:8]
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join([word.capitalize() for word in s.split(sep)])


class _Chain:
    """Keyword arguments in front of a mapping."""

    def __init__(self, first, second):
        self.first = first
        self.second = second

    def __getitem__(self, key):
        return self.first[key] if key in self.first else self.second[key]


_none = {}


class _Compiled:
    """The pattern of a template class, made when it is asked for."""

    def __get__(self, obj, cls):
        import re
        delimiter = re.escape(cls.delimiter)
        name = cls.idpattern
        braced = cls.braceidpattern or name
        made = re.compile(
            f"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|{{(?P<braced>{braced})}}|(?P<invalid>))",
            cls.flags if cls.flags is not None else re.IGNORECASE)
        cls.pattern = made
        return made


class Template:
    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = None
    pattern = _Compiled()

    def __init_subclass__(cls):
        super().__init_subclass__()
        given = cls.__dict__.get("pattern")
        if given is None:
            cls.pattern = _Compiled()
        elif isinstance(given, str):
            import re
            cls.pattern = re.compile(given, (cls.flags or re.IGNORECASE) | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _complain(self, m):
        i = m.start("invalid")
        before = self.template[:i].splitlines(keepends=True)
        line = len(before) or 1
        column = i - sum(map(len, before[:-1])) if before else 1
        raise ValueError(f"Invalid placeholder in string: line {line}, col {column}")

    def _replace(self, mapping, kws, safe):
        if mapping is _none:
            mapping = kws
        elif kws:
            mapping = _Chain(kws, mapping)

        def text(m):
            name = m.group("named") or m.group("braced")
            if name is not None:
                if not safe:
                    return str(mapping[name])
                try:
                    return str(mapping[name])
                except KeyError:
                    return m.group()
            if m.group("escaped") is not None:
                return self.delimiter
            if m.group("invalid") is not None:
                return m.group() if safe else self._complain(m)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(text, self.template)

    def substitute(self, mapping=_none, /, **kws):
        return self._replace(mapping, kws, False)

    def safe_substitute(self, mapping=_none, /, **kws):
        return self._replace(mapping, kws, True)

    def is_valid(self):
        return all(m.group("invalid") is None for m in self.pattern.finditer(self.template))

    def get_identifiers(self):
        names = []
        for m in self.pattern.finditer(self.template):
            name = m.group("named") or m.group("braced")
            if name is not None and name not in names:
                names.append(name)
        return names


def _fields(text):
    """The parts of a format: literal text, name, format and conversion; the last three are None where there is no field."""
    literal = []
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c == "}":
            if text[i + 1:i + 2] != "}":
                raise ValueError("Single '}' encountered in format string")
            literal.append("}")
            i += 2
            yield "".join(literal), None, None, None
            literal = []
            continue
        if c != "{":
            literal.append(c)
            i += 1
            continue
        if text[i + 1:i + 2] == "{":
            literal.append("{")
            i += 2
            yield "".join(literal), None, None, None
            literal = []
            continue
        i += 1
        if i >= n:
            raise ValueError("Single '{' encountered in format string")
        start = i
        depth = 1
        brackets = False
        mark = None
        while i < n:
            c = text[i]
            if mark is None:
                if c == "[":
                    brackets = True
                elif c == "]":
                    brackets = False
                elif c in ":!" and not brackets:
                    mark = i
            if c == "{":
                depth += 1
            elif c == "}":
                depth -= 1
                if depth == 0:
                    break
            i += 1
        if depth:
            raise ValueError("expected '}' before end of string")
        inner = text[start:i]
        i += 1
        name, conversion, spec = inner, None, ""
        if mark is not None:
            name = text[start:mark]
            rest = text[mark:i - 1]
            if rest[0] == "!":
                if len(rest) < 2:
                    raise ValueError("unmatched '{' in format spec" if not rest[1:] else "")
                conversion = rest[1]
                if len(rest) > 2 and rest[2] != ":":
                    raise ValueError("expected ':' after conversion specifier")
                spec = rest[3:]
            else:
                spec = rest[1:]
        yield "".join(literal), name, spec, conversion
        literal = []
    if literal:
        yield "".join(literal), None, None, None


def _path(name):
    """The first part of a field's name, and the attributes and items after it."""
    i = 0
    while i < len(name) and name[i] not in ".[":
        i += 1
    first = name[:i]
    rest = []
    while i < len(name):
        if name[i] == ".":
            j = i + 1
            while j < len(name) and name[j] not in ".[":
                j += 1
            part = name[i + 1:j]
            rest.append((True, part))
            i = j
        elif name[i] == "[":
            j = name.find("]", i)
            if j < 0:
                raise ValueError("Missing ']' in format string")
            part = name[i + 1:j]
            rest.append((False, int(part) if part.isdigit() else part))
            i = j + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if part == "":
            raise ValueError("Empty attribute in format string")
    return (int(first) if first.isdigit() else first), rest


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        text, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        auto = auto_arg_index
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if name is None:
                continue
            first = _path(name)[0]
            if first == "":
                if auto is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                name = str(auto) + name
                auto += 1
            elif isinstance(first, int):
                if auto:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto = False
            value, key = self.get_field(name, args, kwargs)
            used_args.add(key)
            value = self.convert_field(value, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto)
            parts.append(self.format_field(value, spec))
        return "".join(parts), auto

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        return _fields(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _path(field_name)
        value = self.get_value(first, args, kwargs)
        for is_attribute, part in rest:
            value = getattr(value, part) if is_attribute else value[part]
        return value, first

"""##
