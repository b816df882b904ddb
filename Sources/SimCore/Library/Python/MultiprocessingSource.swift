// `multiprocessing`: what does not need a process.  All else is refused by name.

let multiprocessingSource = ##"""
import _simul

__all__ = ["cpu_count", "current_process", "parent_process", "active_children", "freeze_support", "get_start_method",
           "set_start_method", "get_all_start_methods"]

_method = None


class ProcessError(Exception):
    pass


class TimeoutError(ProcessError):
    pass


class _MainProcess:
    name, daemon, exitcode, pid, ident = "MainProcess", False, None, 4242, 4242

    def is_alive(self):
        return True

    def __repr__(self):
        return "<_MainProcess name='MainProcess' parent=None started>"


_main = _MainProcess()


def current_process():
    return _main


def parent_process():
    return None


def active_children():
    return []


def freeze_support():
    """Programs of their own call it first; it does nothing here."""


def get_all_start_methods():
    return ["fork", "spawn", "forkserver"]


def get_start_method(allow_none=False):
    return _method if _method or allow_none else "fork"


def set_start_method(method, force=False):
    global _method
    if _method is not None and not force:
        raise RuntimeError("context has already been set")
    if method not in get_all_start_methods():
        raise ValueError("cannot find context for %r" % method)
    _method = method


def cpu_count():
    return 8


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'multiprocessing' has no attribute '{name}'")
    raise _simul.not_simulated(f"multiprocessing.{name} is not simulated")
"""##
