# Differences between lists, dicts and texts.
import unittest

t = unittest.TestCase()
pairs = [
    ([1, 2, 3], [1, 2, 4]), ([1], [1, 2, 3]), ((1, 2), (2, 1)), ({"a": 1, "b": 2}, {"a": 1, "b": 3}), ({"a": 1}, {}),
    ("one\ntwo\nthree", "one\n2\nthree"), ("abc", "abd"), ("", "x"), ("a\n", "a"), ([], [1]), ([[1, 2], [3]], [[1, 2], [4]]),
    (list(range(40)), list(range(41))), ({"key%d" % i: "value" * i for i in range(8)}, {"key%d" % i: "value" * i for i in range(7)}),
]
for a, b in pairs:
    try:
        t.assertEqual(a, b)
    except AssertionError as e:
        print(e)
        print("=" * 20)
for a, b in (([1, 2], (1, 3)), ([1], 5)):
    try:
        t.assertSequenceEqual(a, b)
    except AssertionError as e:
        print(e)
        print("=" * 20)
t.maxDiff = 10
try:
    t.assertEqual("a\nb", "a\nc")
except AssertionError as e:
    print(e)
