# What the asyncio tests take from their `utils`: a test case that owns loops, patterns for mocks, and two helpers that
# run a little.  Servers, sockets and certificates are left out, and so is the loop with a clock of its own: every loop
# of Simul's is one already.

import asyncio
import re
import sys
import unittest


class MockPattern(str):
    """Equal to every text in which the pattern is found."""

    def __eq__(self, other):
        return re.search(self, other, re.DOTALL) is not None

    __hash__ = str.__hash__


class MockInstanceOf:
    """Equal to every object of one class."""

    def __init__(self, cls):
        self.cls = cls

    def __eq__(self, other):
        return isinstance(other, self.cls)


def get_function_source(function):
    from asyncio import format_helpers
    where = format_helpers._get_function_source(function)
    if where is None:
        raise ValueError(f"no source of {function!r}")
    return where


def run_briefly(loop):
    """One turn of the loop: whatever is ready runs once."""
    async def nothing():
        pass
    coro = nothing()
    task = loop.create_task(coro)
    task._log_destroy_pending = False
    try:
        loop.run_until_complete(task)
    finally:
        coro.close()


async def await_without_task(coro):
    """Drives a coroutine from a plain callback, where there is no current task."""
    errors = []

    def drive():
        try:
            for _ in coro.__await__():
                pass
        except BaseException as e:
            errors.append(e)

    asyncio.get_running_loop().call_soon(drive)
    await asyncio.sleep(0)
    if errors:
        raise errors[0]


class TestCase(unittest.TestCase):
    def new_test_loop(self, gen=None):
        if gen is not None:
            self.skipTest("wants a loop with a clock of the test's own")
        loop = asyncio.new_event_loop()
        self.set_event_loop(loop)
        return loop

    def set_event_loop(self, loop, *, cleanup=True):
        asyncio.set_event_loop(None)
        if cleanup:
            self.addCleanup(loop.close)

    def tearDown(self):
        asyncio.set_event_loop(None)
        self.assertIsNone(sys.exception())
        self.doCleanups()
