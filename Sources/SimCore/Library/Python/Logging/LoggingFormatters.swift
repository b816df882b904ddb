// `logging`: how a record becomes text.

let loggingFormatters = ##"""
def _has_percent_field(fmt):
    at = fmt.find("%(")
    while at >= 0:
        end = fmt.find(")", at)
        if end < 0:
            return False
        name = fmt[at + 2:end]
        if name and name.replace("_", "a").isalnum():
            i = end + 1
            while i < len(fmt) and fmt[i] in "#0+ -":
                i += 1
            while i < len(fmt) and (fmt[i].isdigit() or fmt[i] in "*."):
                i += 1
            if i < len(fmt) and fmt[i] in "diouxefgcrsa%EGX":
                return True
        at = fmt.find("%(", at + 1)
    return False


class PercentStyle:
    default_format = "%(message)s"
    asctime_format = "%(asctime)s"
    asctime_search = "%(asctime)"

    def __init__(self, fmt, *, defaults=None):
        self._defaults = defaults
        self._fmt = fmt or self.default_format

    def usesTime(self):
        return self.asctime_search in self._fmt

    def validate(self):
        if not _has_percent_field(self._fmt):
            raise ValueError("Invalid format '%s' for '%s' style" % (self._fmt, self.default_format[0]))

    def _values(self, record):
        if self._defaults:
            return self._defaults | record.__dict__
        return record.__dict__

    def _format(self, record):
        return self._fmt % self._values(record)

    def format(self, record):
        try:
            return self._format(record)
        except KeyError as e:
            raise ValueError("Formatting field not found in record: %s" % e)


class StrFormatStyle(PercentStyle):
    default_format = "{message}"
    asctime_format = "{asctime}"
    asctime_search = "{asctime"

    def _format(self, record):
        return self._fmt.format(**self._values(record))

    def validate(self):
        text = self._fmt.replace("{{", "").replace("}}", "")
        count, i = 0, 0
        while i < len(text):
            if text[i] == "}":
                raise ValueError("invalid format: Single '}' encountered in format string")
            if text[i] == "{":
                end = text.find("}", i)
                if i == len(text) - 1:
                    raise ValueError("invalid format: Single '{' encountered in format string")
                if end < 0:
                    raise ValueError("invalid format: expected '}' before end of string")
                field = text[i + 1:end].partition(":")[0].partition("!")[0]
                root = field.partition(".")[0].partition("[")[0]
                if not root.isidentifier():
                    raise ValueError("invalid format: invalid field name/expression: %r" % field)
                count += 1
                i = end
            i += 1
        if not count:
            raise ValueError("invalid format: no fields")


class StringTemplateStyle(PercentStyle):
    default_format = "${message}"
    asctime_format = "${asctime}"
    asctime_search = "${asctime}"

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        from string import Template
        self._tpl = Template(self._fmt)

    def usesTime(self):
        return self._fmt.find("$asctime") >= 0 or self._fmt.find("${asctime}") >= 0

    def validate(self):
        text = self._fmt.replace("$$", "")
        at = text.find("$")
        if at < 0:
            raise ValueError("invalid format: no fields")
        follow = text[at + 1:at + 2]
        if not (follow == "{" or follow == "_" or follow.isalpha()):
            raise ValueError("invalid format: bare '$' not allowed")

    def _format(self, record):
        return self._tpl.substitute(**self._values(record))


BASIC_FORMAT = "%(levelname)s:%(name)s:%(message)s"
_STYLES = {
    "%": (PercentStyle, BASIC_FORMAT),
    "{": (StrFormatStyle, "{levelname}:{name}:{message}"),
    "$": (StringTemplateStyle, "${levelname}:${name}:${message}")}


def _check_style(style):
    if style not in _STYLES:
        raise ValueError("Style must be one of: %s" % ",".join(_STYLES.keys()))


class Formatter:
    converter = _time.localtime
    default_time_format = "%Y-%m-%d %H:%M:%S"
    default_msec_format = "%s,%03d"

    def __init__(self, fmt=None, datefmt=None, style="%", validate=True, *, defaults=None):
        _check_style(style)
        self._style = _STYLES[style][0](fmt, defaults=defaults)
        if validate:
            self._style.validate()
        self._fmt = self._style._fmt
        self.datefmt = datefmt

    def formatTime(self, record, datefmt=None):
        ct = self.converter(record.created)
        if datefmt:
            return _time.strftime(datefmt, ct)
        text = _time.strftime(self.default_time_format, ct)
        if self.default_msec_format:
            text = self.default_msec_format % (text, record.msecs)
        return text

    def formatException(self, ei):
        text = _simul.traceback_text(ei[1]) if ei[1] is not None else "NoneType: None\n"
        return text[:-1] if text[-1:] == "\n" else text

    def usesTime(self):
        return self._style.usesTime()

    def formatMessage(self, record):
        return self._style.format(record)

    def formatStack(self, stack_info):
        return stack_info

    def format(self, record):
        record.message = record.getMessage()
        if self.usesTime():
            record.asctime = self.formatTime(record, self.datefmt)
        text = self.formatMessage(record)
        if record.exc_info and not record.exc_text:
            record.exc_text = self.formatException(record.exc_info)
        for more in (record.exc_text, record.stack_info and self.formatStack(record.stack_info)):
            if more:
                text = (text if text[-1:] == "\n" else text + "\n") + more
        return text


_defaultFormatter = Formatter()


class BufferingFormatter:
    def __init__(self, linefmt=None):
        self.linefmt = linefmt or _defaultFormatter

    def formatHeader(self, records):
        return ""

    def formatFooter(self, records):
        return ""

    def format(self, records):
        if not records:
            return ""
        body = "".join([self.linefmt.format(r) for r in records])
        return self.formatHeader(records) + body + self.formatFooter(records)
"""##
