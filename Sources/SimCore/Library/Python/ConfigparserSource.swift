// `configparser`: INI files read, changed, interpolated and written.

let configparserSource = ##"""
import re
import sys
from collections import ChainMap
from collections.abc import MutableMapping

__all__ = ["NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
           "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
           "MissingSectionHeaderError", "MultilineContinuationError", "UnnamedSectionDisabledError", "ConfigParser",
           "RawConfigParser", "Interpolation", "BasicInterpolation", "ExtendedInterpolation", "SectionProxy",
           "ConverterMapping", "DEFAULTSECT", "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION"]

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


class Error(Exception):
    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


def _place(source, lineno):
    return f"While reading from {source!r}" + (f" [line {lineno:2d}]" if lineno is not None else "")


class NoSectionError(Error):
    def __init__(self, section):
        Error.__init__(self, f"No section: {section!r}")
        self.section, self.args = section, (section,)


class DuplicateSectionError(Error):
    def __init__(self, section, source=None, lineno=None):
        text = f"Section {section!r} already exists"
        if source is not None:
            text = f"{_place(source, lineno)}: section {section!r} already exists"
        Error.__init__(self, text)
        self.section, self.source, self.lineno = section, source, lineno
        self.args = section, source, lineno


class DuplicateOptionError(Error):
    def __init__(self, section, option, source=None, lineno=None):
        text = f"option {option!r} in section {section!r} already exists"
        Error.__init__(self, text[:1].upper() + text[1:] if source is None else f"{_place(source, lineno)}: {text}")
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = section, option, source, lineno


class NoOptionError(Error):
    def __init__(self, option, section):
        Error.__init__(self, f"No option {option!r} in section: {section!r}")
        self.option, self.section, self.args = option, section, (option, section)


