// `unittest`: what becomes of a test while it runs: failures, skips and subtests.

let unittestOutcome = ##"""
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
"""##
