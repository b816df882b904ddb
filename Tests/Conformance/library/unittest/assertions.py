# What failing assertions say.
import logging
import unittest
import warnings

t = unittest.TestCase()


class NoLong(unittest.TestCase):
    longMessage = False


checks = [
    lambda: t.assertTrue(0), lambda: t.assertFalse([1]), lambda: t.assertEqual(1, 2), lambda: t.assertEqual(1, 2, "why"),
    lambda: t.assertNotEqual("a", "a"), lambda: t.assertIs(1, 2), lambda: t.assertIsNot(t, t) if False else t.assertIsNot(1, 1),
    lambda: t.assertIsNone(5), lambda: t.assertIsNotNone(None), lambda: t.assertIn(1, [2, 3]), lambda: t.assertNotIn(2, [2, 3]),
    lambda: t.assertIsInstance(1, str), lambda: t.assertNotIsInstance(1, int), lambda: t.assertLess(2, 1),
    lambda: t.assertLessEqual(2, 1), lambda: t.assertGreater(1, 2), lambda: t.assertGreaterEqual(1, 2),
    lambda: t.assertAlmostEqual(1.0, 1.1), lambda: t.assertAlmostEqual(1.0, 1.5, delta=0.1), lambda: t.assertAlmostEqual(1, 1.01, places=3),
    lambda: t.assertNotAlmostEqual(1.0, 1.00000001), lambda: t.assertRegex("abc", "x+"), lambda: t.assertNotRegex("abc", "b"),
    lambda: t.assertSetEqual({1, 2}, {2, 3}), lambda: t.assertCountEqual([1, 1, 2], [1, 2, 2]), lambda: t.assertCountEqual([[1]], [[2]]),
    lambda: t.assertRaises(ValueError, int, "5"), lambda: t.assertRaises(5), lambda: t.fail("given up"), lambda: t.fail(),
    lambda: NoLong().assertEqual(1, 2, "only this"), lambda: t.assertEqual("x" * 100, 5), lambda: t.assertEqual([1] * 60, {2}),
    lambda: t.skipTest("skipped"), lambda: t.assertIsInstance([], (str, int)), lambda: t.assertListEqual((1,), [1]),
]
for check in checks:
    try:
        check()
        print("passed")
    except Exception as e:
        print(type(e).__name__, "|", e)


def contexts():
    with t.assertRaises(ValueError) as cm:
        int("x")
    print(repr(cm.exception), cm.expected)
    with t.assertRaisesRegex(ValueError, "invalid .* 'y'"):
        int("y")
    t.assertRaises(ZeroDivisionError, lambda: 1 / 0)
    with t.assertWarns(UserWarning) as cm:
        warnings.warn("careful")
    print(repr(cm.warning), cm.lineno)
    with t.assertLogs("app", level="INFO") as cm:
        logging.getLogger("app").info("hello %s", "you")
        logging.getLogger("app.sub").warning("more")
        logging.getLogger("app").debug("too low")
    print(cm.output, len(cm.records), cm.records[0].getMessage())
    with t.assertNoLogs():
        pass


contexts()


def failing_contexts():
    with t.assertRaises(ValueError):
        pass


def wrong_text():
    with t.assertRaisesRegex(ValueError, "nope"):
        int("x")


def passes_through():
    with t.assertRaises(ValueError):
        raise KeyError("other")


def no_warning():
    with t.assertWarns(DeprecationWarning, msg="with a message"):
        pass


def no_logs():
    with t.assertLogs("quiet", "ERROR"):
        pass


def some_logs():
    with t.assertNoLogs("loud"):
        logging.getLogger("loud").error("noise")


for check in (failing_contexts, wrong_text, passes_through, no_warning, no_logs, some_logs):
    try:
        check()
    except Exception as e:
        print(type(e).__name__, "|", e)
