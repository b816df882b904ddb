// `unittest`: cases of other kinds: a plain function, a subtest, one that runs on an event loop.

let unittestCases = ##"""
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
"""##
