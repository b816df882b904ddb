// `unittest`: `unittest.main`, and the handling of Ctrl-C, which does nothing here.

let unittestProgram = ##"""
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
