// `unittest`: suites, with what is set up once for a class or a module.

let unittestSuite = ##"""
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
"""##
