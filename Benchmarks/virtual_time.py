"""Runs a program on CPython's own event loop with a clock that jumps: virtual_time.py PROGRAM.py [ARGUMENT...]

As little as possible stands between the program and asyncio, so that what is timed is asyncio.  Tests/Oracle/oracle.py is
the careful relative of this, and too careful to be timed: it watches every handle."""

import asyncio
import runpy
import selectors
import sys


class JumpingClock(asyncio.SelectorEventLoop):
    """A loop whose waiting is a sum."""

    def __init__(self):
        self._moment = 0.0
        super().__init__(selectors.SelectSelector())
        self._selector.select = self._jump

    def _jump(self, timeout=None):
        self._moment += timeout or 0.0
        return []

    def time(self):
        return self._moment


sys.argv = sys.argv[1:]
asyncio.EventLoop = JumpingClock  # what Runner makes
asyncio.set_event_loop_policy(type("Policy", (asyncio.DefaultEventLoopPolicy,), {"_loop_factory": JumpingClock})())
runpy.run_path(sys.argv[0], run_name="__main__")
