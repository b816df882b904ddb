# Tests that are coroutines; each has a loop of its own, on the virtual clock.
import asyncio
import contextvars
import sys
import unittest

var = contextvars.ContextVar("var", default="unset")


class Async(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp", self._testMethodName)

    async def asyncSetUp(self):
        self.loop = asyncio.get_running_loop()
        var.set("from asyncSetUp")
        print("asyncSetUp")
        self.addAsyncCleanup(self.clean, "first")
        self.addCleanup(print, "plain cleanup")

    async def clean(self, name):
        await asyncio.sleep(0.5)
        print("cleaned", name)

    async def asyncTearDown(self):
        print("asyncTearDown", var.get())

    def tearDown(self):
        print("tearDown")

    async def test_sleep(self):
        start = self.loop.time()
        await asyncio.sleep(2)
        self.assertEqual(self.loop.time() - start, 2)
        self.assertIs(asyncio.get_running_loop(), self.loop)
        print(var.get(), asyncio.current_task().get_name() != "")

    async def test_fails(self):
        with self.assertRaises(TimeoutError):
            async with asyncio.timeout(1):
                await asyncio.sleep(5)
        results = await asyncio.gather(*[asyncio.sleep(n, n) for n in (3, 1, 2)])
        self.assertEqual(results, [3, 1, 2])

    async def test_error(self):
        await asyncio.create_task(self.helper())

    async def helper(self):
        raise LookupError("in a task")

    def test_sync(self):
        print("sync", var.get())

    async def test_context(self):
        class Resource:
            async def __aenter__(self):
                print("enter")
                return 42

            async def __aexit__(self, *a):
                print("exit")

        self.assertEqual(await self.enterAsyncContext(Resource()), 42)
        for n in range(2):
            with self.subTest(n=n):
                await asyncio.sleep(1)
                self.assertLess(n, 1)


class Cancelling(unittest.IsolatedAsyncioTestCase):
    async def test_leftover(self):
        async def forever():
            try:
                await asyncio.sleep(1000)
            finally:
                print("left over task cancelled")

        self.task = asyncio.create_task(forever())
        await asyncio.sleep(0)


suite = unittest.defaultTestLoader.loadTestsFromModule(sys.modules["__main__"])
result = unittest.TestResult()
suite.run(result)
print(result)
for test, text in result.errors + result.failures:
    print(test, "|", text.strip().splitlines()[-1])
