// `unittest`: the context managers behind `assertRaises`, `assertWarns` and `assertLogs`.

let unittestContexts = ##"""
# Contexts that the assertions make.

class _Context:
    def __init__(self, test_case):
        self.test_case = test_case

    def _raiseFailure(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))


class _RaisesContext(_Context):
    base, words = BaseException, "an exception type or tuple of exception types"
    what = "raised"

    def __init__(self, expected, test_case, regex=None):
        super().__init__(test_case)
        if regex is not None:
            import re
            regex = re.compile(regex)
        self.expected, self.expected_regex = expected, regex
        self.obj_name = self.msg = None

    def handle(self, name, args, kwargs):
        kinds = self.expected if isinstance(self.expected, tuple) else (self.expected,)
        if not all(isinstance(k, type) and issubclass(k, self.base) for k in kinds):
            raise TypeError("%s() arg 1 must be %s" % (name, self.words))
        if args:
            function, *args = args
            self.obj_name = getattr(function, "__name__", None) or str(function)
            with self:
                function(*args, **kwargs)
            return None
        self.msg = kwargs.pop("msg", None)
        if kwargs:
            raise TypeError("%r is an invalid keyword argument for this function" % (next(iter(kwargs)),))
        return self

    def _name(self):
        return getattr(self.expected, "__name__", None) or str(self.expected)

    def _nothing(self):
        by = " by " + self.obj_name if self.obj_name else ""
        self._raiseFailure("%s not %s%s" % (self._name(), self.what, by))

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._nothing()
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._raiseFailure('"%s" does not match "%s"' % (self.expected_regex.pattern, exc_value))
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


class _WarnsContext(_RaisesContext):
    base, words = Warning, "a warning type or tuple of warning types"
    what = "triggered"
    forbids = False

    def __enter__(self):
        import warnings
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._manager = warnings.catch_warnings(record=True)
        self.warnings = self._manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self._manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        fitting = [m for m in self.warnings if isinstance(m.message, self.expected)]
        if self.forbids:
            if fitting:
                self._raiseFailure(self._name() + " triggered")
            return
        for m in fitting:
            if self.expected_regex is None or self.expected_regex.search(str(m.message)):
                self.warning, self.filename, self.lineno = m.message, m.filename, m.lineno
                return
        if fitting:
            self._raiseFailure('"%s" does not match "%s"' % (self.expected_regex.pattern, fitting[0].message))
        self._nothing()


class _NotWarnsContext(_WarnsContext):
    forbids = True


class _LogsContext(_Context):
    def __init__(self, test_case, logger, level, forbids):
        super().__init__(test_case)
        import logging
        self.logger_name, self.forbids, self.msg = logger, forbids, None
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO

    def __enter__(self):
        import collections
        import logging
        watcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])([], [])

        class Capture(logging.Handler):
            def emit(self, record):
                watcher.records.append(record)
                watcher.output.append(self.format(record))
        name = self.logger_name
        logger = self.logger = name if isinstance(name, logging.Logger) else logging.getLogger(name)
        handler = Capture(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.watcher = watcher
        self._old = logger.handlers, logger.level, logger.propagate
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(self.level)
        return None if self.forbids else watcher

    def __exit__(self, exc_type, exc_value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self._old
        self.logger.setLevel(level)
        if exc_type is not None:
            return False
        if self.forbids:
            if self.watcher.records:
                self._raiseFailure("Unexpected logs found: %r" % self.watcher.output)
        elif not self.watcher.records:
            self._raiseFailure("no logs of level %s or higher triggered on %s" % (
                logging.getLevelName(self.level), self.logger.name))
"""##
