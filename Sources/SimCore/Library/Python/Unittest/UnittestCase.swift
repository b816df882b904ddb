// `unittest`: a test case with its assertions.

let unittestCase = ##"""
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
"""##