class InterpolationError(Error):
    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section, self.args = option, section, (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    def __init__(self, option, section, rawval, reference):
        InterpolationError.__init__(self, option, section, (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"))
        self.reference, self.args = reference, (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    pass


class InterpolationDepthError(InterpolationError):
    def __init__(self, option, section, rawval):
        InterpolationError.__init__(self, option, section, (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. Raw value: {rawval!r}"))
        self.args = option, section, rawval


class ParsingError(Error):
    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source, self.errors, self.args = source, [], (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"


class MissingSectionHeaderError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line, self.args = filename, lineno, line, (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    def __init__(self, filename, lineno, line):
        Error.__init__(self, "Key without value continued with an indented line.\n"
                             f"file: {filename!r}, line: {lineno}\n{line!r}")
        self.source, self.lineno, self.line, self.args = filename, lineno, line, (filename, lineno, line)


class UnnamedSectionDisabledError(Error):
    def __init__(self, msg=None):
        Error.__init__(self, "Support for UNNAMED_SECTION is disabled." if msg is None else msg)


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


UNNAMED_SECTION = _UnnamedSection()


class Interpolation:
    """What is done to values on their way out and in; here: nothing."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value


class _Substituting(Interpolation):
    _mark = None
    _left = None

    def before_get(self, parser, section, option, value, defaults):
        out = []
        self._fill(parser, option, out, value, section, defaults, 1)
        return "".join(out)

    def before_set(self, parser, section, option, value):
        rest = self._left.sub("", value.replace(self._mark * 2, ""))
        if self._mark in rest:
            raise ValueError("invalid interpolation syntax in %r at position %d" % (value, rest.find(self._mark)))
        return value

    def _fill(self, parser, option, out, rest, section, known, depth):
        raw = parser.get(section, option, raw=True, fallback=rest)
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, raw)
        while rest:
            at = rest.find(self._mark)
            if at < 0:
                out.append(rest)
                return
            out.append(rest[:at])
            rest = rest[at:]
            sign = rest[1:2]
            if sign == self._mark:
                out.append(self._mark)
                rest = rest[2:]
            elif sign == self._open:
                found = self._key.match(rest)
                if found is None:
                    raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {rest!r}")
                rest = rest[found.end():]
                value, owner, name, names = self._look_up(parser, option, section, raw, found[1], known, rest)
                if self._mark in value:
                    self._fill(parser, name, out, value, owner, names, depth + 1)
                else:
                    out.append(value)
            else:
                raise InterpolationSyntaxError(option, section, self._wrong_sign(rest))


class BasicInterpolation(_Substituting):
    """%(name)s stands for another option of the section or of the defaults."""
    _mark, _open = "%", "("
    _key = re.compile(r"%\(([^)]+)\)s")
    _left = re.compile(r"%\(([^)]+)\)s")

    def _wrong_sign(self, rest):
        return f"'%' must be followed by '%' or '(', found: {rest!r}"

    def _look_up(self, parser, option, section, raw, name, known, rest):
        name = parser.optionxform(name)
        try:
            return known[name], section, option, known
        except KeyError:
            raise InterpolationMissingOptionError(option, section, raw, name) from None


class ExtendedInterpolation(_Substituting):
    """${name} and ${section:name}."""
    _mark, _open = "$", "{"
    _key = re.compile(r"\$\{([^}]+)\}")
    _left = re.compile(r"\$\{([^}]+)\}")

    def _wrong_sign(self, rest):
        return f"'$' must be followed by '$' or '{{', found: {rest!r}"

    def _look_up(self, parser, option, section, raw, path, known, rest):
        parts = path.split(":")
        owner, name, names = section, option, known
        try:
            if len(parts) == 1:
                name = parser.optionxform(parts[0])
                value = known[name]
            elif len(parts) == 2:
                owner, name = parts[0], parser.optionxform(parts[1])
                value = parser.get(owner, name, raw=True)
                names = dict(parser.items(owner, raw=True))
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {rest!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, raw, ":".join(parts)) from None
        return value, owner, name, names


_unset = object()
_BOOLEANS = {"1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False}


class RawConfigParser(MutableMapping):
    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = _BOOLEANS
    NONSPACECRE = re.compile(r"\S")
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")

    def __init__(self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
                 comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
                 default_section=DEFAULTSECT, interpolation=_unset, converters=_unset, allow_unnamed_section=False):
        self._dict, self._delimiters = dict_type, tuple(delimiters)
        self._comments, self._inline = tuple(comment_prefixes or ()), tuple(inline_comment_prefixes or ())
        self._strict, self._allow_no_value, self._empty_lines = strict, allow_no_value, empty_lines_in_values
        self._allow_unnamed = allow_unnamed_section
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _unset else interpolation or Interpolation()
        self._sections, self._defaults = dict_type(), dict_type()
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        signs = "|".join(re.escape(d) for d in self._delimiters)
        self._optcre = re.compile(rf"(?P<option>.*?)\s*(?:(?P<vi>{signs})\s*(?P<value>.*))" + ("?$" if allow_no_value else "$"))
        self._converters = ConverterMapping(self)
        if converters is not _unset:
            self._converters.update(converters)
        if defaults:
            self._read_defaults(defaults)

    def _read_defaults(self, defaults):
        for key, value in defaults.items():
            self._defaults[self.optionxform(key)] = value

    def optionxform(self, optionstr):
        return optionstr.lower()

    @property
    def converters(self):
        return self._converters

    def defaults(self):
        return self._defaults

    def sections(self):
        return list(self._sections)

    def add_section(self, section):
        if section == self.default_section:
            raise ValueError("Invalid section name: %r" % section)
        if section is UNNAMED_SECTION and not self._allow_unnamed:
            raise UnnamedSectionDisabledError
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._make(section)

    def _make(self, section):
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        return section in self._sections

    def options(self, section):
        try:
            own = self._sections[section]
        except KeyError:
            raise NoSectionError(section) from None
        return list({**own, **self._defaults})

    def read(self, filenames, encoding=None):
        if isinstance(filenames, (str, bytes)) or hasattr(filenames, "__fspath__"):
            filenames = [filenames]
        done = []
        for name in filenames:
            try:
                with open(name, encoding=encoding) as file:
                    self._read(file, name)
            except OSError:
                continue
            done.append(name.__fspath__() if hasattr(name, "__fspath__") else name)
        return done

    def read_file(self, f, source=None):
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        self._read(string.splitlines(keepends=True), source)

    def read_dict(self, dictionary, source="<dict>"):
        seen = set()
        for section, keys in dictionary.items():
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in keys.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, value)

    # Reading line by line: what is open is a section, in it an option, whose value goes on with deeper lines.

    def _without_comment(self, line):
        text = line
        places = [m.start() for prefix in self._inline for m in re.finditer(re.escape(prefix), text)
                  if m.start() == 0 or text[m.start() - 1].isspace()]
        if places:
            text = text[:min(places)]
        if any(line.strip().startswith(prefix) for prefix in self._comments):
            text = ""
        return text.strip(), text.strip() == "" and line.strip() != ""

    def _read(self, lines, source):
        seen, current, section, option, level = set(), None, None, None, 0
        problem = None
        if self._allow_unnamed:
            current = self._header(UNNAMED_SECTION, seen, source, 0)
            section = UNNAMED_SECTION
        for lineno, line in enumerate(lines, start=1):
            text, was_comment = self._without_comment(line)
            if not text:
                if self._empty_lines:
                    if not was_comment and current is not None and option and current[option] is not None:
                        current[option].append("")
                else:
                    level = sys.maxsize
                continue
            start = self.NONSPACECRE.search(line)
            depth = start.start() if start else 0
            if current is not None and option and depth > level:
                if current[option] is None:
                    raise MultilineContinuationError(source, lineno, line)
                current[option].append(text)
                continue
            level = depth
            header = self.SECTCRE.match(text)
            if header:
                section, option = header["header"], None
                current = self._header(section, seen, source, lineno)
                continue
            if current is None:
                raise MissingSectionHeaderError(source, lineno, line)
            found = self._optcre.match(text)
            if not found or not found["option"]:
                if problem is None:
                    problem = ParsingError(source)
                problem.append(lineno, line)
                if not found:
                    continue
            option = self.optionxform(found["option"].rstrip())
            if self._strict and (section, option) in seen:
                raise DuplicateOptionError(section, option, source, lineno)
            seen.add((section, option))
            value = found["value"]
            current[option] = [value.strip()] if value is not None else None
        self._join()
        if problem is not None:
            raise problem

    def _header(self, section, seen, source, lineno):
        if section in self._sections:
            if self._strict and section in seen:
                raise DuplicateSectionError(section, source, lineno)
            seen.add(section)
            return self._sections[section]
        if section == self.default_section:
            return self._defaults
        self._make(section)
        seen.add(section)
        return self._sections[section]

    def _join(self):
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    # Asking.

    def _known(self, section, vars):
        try:
            own = self._sections[section]
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
            own = {}
        given = {self.optionxform(k): None if v is None else str(v) for k, v in (vars or {}).items()}
        return ChainMap(given, own, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_unset):
        try:
            known = self._known(section, vars)
        except NoSectionError:
            if fallback is _unset:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = known[option]
        except KeyError:
            if fallback is _unset:
                raise NoOptionError(option, section) from None
            return fallback
        return value if raw or value is None else self._interpolation.before_get(self, section, option, value, known)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_unset, **kwargs):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
        except (NoSectionError, NoOptionError):
            if fallback is _unset:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_unset, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_unset, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_unset, **kwargs):
        return self._get_conv(section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError("Not a boolean: %s" % value)
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_unset, raw=False, vars=None):
        if section is _unset:
            return super().items()
        self._known(section, None)
        names = list({**self._defaults, **self._sections.get(section, {})})
        known = self._known(section, vars)
        names = list(dict.fromkeys([*names, *known.maps[0]]))
        return [(name, known[name] if raw or known[name] is None else
                 self._interpolation.before_get(self, section, name, known[name], known)) for name in names]

    def popitem(self):
        for key in self.sections():
            value = self[key]
            del self[key]
            return key, value
        raise KeyError

    def has_option(self, section, option):
        if not section or section == self.default_section:
            return self.optionxform(option) in self._defaults
        return section in self._sections and (self.optionxform(option) in self._sections[section]
                                              or self.optionxform(option) in self._defaults)

    def set(self, section, option, value=None):
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            target = self._defaults
        else:
            try:
                target = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        target[self.optionxform(option)] = value

    def write(self, fp, space_around_delimiters=True):
        sign = f" {self._delimiters[0]} " if space_around_delimiters else self._delimiters[0]
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, sign)
        for section, options in self._sections.items():
            self._write_section(fp, section, options, sign)

    def _write_section(self, fp, section, options, sign):
        if section is not UNNAMED_SECTION:
            fp.write(f"[{section}]\n")
        for key, value in options.items():
            value = self._interpolation.before_write(self, section, key, value)
            if value is not None or not self._allow_no_value:
                value = sign + str(value).replace("\n", "\n\t")
            else:
                value = ""
            fp.write(f"{key}{value}\n")
        fp.write("\n")

    def remove_option(self, section, option):
        if not section or section == self.default_section:
            options = self._defaults
        else:
            try:
                options = self._sections[section]
            except KeyError:
                raise NoSectionError(section) from None
        return options.pop(self.optionxform(option), _unset) is not _unset

    def remove_section(self, section):
        if section not in self._sections:
            return False
        del self._sections[section], self._proxies[section]
        return True

    # As a mapping of sections.

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return iter([self.default_section, *self._sections])


class ConfigParser(RawConfigParser):
    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def _check(self, *, section="", option="", value=""):
        if not isinstance(section, str):
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if (not self._allow_no_value or value) and not isinstance(value, str):
            raise TypeError("option values must be strings")

    def set(self, section, option, value=None):
        self._check(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        if section is not UNNAMED_SECTION:
            self._check(section=section)
        super().add_section(section)

    def _read_defaults(self, defaults):
        kept, self._interpolation = self._interpolation, Interpolation()
        self.read_dict({self.default_section: defaults})
        self._interpolation = kept


class SectionProxy(MutableMapping):
    """One section, as a mapping of its options."""

    def __init__(self, parser, name):
        self._parser, self._name = parser, name
        for kind in getattr(parser, "_converters", ()):
            if kind not in ("boolean", "float", "int"):
                self._add(kind)

    def _add(self, kind):
        method = getattr(self._parser, "get" + kind)
        setattr(self, "get" + kind, lambda option, fallback=None, **how: method(
            self._name, option, fallback=fallback, **how))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def __getitem__(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        if isinstance(self._parser, ConfigParser):
            self._parser._check(option=key, value=value)
        self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    def _options(self):
        return list(self._parser.defaults()) if self._name == self._parser.default_section else self._parser.options(self._name)

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        return (_impl or self._parser.get)(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getint(self, option, fallback=None, **how):
        return self._parser.getint(self._name, option, fallback=fallback, **how)

    def getfloat(self, option, fallback=None, **how):
        return self._parser.getfloat(self._name, option, fallback=fallback, **how)

    def getboolean(self, option, fallback=None, **how):
        return self._parser.getboolean(self._name, option, fallback=fallback, **how)


class ConverterMapping(MutableMapping):
    """The kinds of value that `getKIND` methods ask for."""

    def __init__(self, parser):
        self._parser, self._data = parser, dict.fromkeys(("boolean", "float", "int"))

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[key] = value
        parser = self._parser
        setattr(parser, "get" + key, lambda section, option, **how: parser._get_conv(section, option, value, **how))
        for proxy in parser._proxies.values():
            proxy._add(key)

    def __delitem__(self, key):
        del self._data[key]
        delattr(self._parser, "get" + key)

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)

"""##
