// `unittest`: cases, asynchronous cases, suites, the text runner and `unittest.main`.
// Left out: discovery, since there are no folders to search, and the handling of Ctrl-C.

let unittestSource = ##"""
import sys
import time
import types

__all__ = [
    "TestResult", "TestCase", "IsolatedAsyncioTestCase", "TestSuite", "TextTestRunner", "TestLoader", "FunctionTestCase", "main",
    "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure", "TextTestResult", "installHandler",
    "registerResult", "removeResult", "removeHandler", "addModuleCleanup", "doModuleCleanups", "enterModuleContext"]
__unittest = True

DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."


class SkipTest(Exception):
    pass


class _ShouldStop(Exception):
    pass


# How values are shown.

def safe_repr(obj, short=False):
    try:
        text = repr(obj)
    except Exception:
        text = object.__repr__(obj)
    return text[:80] + " [truncated]..." if short and len(text) >= 80 else text


def _shorten(s, head, tail):
    skip = len(s) - head - tail
    return "%s[%d chars]%s" % (s[:head], skip, s[len(s) - tail:]) if skip > 12 else s


def _pair(*values):
    texts = tuple(safe_repr(v) for v in values)
    longest = max(map(len, texts))
    if longest <= 80:
        return texts
    from os.path import commonprefix
    prefix = commonprefix(texts)
    n = len(prefix)
    room = 80 - (longest - n + 5 + 12)
    if room > 5:
        head = _shorten(prefix, 5, room)
        return tuple(head + t[n:] for t in texts)
    head = _shorten(prefix, 5, 5)
    return tuple(head + _shorten(t[n:], 41, 5) for t in texts)


def strclass(cls):
    return "%s.%s" % (cls.__module__, cls.__qualname__)


def _lines(value):
    from pprint import pformat
    return pformat(value).splitlines()


def _ndiff(a, b):
    from difflib import ndiff
    return ndiff(a, b)


# Skipping.

def skip(reason):
    def decorator(item):
        if not isinstance(item, type):
            import functools
            inner = item

            @functools.wraps(inner)
            def item(*args, **kwargs):
                raise SkipTest(reason)
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item
    if isinstance(reason, types.FunctionType):
        function, reason = reason, ""
        return decorator(function)
    return decorator


def skipIf(condition, reason):
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    return skipIf(not condition, reason)


def expectedFailure(test_item):
    test_item.__unittest_expecting_failure__ = True
    return test_item


# Cleanups of classes and modules.

_module_cleanups = []


def _enter(cm, push):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError("'%s.%s' object does not support the context manager protocol" % (
            cls.__module__, cls.__qualname__)) from None
    result = enter(cm)
    push(leave, cm, None, None, None)
    return result


def addModuleCleanup(function, /, *args, **kwargs):
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as e:
            errors.append(e)
    if errors:
        raise errors[0]


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


class _Outcome:
    def __init__(self, result=None):
        self.result = result
        self.expecting_failure = False
        self.success = True
        self.expectedFailure = None
        self.has_subtests = hasattr(result, "addSubTest")

    def part(self, case, function, *args, sub=False):
        """Runs a part of a test, and tells the result what came of it; answers whether all went well."""
        before, self.success = self.success, True
        try:
            function(*args)
        except KeyboardInterrupt:
            raise
        except SkipTest as e:
            self.success = False
            _add_skip(self.result, case, str(e))
        except _ShouldStop:
            self.success = False
        except BaseException:
            self.failed(case, sys.exc_info(), sub)
        else:
            if sub and self.success:
                self.result.addSubTest(case.test_case, case, None)
        self.success = self.success and before

    def failed(self, case, info, sub=False):
        if self.expecting_failure:
            self.expectedFailure = info
            return
        self.success = False
        if sub:
            self.result.addSubTest(case.test_case, case, info)
        elif self.result is not None:
            _add_error(self.result, case, info)


def _add_skip(result, case, reason):
    add = getattr(result, "addSkip", None)
    if add is None:
        import warnings
        warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
        result.addSuccess(case)
    else:
        add(case, reason)


def _add_error(result, case, info):
    if result is not None and info is not None:
        (result.addFailure if issubclass(info[0], case.failureException) else result.addError)(case, info)


