# unittest.main: the usual end of a file of tests.
import unittest


class Queue:
    def __init__(self):
        self.items = []

    def put(self, x):
        self.items.append(x)

    def get(self):
        if not self.items:
            raise IndexError("empty")
        return self.items.pop(0)


class QueueTest(unittest.TestCase):
    def setUp(self):
        self.q = Queue()

    def test_order(self):
        for i in range(3):
            self.q.put(i)
        self.assertEqual([self.q.get() for _ in range(3)], [0, 1, 2])

    def test_empty(self):
        with self.assertRaisesRegex(IndexError, "empty"):
            self.q.get()

    def test_wrong(self):
        self.q.put(1)
        print("runs")
        self.assertEqual(self.q.get(), 2)


if __name__ == "__main__":
    program = unittest.main(exit=False, verbosity=2)
    print(program.result.testsRun, program.result.wasSuccessful(), len(program.result.failures))
    print(program.result.failures[0][1])
    unittest.main(argv=["x", "QueueTest.test_order", "-q"], exit=False)
    unittest.main()
