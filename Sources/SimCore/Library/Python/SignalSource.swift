// `signal`: names and handlers, those of an event loop too. No signal ever arrives by itself; `raise_signal` and `os.kill` send one.

let signalSource = ##"""
import enum
import sys

_numbers = {
    "SIGHUP": 1, "SIGINT": 2, "SIGQUIT": 3, "SIGILL": 4, "SIGTRAP": 5, "SIGABRT": 6, "SIGBUS": 7, "SIGFPE": 8, "SIGKILL": 9,
    "SIGUSR1": 10, "SIGSEGV": 11, "SIGUSR2": 12, "SIGPIPE": 13, "SIGALRM": 14, "SIGTERM": 15, "SIGSTKFLT": 16, "SIGCHLD": 17,
    "SIGCONT": 18, "SIGSTOP": 19, "SIGTSTP": 20, "SIGTTIN": 21, "SIGTTOU": 22, "SIGURG": 23, "SIGXCPU": 24, "SIGXFSZ": 25,
    "SIGVTALRM": 26, "SIGPROF": 27, "SIGWINCH": 28, "SIGIO": 29, "SIGPWR": 30, "SIGSYS": 31, "SIGRTMIN": 34, "SIGRTMAX": 64}
Signals = enum.IntEnum("Signals", _numbers, module="signal")
Handlers = enum.IntEnum("Handlers", {"SIG_DFL": 0, "SIG_IGN": 1}, module="signal")
Sigmasks = enum.IntEnum("Sigmasks", {"SIG_BLOCK": 0, "SIG_UNBLOCK": 1, "SIG_SETMASK": 2}, module="signal")
for _group in (Signals, Handlers, Sigmasks):
    globals().update({one.name: one for one in _group})
SIGABRT = SIGIOT = Signals.SIGABRT
SIGCLD, SIGPOLL = Signals.SIGCHLD, Signals.SIGIO
NSIG = 65
ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2
_words = {
    1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted", 7: "Bus error",
    8: "Floating point exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault",
    12: "User defined signal 2", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 17: "Child exited", 18: "Continued",
    19: "Stopped (signal)", 20: "Stopped"}


class ItimerError(OSError):
    pass


ItimerError.__name__ = ItimerError.__qualname__ = "itimer_error"


def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt


_handlers = {number: Handlers.SIG_DFL for number in range(1, NSIG)}
_handlers[2] = default_int_handler
_handlers[13] = _handlers[25] = Handlers.SIG_IGN


def _signal(n):
    try:
        return Signals(n)
    except ValueError:
        return n


def _check(n):
    number = n.__index__()
    if not 0 < number < NSIG:
        raise ValueError("signal number out of range")
    return number


def signal(signalnum, handler):
    number = _check(signalnum)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if number in (9, 19):
        raise OSError(22, "Invalid argument")
    _forget_closed()
    old = _handlers[number]
    _handlers[number] = handler if callable(handler) and not isinstance(handler, int) else Handlers(handler)
    return old


def getsignal(signalnum):
    number = _check(signalnum)
    _forget_closed()
    return _handlers[number]


def raise_signal(signalnum, /):
    number = _check(signalnum)
    _forget_closed()
    handler, taken = _handlers[number], _taken.get(number)
    waking = next((one[0] for one in reversed(_taken.values())), None)
    if waking is not None and handler not in (0, 1):
        # The byte in the pipe that wakes a loop's select.
        _arrived.append(number)
        waking._notify(_PIPE, 1, 1)
    if taken is not None:
        return
    if handler is Handlers.SIG_IGN or handler is Handlers.SIG_DFL and number in (17, 18, 23, 28):
        return
    if handler is Handlers.SIG_DFL:
        raise NotImplementedError("signal.raise_signal(%s) would end the program: that is not simulated" % _signal(number))
    handler(number, sys._getframe(1))


# What loops handle: number -> (loop, callback, arguments, context); the numbers that arrived for them, and the "socket" that the
# loop's selector knows their pipe by.
_taken = {}
_arrived = []
_PIPE = -1


class _Pipe:
    def __init__(self, loop):
        self.loop = loop

    def _read_from_self(self):
        self.loop._notify(_PIPE, 0, 0)
        numbers, _arrived[:] = _arrived[:], []
        for number in numbers:
            loop, callback, args, context = _taken.get(number, (None,) * 4)
            if loop is self.loop:
                loop.call_soon(callback, *args, context=context)

    _read_from_self.__qualname__ = "BaseSelectorEventLoop._read_from_self"


def _sighandler_noop(signum, frame):
    pass


def _loop_signal(sig):
    if not isinstance(sig, int):
        raise TypeError(f"sig must be an int, not {sig!r}")
    if sig not in valid_signals():
        raise ValueError(f"invalid signal number {sig}")


def _add_signal_handler(loop, sig, callback, *args):
    import contextvars
    import inspect
    if inspect.iscoroutine(callback) or inspect.iscoroutinefunction(callback):
        raise TypeError("coroutines cannot be used with add_signal_handler()")
    _loop_signal(sig)
    if loop.is_closed():
        raise RuntimeError("Event loop is closed")
    if sig in (9, 19):
        raise RuntimeError(f"sig {sig} cannot be caught")
    if not loop._is_watched(_PIPE, False):
        loop._watch(_PIPE, 0, False, _Pipe(loop)._read_from_self, ())
    _taken.pop(sig, None)
    _taken[int(sig)] = (loop, callback, args, contextvars.copy_context())
    _handlers[sig] = _sighandler_noop


def _forget_closed():
    """A loop that is closed has no handlers any more."""
    for number in [number for number, one in _taken.items() if one[0].is_closed()]:
        _give_back(number)


def _give_back(number):
    del _taken[number]
    _handlers[number] = default_int_handler if number == 2 else Handlers.SIG_DFL


def _remove_signal_handler(loop, sig):
    _loop_signal(sig)
    if sig not in _taken or _taken[sig][0] is not loop:
        return False
    _give_back(int(sig))
    if not any(one[0] is loop for one in _taken.values()):
        loop._unwatch(_PIPE, False)
    return True


def strsignal(signalnum, /):
    number = _check(signalnum)
    return _words.get(number, "Unknown signal %d" % number)


def valid_signals():
    return {_signal(n) for n in range(1, NSIG) if n not in (32, 33)}


def siginterrupt(signalnum, flag, /):
    _check(signalnum)


def set_wakeup_fd(fd, /, *, warn_on_full_buffer=True):
    return -1


def pthread_sigmask(how, mask, /):
    return set()


def sigpending():
    return set()


def _refused(name):
    def function(*args, **kwargs):
        raise NotImplementedError("signal.%s() is not simulated: signals do not arrive in virtual time" % name)
    function.__name__ = name
    function._is_refusal = True
    return function


def alarm(seconds, /):
    return 0 if not seconds else _refused("alarm")()


setitimer, pause, sigwait = _refused("setitimer"), _refused("pause"), _refused("sigwait")


def getitimer(which, /):
    return (0.0, 0.0)
"""##