class _SubTestContext:
    def __init__(self, case, message, params):
        self.case, self.message, self.params = case, message, params

    def __enter__(self):
        case = self.case
        outcome = case._outcome
        self.outer = case._subtest
        if outcome is None or not outcome.has_subtests:
            self.sub = None
            return
        params = dict(self.outer.params) if self.outer is not None else {}
        params.update(self.params)
        self.sub = case._subtest = _SubTest(case, self.message, params)
        self.before, outcome.success = outcome.success, True

    def __exit__(self, kind, e, tb):
        case, sub = self.case, self.sub
        if sub is None:
            return False
        outcome = case._outcome
        case._subtest = self.outer
        stops = False
        if kind is None:
            if outcome.success:
                outcome.result.addSubTest(sub.test_case, sub, None)
        elif issubclass(kind, KeyboardInterrupt):
            return False
        elif issubclass(kind, SkipTest):
            outcome.success = False
            _add_skip(outcome.result, sub, str(e))
        elif issubclass(kind, _ShouldStop):
            outcome.success = False
        else:
            outcome.failed(sub, (kind, e, tb), True)
        good = outcome.success
        outcome.success = good and self.before
        if not good:
            result = outcome.result
            if result is not None and result.failfast:
                raise _ShouldStop
        elif outcome.expectedFailure:
            raise _ShouldStop
        return True


_UNSET = object()


