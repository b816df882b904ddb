// `unittest`: what all the rest of `unittest` needs: texts for messages, skipping, clean-up of a module.

let unittestBase = ##"""
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
"""##
