// `multiprocessing`: what does not need a process.  All else is refused by name.

let multiprocessingSource = ##"""
import _simul

__all__ = ["cpu_count"]


def cpu_count():
    return 8


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module 'multiprocessing' has no attribute '{name}'")
    raise _simul.not_simulated(f"multiprocessing.{name} is not simulated")
"""##
