// `unittest`: finding the tests of a class, a module or a name.

let unittestLoader = ##"""
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
"""##
