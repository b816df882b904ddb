// `configparser`: values that name other values.

let configparserInterpolation = ##"""
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
"""##
