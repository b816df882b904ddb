// `threading`: locks, and what the module refuses.

let threadingLocks = ##"""
import _simul
import sys as _sys
import _thread
from _thread import RLock as _RLock, _simul_lock, _simul_thread, get_ident, get_native_id
from time import monotonic as _time

__all__ = [
    "get_ident", "active_count", "Condition", "current_thread", "enumerate", "main_thread", "TIMEOUT_MAX", "Event",
    "Lock", "RLock", "Semaphore", "BoundedSemaphore", "Thread", "Barrier", "BrokenBarrierError", "Timer", "ThreadError",
    "setprofile", "settrace", "local", "stack_size", "excepthook", "ExceptHookArgs", "gettrace", "getprofile",
    "setprofile_all_threads", "settrace_all_threads", "get_native_id",
]

Lock = _thread.lock
_allocate_lock = _thread.allocate_lock
ThreadError = _thread.error
TIMEOUT_MAX = _thread.TIMEOUT_MAX
stack_size = _thread.stack_size


def RLock(*args, **kwargs):
    return _RLock(*args, **kwargs)


def _refuse(name):
    def refused(*args):
        raise _simul.not_simulated(f"threading.{name}() is not simulated")
    refused.__name__ = refused.__qualname__ = name
    return refused


settrace = _refuse("settrace")
setprofile = _refuse("setprofile")
settrace_all_threads = _refuse("settrace_all_threads")
setprofile_all_threads = _refuse("setprofile_all_threads")


def gettrace():
    return None


def getprofile():
    return None


def _deprecated(old, new):
    import warnings
    warnings.warn(f"{old}() is deprecated, {new} instead", DeprecationWarning, stacklevel=3)
"""##
