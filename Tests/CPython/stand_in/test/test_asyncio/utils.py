# What the asyncio tests take from their `utils`: a test case that owns loops, a loop with a clock that the test moves,
# patterns for mocks, and helpers that run a little.  Servers on real sockets and certificates are left out.

import asyncio
import re
import sys
import unittest
from unittest import mock


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


def MockCallback(**kwargs):
    return mock.Mock(spec=["__call__"], **kwargs)


class TestLoop(asyncio.SelectorEventLoop):
    """A loop with a clock that a generator moves: it is sent each deadline and answers by how much."""

    def __init__(self, gen=None):
        super().__init__()
        self._now = 0
        self._deadlines = []
        self._gen = gen() if gen is not None else self._standstill()
        self._ends_with_clock = gen is not None
        next(self._gen)

    @staticmethod
    def _standstill():
        yield
        raise AssertionError("a timer where the test has no clock")

    def time(self):
        return self._now

    def advance_time(self, seconds):
        if seconds:
            self._now += seconds

    def call_at(self, when, callback, *args, context=None):
        self._deadlines.append(when)
        return super().call_at(when, callback, *args, context=context)

    def _run_once(self):
        super()._run_once()
        for when in self._deadlines:
            self.advance_time(self._gen.send(when))
        self._deadlines = []

    def close(self):
        super().close()
        if self._ends_with_clock:
            try:
                self._gen.send(0)
            except StopIteration:
                return
            raise AssertionError("the clock's generator is not at its end")


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
        loop = TestLoop(gen)
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


def _needs_sockets(*args, **kwargs):
    raise unittest.SkipTest("real sockets")


run_test_server = run_test_unix_server = unix_socket_path = simple_server_sslcontext = simple_client_sslcontext = _needs_sockets
dummy_ssl_context = _needs_sockets
ONLYCERT = ONLYKEY = ""
