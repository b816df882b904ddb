// `concurrent.futures.process`: a pool whose processes are run as virtual threads.
//
// Absent: that arguments are pickled, and that a process sees none of the others' changes.

let futuresProcessSource = ##"""
from concurrent.futures._base import BrokenExecutor
from concurrent.futures.thread import _Pool


class BrokenProcessPool(BrokenExecutor):
    pass


class ProcessPoolExecutor(_Pool):
    """Its processes are run as threads."""

    _most = 8
    _Broken = BrokenProcessPool
    _broken_text = "A child process terminated abruptly, the process pool is not usable anymore"

    def __init__(self, max_workers=None, mp_context=None, initializer=None, initargs=(), *, max_tasks_per_child=None):
        self._prepare(max_workers, "Process", initializer, initargs)
"""##
