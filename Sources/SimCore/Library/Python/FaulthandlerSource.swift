// `faulthandler`: can be switched on; there are no faults of the kind that it is for.

let faulthandlerSource = ##"""
import sys
import traceback

_on = False


def enable(file=None, all_threads=True):
    global _on
    _on = True


def disable():
    global _on
    was, _on = _on, False
    return was


def is_enabled():
    return _on


def dump_traceback(file=None, all_threads=True):
    file = sys.stderr if file is None else file
    file.write("Stack (most recent call first):\n")
    for frame, line in reversed(list(traceback.walk_stack(sys._getframe(1)))[::-1]):
        file.write('  File "%s", line %d in %s\n' % (frame.f_code.co_filename, line, frame.f_code.co_name))


def dump_traceback_later(timeout, repeat=False, file=None, exit=False):
    if timeout <= 0:
        raise ValueError("timeout must be greater than 0")


def cancel_dump_traceback_later():
    pass


def register(signum, file=None, all_threads=True, chain=False):
    pass


def unregister(signum):
    return False

"""##