class TestCase:
    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16
    _class_cleanups = []

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName="runTest"):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = "No test"
        method = getattr(self, methodName, None)
        if method is not None:
            self._testMethodDoc = method.__doc__
        elif methodName != "runTest":
            raise ValueError("no such test method in %s: %s" % (self.__class__, methodName))
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {
            dict: "assertDictEqual", list: "assertListEqual", tuple: "assertTupleEqual", set: "assertSetEqual",
            frozenset: "assertSetEqual", str: "assertMultiLineEqual"}

    # Fixtures.

    def setUp(self):
        pass

    def tearDown(self):
        pass

    @classmethod
    def setUpClass(cls):
        pass

    @classmethod
    def tearDownClass(cls):
        pass

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def addCleanup(self, function, /, *args, **kwargs):
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        return _enter(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        return _enter(cm, cls.addClassCleanup)

    @classmethod
    def doClassCleanups(cls):
        errors = cls.tearDown_exceptions = []
        todo = cls._class_cleanups
        while todo:
            function, args, kwargs = todo.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                errors.append(sys.exc_info())

    # Names.

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return TestResult()

    def shortDescription(self):
        doc = self._testMethodDoc
        return doc.strip().split("\n")[0].strip() if doc else None

    def id(self):
        return "%s.%s" % (strclass(self.__class__), self._testMethodName)

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return "%s (%s.%s)" % (self._testMethodName, strclass(self.__class__), self._testMethodName)

    def __repr__(self):
        return "<%s testMethod=%s>" % (strclass(self.__class__), self._testMethodName)

    # Running.

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            import warnings
            warnings.warn("It is deprecated to return a value that is not None from a test case (%s)" % method,
                          DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def run(self, result=None):
        finish = None
        if result is None:
            result = self.defaultTestResult()
            start = getattr(result, "startTestRun", None)
            finish = getattr(result, "stopTestRun", None)
            if start is not None:
                start()
        result.startTest(self)
        try:
            self._run(result)
            return result
        finally:
            result.stopTest(self)
            if finish is not None:
                finish()

    def _run(self, result):
        method = getattr(self, self._testMethodName)
        for one in (self.__class__, method):
            if getattr(one, "__unittest_skip__", False):
                why = getattr(self.__class__, "__unittest_skip_why__", "") or getattr(method, "__unittest_skip_why__", "")
                return _add_skip(result, self, why)
        expecting = (getattr(self, "__unittest_expecting_failure__", False)
                     or getattr(method, "__unittest_expecting_failure__", False))
        outcome = self._outcome = _Outcome(result)
        began = time.perf_counter()
        try:
            outcome.part(self, self._callSetUp)
            if outcome.success:
                outcome.expecting_failure = expecting
                outcome.part(self, self._callTestMethod, method)
                outcome.expecting_failure = False
                outcome.part(self, self._callTearDown)
            self.doCleanups()
            if hasattr(result, "addDuration"):
                result.addDuration(self, time.perf_counter() - began)
            if not outcome.success:
                return
            if not expecting:
                result.addSuccess(self)
            elif outcome.expectedFailure:
                result.addExpectedFailure(self, outcome.expectedFailure)
            else:
                result.addUnexpectedSuccess(self)
        finally:
            outcome.expectedFailure = self._outcome = None

    def doCleanups(self):
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            outcome.part(self, lambda: self._callCleanup(function, *args, **kwargs))
        return outcome.success

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        method = getattr(self, self._testMethodName)
        if getattr(self.__class__, "__unittest_skip__", False) or getattr(method, "__unittest_skip__", False):
            raise SkipTest(getattr(method, "__unittest_skip_why__", ""))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            call, args, kwargs = self._cleanups.pop()
            self._callCleanup(call, *args, **kwargs)

    def skipTest(self, reason):
        raise SkipTest(reason)

    def subTest(self, msg=_UNSET, **params):
        return _SubTestContext(self, msg, params)

    # Assertions.

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if msg is None or not self.longMessage:
            return msg or standardMsg
        try:
            return "%s : %s" % (standardMsg, msg)
        except UnicodeDecodeError:
            return "%s : %s" % (safe_repr(standardMsg), safe_repr(msg))

    def _refuse(self, msg, text, diff=None):
        if diff is not None:
            text = self._truncateMessage(text, diff)
        self.fail(self._formatMessage(msg, text))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._refuse(msg, "%s is not true" % safe_repr(expr))

    def assertFalse(self, expr, msg=None):
        if expr:
            self._refuse(msg, "%s is not false" % safe_repr(expr))

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            found = self._type_equality_funcs.get(type(first))
            if found is not None:
                return getattr(self, found) if isinstance(found, str) else found
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            self._refuse(msg, "%s != %s" % _pair(first, second))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._refuse(msg, "%s == %s" % (safe_repr(first), safe_repr(second)))

    def _nearly(self, first, second, places, delta):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        difference = abs(first - second)
        if delta is not None:
            return difference <= delta, difference
        return round(difference, 7 if places is None else places) == 0, difference

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        near, difference = self._nearly(first, second, places, delta)
        if not near:
            how = "%s delta" % safe_repr(delta) if delta is not None else "%r places" % (7 if places is None else places)
            self._refuse(msg, "%s != %s within %s (%s difference)" % (
                safe_repr(first), safe_repr(second), how, safe_repr(difference)))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        near, difference = self._nearly(first, second, places, delta)
        if not (first == second) and not near:
            return
        shown = safe_repr(first), safe_repr(second)
        if delta is not None:
            self._refuse(msg, "%s == %s within %s delta (%s difference)" % (*shown, safe_repr(delta), safe_repr(difference)))
        self._refuse(msg, "%s == %s within %r places" % (*shown, 7 if places is None else places))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        kind = "sequence" if seq_type is None else seq_type.__name__
        both = (("First", seq1), ("Second", seq2))
        if seq_type is not None:
            for which, seq in both:
                if not isinstance(seq, seq_type):
                    raise self.failureException("%s sequence is not a %s: %s" % (which, kind, safe_repr(seq)))
        text, lengths = None, []
        for which, seq in both:
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                text = "%s %s has no length.    Non-sequence?" % (which, kind)
                break
        if text is None:
            if seq1 == seq2:
                return
            text = self._difference(kind, seq1, seq2, *lengths, seq_type)
            if text is None:
                return
        self._refuse(msg, text, "\n" + "\n".join(_ndiff(_lines(seq1), _lines(seq2))))

    def _difference(self, kind, seq1, seq2, n1, n2, seq_type):
        text = "%ss differ: %s != %s\n" % (kind.capitalize(), *_pair(seq1, seq2))
        odd = (TypeError, IndexError, NotImplementedError)
        for i in range(min(n1, n2)):
            items = []
            for which, seq in (("first", seq1), ("second", seq2)):
                try:
                    items.append(seq[i])
                except odd:
                    text += "\nUnable to index element %d of %s %s\n" % (i, which, kind)
                    break
            if len(items) < 2:
                break
            if items[0] != items[1]:
                text += "\nFirst differing element %d:\n%s\n%s\n" % (i, *_pair(*items))
                break
        else:
            if n1 == n2 and seq_type is None and type(seq1) != type(seq2):
                return None
        if n1 != n2:
            which, seq, at = ("First", seq1, n2) if n1 > n2 else ("Second", seq2, n1)
            text += "\n%s %s contains %d additional elements.\n" % (which, kind, abs(n1 - n2))
            try:
                text += "First extra element %d:\n%s\n" % (at, safe_repr(seq[at]))
            except odd:
                text += "Unable to index element %d of %s %s\n" % (at, which.lower(), kind)
        return text

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        found = []
        for which, a, b in (("first", set1, set2), ("second", set2, set1)):
            try:
                found.append(a.difference(b))
            except TypeError as e:
                self.fail("invalid type when attempting set difference: %s" % e)
            except AttributeError as e:
                self.fail("%s argument does not support set difference: %s" % (which, e))
        lines = []
        for items, text in zip(found, ("first set but not the second", "second set but not the first")):
            if items:
                lines.append("Items in the %s:" % text)
                lines.extend(map(repr, items))
        if lines:
            self._refuse(msg, "\n".join(lines))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            self._refuse(msg, "%s != %s" % _pair(d1, d2), "\n" + "\n".join(_ndiff(_lines(d1), _lines(d2))))

    def assertCountEqual(self, first, second, msg=None):
        a, b = list(first), list(second)
        differences, left = [], b[:]
        try:
            counts = {}
            for side, items in ((0, a), (1, b)):
                for item in items:
                    counts.setdefault(item, [0, 0])[side] += 1
            differences = [(n, m, item) for item, (n, m) in counts.items() if n != m]
        except TypeError:
            done = []
            for item in a + b:
                if any(item == other for other in done):
                    continue
                done.append(item)
                n, m = sum(x == item for x in a), sum(x == item for x in b)
                if n != m:
                    differences.append((n, m, item))
        if differences:
            lines = ["First has %d, Second has %d:  %r" % d for d in differences]
            self._refuse(msg, "Element counts were not equal:\n", "\n".join(lines))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        a, b = first, second
        # The line feed at the end is added to both, or the difference would be in it.
        if a[-1:] != "\n" or b[-1:] != "\n":
            a, b = a and a + "\n", b and b + "\n"
            if not first and second[-1:] == "\n" or not second and first[-1:] == "\n":
                a, b = first, second
        diff = "\n" + "".join(_ndiff(a.splitlines(keepends=True), b.splitlines(keepends=True)))
        self._refuse(msg, "%s != %s" % _pair(first, second), diff)

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._refuse(msg, "%s not found in %s" % (safe_repr(member), safe_repr(container)))

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._refuse(msg, "%s unexpectedly found in %s" % (safe_repr(member), safe_repr(container)))

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._refuse(msg, "%s is not %s" % (safe_repr(expr1), safe_repr(expr2)))

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._refuse(msg, "unexpectedly identical: %s" % safe_repr(expr1))

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._refuse(msg, "%s is not None" % safe_repr(obj))

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._refuse(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._refuse(msg, "%s is not an instance of %r" % (safe_repr(obj), cls))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._refuse(msg, "%s is an instance of %r" % (safe_repr(obj), cls))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._refuse(msg, "%s not less than %s" % (safe_repr(a), safe_repr(b)))

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._refuse(msg, "%s not less than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._refuse(msg, "%s not greater than %s" % (safe_repr(a), safe_repr(b)))

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._refuse(msg, "%s not greater than or equal to %s" % (safe_repr(a), safe_repr(b)))

    def assertRegex(self, text, expected_regex, msg=None):
        import re
        pattern = re.compile(expected_regex)
        if not pattern.search(text):
            self._refuse(msg, "Regex didn't match: %r not found in %r" % (pattern.pattern, text))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        import re
        pattern = re.compile(unexpected_regex)
        found = pattern.search(text)
        if found:
            self._refuse(msg, "Regex matched: %r matches %r in %r" % (text[found.start():found.end()], pattern.pattern, text))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _RaisesContext(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _RaisesContext(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _WarnsContext(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _WarnsContext(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def _assertNotWarns(self, expected_warning, *args, **kwargs):
        return _NotWarnsContext(expected_warning, self).handle("_assertNotWarns", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _LogsContext(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _LogsContext(self, logger, level, True)


class FunctionTestCase(TestCase):
    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._parts = setUp, testFunc, tearDown
        self._description = description

    def setUp(self):
        if self._parts[0] is not None:
            self._parts[0]()

    def tearDown(self):
        if self._parts[2] is not None:
            self._parts[2]()

    def runTest(self):
        self._parts[1]()

    def id(self):
        return self._parts[1].__name__

    def __str__(self):
        return "%s (%s)" % (strclass(self.__class__), self.id())

    def __repr__(self):
        return "<%s tec=%s>" % (strclass(self.__class__), self._parts[1])

    def shortDescription(self):
        doc = self._description if self._description is not None else self._parts[1].__doc__
        return doc and doc.split("\n")[0].strip() or None


class _SubTest(TestCase):
    def __init__(self, test_case, message, params):
        super().__init__()
        self.test_case, self._message, self.params = test_case, message, params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = []
        if self._message is not _UNSET:
            parts.append("[%s]" % self._message)
        if self.params:
            parts.append("(%s)" % ", ".join("%s=%r" % pair for pair in self.params.items()))
        return " ".join(parts) or "(<subtest>)"

    def id(self):
        return "%s %s" % (self.test_case.id(), self._subDescription())

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return "%s %s" % (self.test_case, self._subDescription())


class IsolatedAsyncioTestCase(TestCase):
    loop_factory = None

    def __init__(self, methodName="runTest"):
        import contextvars
        super().__init__(methodName)
        self._asyncioRunner = None
        self._asyncioTestContext = contextvars.copy_context()

    async def asyncSetUp(self):
        pass

    async def asyncTearDown(self):
        pass

    def addAsyncCleanup(self, func, /, *args, **kwargs):
        self.addCleanup(func, *args, **kwargs)

    async def enterAsyncContext(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError("'%s.%s' object does not support the asynchronous context manager protocol" % (
                cls.__module__, cls.__qualname__)) from None
        result = await enter(cm)
        self.addAsyncCleanup(leave, cm, None, None, None)
        return result

    def _callAsync(self, func, /, *args, **kwargs):
        return self._asyncioRunner.run(func(*args, **kwargs), context=self._asyncioTestContext)

    def _callMaybeAsync(self, func, /, *args, **kwargs):
        import inspect
        if inspect.iscoroutinefunction(func):
            return self._callAsync(func, *args, **kwargs)
        return self._asyncioTestContext.run(func, *args, **kwargs)

    def _callSetUp(self):
        self._asyncioRunner.get_loop()
        self._asyncioTestContext.run(self.setUp)
        self._callAsync(self.asyncSetUp)

    def _callTestMethod(self, method):
        if self._callMaybeAsync(method) is not None:
            import warnings
            warnings.warn("It is deprecated to return a value that is not None from a test case (%s)" % method,
                          DeprecationWarning, stacklevel=4)

    def _callTearDown(self):
        self._callAsync(self.asyncTearDown)
        self._asyncioTestContext.run(self.tearDown)

    def _callCleanup(self, function, /, *args, **kwargs):
        self._callMaybeAsync(function, *args, **kwargs)

    def _with_runner(self, body, *args):
        import asyncio
        self._asyncioRunner = asyncio.Runner(debug=True, loop_factory=self.loop_factory)
        try:
            return body(*args)
        finally:
            runner, self._asyncioRunner = self._asyncioRunner, None
            runner.close()

    def run(self, result=None):
        return self._with_runner(super().run, result)

    def debug(self):
        self._with_runner(super().debug)


# Results.

def _keeps_going(method):
    def wrapper(self, *args):
        if getattr(self, "failfast", False):
            self.stop()
        return method(self, *args)
    wrapper.__name__ = method.__name__
    return wrapper


class TestResult:
    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = self.shouldStop = self.buffer = self.tb_locals = False
        self.testsRun = 0
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses, self.collectedDurations = [], [], []

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1

    def stopTest(self, test):
        pass

    def startTestRun(self):
        pass

    def stopTestRun(self):
        pass

    def _exc_info_to_string(self, err, test):
        import traceback
        kind, value, tb = err
        shown = traceback.TracebackException(kind, value, tb, compact=True)
        todo, here = [shown], __file__
        while todo:
            one = todo.pop()
            if one is not None:
                one.stack[:] = [f for f in one.stack if f.filename != here]
                todo += [one.__cause__, one.__context__, *(one.exceptions or ())]
        return "".join(shown.format())

    @_keeps_going
    def addError(self, test, err):
        self.errors.append((test, self._exc_info_to_string(err, test)))

    @_keeps_going
    def addFailure(self, test, err):
        self.failures.append((test, self._exc_info_to_string(err, test)))

    def addSubTest(self, test, subtest, err):
        if err is not None:
            if self.failfast:
                self.stop()
            into = self.failures if issubclass(err[0], test.failureException) else self.errors
            into.append((subtest, self._exc_info_to_string(err, test)))

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @_keeps_going
    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not (self.failures or self.errors or getattr(self, "unexpectedSuccesses", None))

    def stop(self):
        self.shouldStop = True

    def __repr__(self):
        return "<%s run=%i errors=%i failures=%i>" % (
            strclass(self.__class__), self.testsRun, len(self.errors), len(self.failures))


class _Stream:
    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ("stream", "__getstate__"):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        if arg:
            self.write(arg)
        self.write("\n")


class TextTestResult(TestResult):
    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream, self.descriptions, self.durations = stream, descriptions, durations
        self.showAll, self.dots = verbosity > 1, verbosity == 1
        self._newline = True

    def getDescription(self, test):
        short = test.shortDescription()
        return "\n".join((str(test), short)) if self.descriptions and short else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test) + " ... ")
            self.stream.flush()
            self._newline = False

    def _say(self, test, long, short):
        if self.showAll:
            sub = isinstance(test, _SubTest)
            if sub or self._newline:
                if not self._newline:
                    self.stream.writeln()
                if sub:
                    self.stream.write("  ")
                self.stream.write(self.getDescription(test) + " ... ")
            self.stream.writeln(long)
            self._newline = True
        elif self.dots:
            self.stream.write(short)
        self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._say(subtest, *(("FAIL", "F") if issubclass(err[0], subtest.failureException) else ("ERROR", "E")))
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._say(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._say(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._say(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say(test, "skipped {0!r}".format(reason), "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._say(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._say(test, "unexpected success", "u")

    def printErrors(self):
        out = self.stream
        if self.dots or self.showAll:
            out.writeln()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            out.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                out.writeln("UNEXPECTED SUCCESS: " + self.getDescription(test))
        out.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            for line in (self.separator1, "%s: %s" % (flavour, self.getDescription(test)), self.separator2, text):
                self.stream.writeln(line)


class TextTestRunner:
    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _Stream(sys.stderr if stream is None else stream)
        self.descriptions, self.verbosity, self.failfast, self.buffer = descriptions, verbosity, failfast, buffer
        self.warnings, self.tb_locals, self.durations = warnings, tb_locals, durations
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        try:
            return self.resultclass(self.stream, self.descriptions, self.verbosity, durations=self.durations)
        except TypeError:
            return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        import warnings
        result = self._makeResult()
        result.failfast, result.buffer, result.tb_locals = self.failfast, self.buffer, self.tb_locals
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            began = time.perf_counter()
            if hasattr(result, "startTestRun"):
                result.startTestRun()
            try:
                test(result)
            finally:
                if hasattr(result, "stopTestRun"):
                    result.stopTestRun()
            taken = time.perf_counter() - began
        result.printErrors()
        out = self.stream
        if self.durations is not None and result.collectedDurations:
            self._printDurations(result)
        if hasattr(result, "separator2"):
            out.writeln(result.separator2)
        n = result.testsRun
        out.writeln("Ran %d test%s in %.3fs" % (n, "" if n == 1 else "s", taken))
        out.writeln()
        counts = [(len(getattr(result, name, ())), words) for name, words in (
            ("failures", "failures"), ("errors", "errors"), ("skipped", "skipped"),
            ("expectedFailures", "expected failures"), ("unexpectedSuccesses", "unexpected successes"))]
        good = result.wasSuccessful()
        out.write("FAILED" if not good else "NO TESTS RAN" if n == 0 and not counts[2][0] else "OK")
        infos = ["%s=%d" % (words, count) for count, words in (counts[2:] if good else counts) if count]
        out.write(" (%s)\n" % ", ".join(infos) if infos else "\n")
        out.flush()
        return result

    def _printDurations(self, result):
        slowest = sorted(result.collectedDurations, key=lambda pair: pair[1], reverse=True)
        out, hidden = self.stream, False
        out.writeln("Slowest test durations")
        out.writeln(result.separator2)
        for test, elapsed in slowest[:self.durations or None]:
            if self.verbosity < 2 and elapsed < 0.001:
                hidden = True
            else:
                out.writeln("%-10s %s" % ("%.3fs" % elapsed, test))
        out.writeln("\n(durations < 0.001s were hidden; use -v to show these durations)" if hidden else "")


# Suites.

class BaseTestSuite:
    _cleanup = True

    def __init__(self, tests=()):
        self._removed_tests = 0
        self._tests = []
        self.addTests(tests)

    def __repr__(self):
        return "<%s tests=%s>" % (strclass(self.__class__), list(self))

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError("%r is not callable" % (test,))
        if isinstance(test, type) and issubclass(test, (TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for one in tests:
            self.addTest(one)

    def _removeTestAtIndex(self, index):
        test = self._tests[index]
        if hasattr(test, "countTestCases"):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def run(self, result):
        for i, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(i)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        for test in self:
            test.debug()


class _ErrorHolder:
    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __str__(self):
        return self.id()

    def __repr__(self):
        return "<ErrorHolder description=%r>" % (self.description,)

    def countTestCases(self):
        return 0

    def run(self, result):
        pass

    __call__ = run


class TestSuite(BaseTestSuite):
    def run(self, result, debug=False):
        top = not result._testRunEntered
        result._testRunEntered = True
        for i, test in enumerate(self):
            if result.shouldStop:
                break
            if not hasattr(type(test), "__iter__"):
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(i)
        if top:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        result = TestResult()
        self.run(result, True)

    def _enter_class(self, test, result):
        old, cls = result._previousTestClass, test.__class__
        if cls is old:
            return
        self._leave_class(test, result)
        if getattr(old, "__module__", None) != cls.__module__:
            self._leave_module(result)
            result._moduleSetUpFailed = False
            module = sys.modules.get(cls.__module__)
            set_up = getattr(module, "setUpModule", None)
            if set_up is not None and not self._fixture(result, set_up, "setUpModule", cls.__module__):
                result._moduleSetUpFailed = True
                self._clean_module(result, cls.__module__, "setUpModule")
        if result._moduleSetUpFailed or getattr(cls, "__unittest_skip__", False):
            return
        cls._classSetupFailed = False
        if hasattr(cls, "setUpClass") and not self._fixture(result, cls.setUpClass, "setUpClass", strclass(cls)):
            cls._classSetupFailed = True
            self._clean_class(result, cls, "setUpClass")

    def _leave_class(self, test, result):
        old = result._previousTestClass
        if old is None or test is not None and test.__class__ is old or not hasattr(old, "tearDownClass"):
            return
        if getattr(old, "_classSetupFailed", False) or result._moduleSetUpFailed or getattr(old, "__unittest_skip__", False):
            return
        self._fixture(result, old.tearDownClass, "tearDownClass", strclass(old))
        self._clean_class(result, old, "tearDownClass")

    def _leave_module(self, result):
        name = getattr(result._previousTestClass, "__module__", None)
        if name is None or result._moduleSetUpFailed:
            return
        tear_down = getattr(sys.modules.get(name), "tearDownModule", None)
        if tear_down is not None:
            self._fixture(result, tear_down, "tearDownModule", name)
        self._clean_module(result, name, "tearDownModule")

    def _clean_class(self, result, cls, fixture):
        if hasattr(cls, "doClassCleanups"):
            cls.doClassCleanups()
            for info in cls.tearDown_exceptions:
                result.addError(_ErrorHolder("%s (%s)" % (fixture, strclass(cls))), info)

    def _clean_module(self, result, name, fixture):
        self._fixture(result, doModuleCleanups, fixture, name)

    def _fixture(self, result, function, name, owner):
        try:
            function()
            return True
        except Exception as e:
            holder = _ErrorHolder("%s (%s)" % (name, owner))
            if isinstance(e, SkipTest) and hasattr(result, "addSkip"):
                result.addSkip(holder, str(e))
            else:
                result.addError(holder, sys.exc_info())
            return False


# Loading.

class _FailedTest(TestCase):
    _testMethodName = None

    def __init__(self, method_name, exception):
        self._exception = exception
        super().__init__(method_name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            return super().__getattribute__(name)

        def fails():
            raise self._exception
        return fails


class TestLoader:
    testMethodPrefix = "test"
    suiteClass = TestSuite
    testNamePatterns = None
    _top_level_dir = None

    @staticmethod
    def sortTestMethodsUsing(a, b):
        return (a > b) - (a < b)

    def __init__(self):
        self.errors = []

    def getTestCaseNames(self, testCaseClass):
        import functools

        def wanted(name):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                return False
            if self.testNamePatterns is None:
                return True
            import fnmatch
            full = "%s.%s.%s" % (testCaseClass.__module__, testCaseClass.__qualname__, name)
            return any(fnmatch.fnmatchcase(full, p) for p in self.testNamePatterns)
        names = [name for name in dir(testCaseClass) if wanted(name)]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        if testCaseClass in (TestCase, FunctionTestCase):
            return self.suiteClass([])
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *, pattern=None):
        own = (TestCase, FunctionTestCase, IsolatedAsyncioTestCase)
        tests = []
        for name in dir(module):
            found = getattr(module, name)
            if isinstance(found, type) and issubclass(found, TestCase) and found not in own:
                tests.append(self.loadTestsFromTestCase(found))
        tests = self.suiteClass(tests)
        load = getattr(module, "load_tests", None)
        return load(self, tests, pattern) if load is not None else tests

    def loadTestsFromName(self, name, module=None):
        parts = name.split(".")
        found = module
        if module is None:
            import _simul
            found = sys.modules.get(parts[0]) or _simul.import_module(parts[0])
            parts = parts[1:]
        parent = None
        for part in parts:
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as e:
                self.errors.append(str(e))
                return self.suiteClass([_FailedTest(part, e)])
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, types.FunctionType) and isinstance(parent, type) and issubclass(parent, TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(found, TestSuite):
            return found
        if callable(found):
            test = found()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, TestCase):
                return self.suiteClass([test])
            raise TypeError("calling %s returned %s, not a test" % (found, test))
        raise TypeError("don't know how to make test from: %s" % found)

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        raise NotImplementedError("unittest's discovery is not simulated: there are no folders to search")


defaultTestLoader = TestLoader()


class TestProgram:
    module = None

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None, testLoader=defaultTestLoader,
                 exit=True, verbosity=1, failfast=None, catchbreak=None, buffer=None, warnings=None, *, tb_locals=False,
                 durations=None):
        import _simul
        self.module = _simul.import_module(module) if isinstance(module, str) and module not in sys.modules else (
            sys.modules[module] if isinstance(module, str) else module)
        self.exit, self.verbosity, self.failfast, self.buffer = exit, verbosity, failfast, buffer
        self.warnings = "default" if warnings is None and not sys.warnoptions else warnings
        self.tb_locals, self.durations = tb_locals, durations
        self.defaultTest, self.testRunner, self.testLoader = defaultTest, testRunner, testLoader
        self.parseArgs(sys.argv if argv is None else argv)
        self.runTests()

    def parseArgs(self, argv):
        names, rest = [], list(argv[1:])
        patterns = []
        while rest:
            word = rest.pop(0)
            if word in ("-v", "--verbose"):
                self.verbosity = 2
            elif word in ("-q", "--quiet"):
                self.verbosity = 0
            elif word in ("-f", "--failfast"):
                self.failfast = True
            elif word in ("-b", "--buffer"):
                self.buffer = True
            elif word in ("-c", "--catch"):
                pass
            elif word == "--locals":
                self.tb_locals = True
            elif word == "-k" and rest:
                text = rest.pop(0)
                patterns.append(text if "*" in text else "*%s*" % text)
            elif word == "--durations" and rest:
                self.durations = int(rest.pop(0))
            elif word.startswith("-"):
                sys.stderr.write("usage: %s [-h] [-v] [-q] [--locals] [-f] [-c] [-b] [-k TESTNAMEPATTERNS] [tests ...]\n" % argv[0])
                sys.exit(0 if word in ("-h", "--help") else 2)
            else:
                names.append(word)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        if not names and self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        if names:
            self.test = self.testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def runTests(self):
        runner = self.testRunner or TextTestRunner
        if isinstance(runner, type):
            try:
                runner = runner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer,
                                warnings=self.warnings, tb_locals=self.tb_locals, durations=self.durations)
            except TypeError:
                runner = runner(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer)
        self.result = runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and len(self.result.skipped) == 0:
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram


def installHandler():
    pass


def registerResult(result):
    pass


def removeResult(result):
    return False


def removeHandler(method=None):
    return method


# The modules that this one is made of in CPython.
for _name in ("case", "suite", "loader", "runner", "result", "async_case", "util", "signals"):
    _module = types.ModuleType("unittest." + _name)
    _module.__dict__.update({k: v for k, v in globals().items() if not k.startswith("__") or k == "__unittest"})
    globals()[_name] = sys.modules["unittest." + _name] = _module
for _class in (SkipTest, TestCase, FunctionTestCase):
    _class.__module__ = "unittest.case"
TestResult.__module__, TestSuite.__module__, TestLoader.__module__ = "unittest.result", "unittest.suite", "unittest.loader"
TextTestResult.__module__ = TextTestRunner.__module__ = "unittest.runner"
IsolatedAsyncioTestCase.__module__, _FailedTest.__module__ = "unittest.async_case", "unittest.loader"
del _name, _module, _class
"""##
