# Tests run by a runner of one's own, with its text on stdout.
import sys
import unittest


class Arithmetic(unittest.TestCase):
    def setUp(self):
        self.n = 5

    def tearDown(self):
        del self.n

    def test_add(self):
        """Adds two numbers."""
        self.assertEqual(self.n + 1, 6)

    def test_fail(self):
        self.assertEqual(self.n, 6, "five is not six")

    def test_error(self):
        return 1 / 0

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("never")

    @unittest.expectedFailure
    def test_expected(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_unexpected(self):
        pass

    def test_skip_inside(self):
        self.skipTest("inside")

    def test_subtests(self):
        for i in range(4):
            with self.subTest("even?", i=i):
                self.assertEqual(i % 2, 0)


class Fixtures(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("setUpClass")

    @classmethod
    def tearDownClass(cls):
        print("tearDownClass")

    def setUp(self):
        print("setUp")
        self.addCleanup(print, "cleanup 1")
        self.addCleanup(print, "cleanup 2")

    def tearDown(self):
        print("tearDown")

    def test_one(self):
        print(self.id(), self, repr(self), self.shortDescription())

    def test_two(self):
        raise KeyError("two")


def setUpModule():
    print("setUpModule")


def tearDownModule():
    print("tearDownModule")


@unittest.skipIf(True, "the whole class")
class Skipped(unittest.TestCase):
    def test_nothing(self):
        pass


class Broken(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        raise RuntimeError("no setup")

    def test_never(self):
        pass


loader = unittest.TestLoader()
print(loader.getTestCaseNames(Arithmetic))
for verbosity in (1, 2):
    suite = unittest.TestSuite(loader.loadTestsFromTestCase(c) for c in (Arithmetic, Fixtures, Skipped, Broken))
    print(suite.countTestCases())
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=verbosity).run(suite)
    print(result, result.wasSuccessful(), len(result.skipped), result.skipped[0][1])
ok = unittest.TextTestRunner(stream=sys.stdout).run(loader.loadTestsFromName("Arithmetic.test_add", sys.modules["__main__"]))
print(ok.wasSuccessful(), ok.testsRun)
r = unittest.TestResult()
Arithmetic("test_fail").run(r)
print(r, r.failures[0][0])
try:
    Arithmetic("nothing")
except ValueError as e:
    print(e)
