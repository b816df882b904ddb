// `unittest`: the results of many tests, and the runner that writes them down.

let unittestResult = ##"""
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
"""##
