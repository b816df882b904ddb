// `configparser`: the parser that interpolates, and what stands for one of its sections.

let configparserSections = ##"""
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
