// `asyncio.subprocess`: constants, and a sentence for everybody who wants to start another program.

let asyncioSubprocessSource = ##"""
import _simul

__all__ = ("create_subprocess_exec", "create_subprocess_shell")

PIPE = -1
STDOUT = -2
DEVNULL = -3


def _refuse(what):
    raise _simul.not_simulated(f"{what}: no other programs can be started from a simulated one")


def create_subprocess_exec(*args, **kwds):
    _refuse("asyncio.create_subprocess_exec() is not simulated")


def create_subprocess_shell(*args, **kwds):
    _refuse("asyncio.create_subprocess_shell() is not simulated")


create_subprocess_exec._is_refusal = create_subprocess_shell._is_refusal = True


class Process:
    """Would be a running program."""

    def __init__(self, *args, **kwds):
        _refuse("asyncio.subprocess.Process is not simulated")


class SubprocessStreamProtocol(Process):
    pass
"""##
