// `warnings`: filters, and what is shown. What the machine itself warns of comes here once a program has imported this.

let warningsSource = ##"""
import _simul
import sys

__all__ = [
    "warn", "warn_explicit", "showwarning", "formatwarning", "filterwarnings", "simplefilter", "resetwarnings",
    "catch_warnings", "deprecated"]

_ACTIONS = ("error", "ignore", "always", "all", "default", "module", "once")
_version = 0
defaultaction = _defaultaction = "default"
onceregistry = _onceregistry = {}
_registries = {}


class _Exactly:
    # A pattern of the filters that come with the interpreter.
    def __init__(self, pattern):
        self.pattern = pattern

    def match(self, text):
        return text == self.pattern


filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0)]


def _filters_mutated():
    global _version
    _version += 1


def _check(action, lineno):
    if action not in _ACTIONS:
        raise ValueError("invalid action: %r" % (action,))
    if not isinstance(lineno, int):
        raise TypeError("lineno must be an int")
    if lineno < 0:
        raise ValueError("lineno must be an int >= 0")


def _insert(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def _pattern(text, flags=False):
    if not text:
        return None
    import re
    return re.compile(text, re.I) if flags else re.compile(text)


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    if action not in _ACTIONS:
        raise ValueError("invalid action: %r" % (action,))
    is_category = isinstance(category, type) and issubclass(category, Warning)
    for fine, what in ((isinstance(message, str), "message must be a string"),
                       (is_category, "category must be a Warning subclass"),
                       (isinstance(module, str), "module must be a string")):
        if not fine:
            raise TypeError(what)
    _check(action, lineno)
    _insert((action, _pattern(message, True), category, _pattern(module), lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    _check(action, lineno)
    _insert((action, None, category, None, lineno), append)


def resetwarnings():
    filters[:] = []
    _filters_mutated()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return "{message : %r, category : %r, filename : %r, lineno : %s, line : %r}" % (
            self.message, self._category_name, self.filename, self.lineno, self.line)


def _formatted(w):
    text = "%s:%s: %s: %s\n" % (w.filename, w.lineno, w.category.__name__, w.message)
    line = _simul.source_line(w.filename, w.lineno) if w.line is None else w.line
    text += "  %s\n" % line.strip() if line and line.strip() else ""
    if w.source is not None:
        tracing = sys.modules.get("tracemalloc")
        if tracing is None or not tracing.is_tracing():
            text += "%s: Enable tracemalloc to get the object allocation traceback\n" % w.category.__name__
    return text


def formatwarning(message, category, filename, lineno, line=None):
    return _formatted(WarningMessage(message, category, filename, lineno, None, line))


def showwarning(message, category, filename, lineno, file=None, line=None):
    _show(WarningMessage(message, category, filename, lineno, file, line))


_own_showwarning, _own_formatwarning = showwarning, formatwarning


def _show(w):
    file = sys.stderr if w.file is None else w.file
    if file is not None:
        if formatwarning is _own_formatwarning:
            text = _formatted(w)
        else:
            text = formatwarning(w.message, w.category, w.filename, w.lineno, w.line)
        file.write(text)


_showwarnmsg_impl = _show


def _showwarnmsg(w):
    if showwarning is _own_showwarning:
        return _showwarnmsg_impl(w)
    if not callable(showwarning):
        raise TypeError("warnings.showwarning() must be set to a function or method")
    showwarning(w.message, w.category, w.filename, w.lineno, w.file, w.line)


def _matches(item, text, category, module, lineno):
    action, message, cls, name, line = item
    if message is not None and not (message.match(text) if hasattr(message, "match") else message == text):
        return False
    if name is not None and not (name.match(module) if hasattr(name, "match") else name == module):
        return False
    return issubclass(category, cls) and (not line or line == lineno)


def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None):
    if module is None:
        module = filename or "<unknown>"
        module = module[:-3] if module[-3:].lower() == ".py" else module
    lineno = int(lineno)
    if registry is None:
        registry = {}
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version
    if isinstance(message, Warning):
        text, category = str(message), message.__class__
    else:
        text, message = message, category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = defaultaction
    for item in filters:
        if _matches(item, text, category, module, lineno):
            action = item[0]
            break
    if action == "ignore":
        return
    if action == "error":
        raise message
    if action == "once":
        seen, key = onceregistry, (text, category)
        registry[(text, category, lineno)] = 1
    elif action == "module":
        registry[key] = 1
        seen, key = registry, (text, category, 0)
    elif action == "default":
        seen = registry
    elif action in ("always", "all"):
        seen = {}
    else:
        raise RuntimeError("Unrecognized action (%r) in warnings.filters:\n %s" % (action, item))
    if seen.get(key) and action != "always":
        return
    seen[key] = 1
    _showwarnmsg(WarningMessage(message, category, filename, lineno, source=source))


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    if isinstance(message, Warning):
        category = message.__class__
    if category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError("category must be a Warning subclass, not '%s'" % type(category).__name__)
    if not isinstance(skip_file_prefixes, tuple):
        raise TypeError("skip_file_prefixes must be a tuple of strs.")
    if skip_file_prefixes:
        stacklevel = max(2, stacklevel)
    level, depth = 0, 0
    where = None
    while level < max(stacklevel, 1):
        depth += 1
        where = _simul.caller_frame(depth)
        if where is None:
            break
        if skip_file_prefixes and level and where[0].co_filename.startswith(skip_file_prefixes):
            continue
        level += 1
    if where is None:
        globals, filename, lineno = sys.__dict__, "<sys>", 0
    else:
        globals, filename, lineno = where[1], where[0].co_filename, where[2]
    registry = globals.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, globals.get("__name__", "<string>"), registry, globals, source)


def _from_machine(category, message, filename, lineno, is_of_object=False):
    # What the interpreter itself warns of.
    module = "__main__" if filename == _simul.file_name() else None
    warn_explicit(message, category, filename, lineno, module, _registries.setdefault(filename, {}),
        source=True if is_of_object else None)


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._module = sys.modules["warnings"] if module is None else module
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = []
        if self._record:
            args.append("record=True")
        if self._module is not sys.modules["warnings"]:
            args.append("module=" + repr(self._module))
        return "%s(%s)" % (type(self).__name__, ", ".join(args))

    def __enter__(self):
        if self._entered:
            raise RuntimeError("Cannot enter %r twice" % self)
        self._entered = True
        m = self._module
        self._saved = m.filters, m.showwarning, m._showwarnmsg_impl
        m.filters = self._saved[0][:]
        m._filters_mutated()
        log = None
        if self._record:
            log = []
            m._showwarnmsg_impl = log.append
            m.showwarning = m._own_showwarning
        if self._filter is not None:
            simplefilter(*self._filter)
        return log

    def __exit__(self, *exc_info):
        if not self._entered:
            raise RuntimeError("Cannot exit %r without entering first" % self)
        m = self._module
        m.filters, m.showwarning, m._showwarnmsg_impl = self._saved
        m._filters_mutated()


class deprecated:
    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if not isinstance(message, str):
            raise TypeError("Expected an object of type str for 'message', not %r" % type(message).__name__)
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        message, category, level = self.message, self.category, self.stacklevel + 1
        if category is None:
            arg.__deprecated__ = message
            return arg
        import functools
        if not isinstance(arg, type):
            if not callable(arg):
                raise TypeError("@deprecated decorator with non-None category must be applied to "
                                "a class or callable, not %r" % (arg,))

            @functools.wraps(arg)
            def wrapper(*args, **kwargs):
                warn(message, category=category, stacklevel=level)
                return arg(*args, **kwargs)
            if getattr(getattr(arg, "__code__", None), "co_flags", 0) & 0x80:
                import inspect
                wrapper = inspect.markcoroutinefunction(wrapper)
            arg.__deprecated__ = wrapper.__deprecated__ = message
            return wrapper
        made, followed = arg.__new__, arg.__init_subclass__

        @functools.wraps(made)
        def __new__(cls, *args, **kwargs):
            if cls is arg:
                warn(message, category=category, stacklevel=level)
            if made is not object.__new__:
                return made(cls, *args, **kwargs)
            if cls.__init__ is object.__init__ and (args or kwargs):
                raise TypeError(cls.__name__ + "() takes no arguments")
            return made(cls)
        function = getattr(followed, "__func__", None)

        @functools.wraps(function or followed)
        def __init_subclass__(*args, **kwargs):
            warn(message, category=category, stacklevel=level)
            return (function or followed)(*args, **kwargs)
        arg.__new__ = staticmethod(__new__)
        arg.__init_subclass__ = __init_subclass__ if function is None else classmethod(__init_subclass__)
        arg.__deprecated__ = __new__.__deprecated__ = __init_subclass__.__deprecated__ = message
        return arg


def _deprecated(name, /, message="{name!r} is deprecated and slated for removal in Python {remove}", *, remove):
    """What the library says of its own names that will go."""
    warn(message.format(name=name, remove=".".join(map(str, remove))), DeprecationWarning, stacklevel=3)
"""##
