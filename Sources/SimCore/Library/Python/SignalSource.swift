// `signal`: names and handlers. No signal ever arrives by itself; `raise_signal` calls a handler that was set.

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
    old = _handlers[number]
    _handlers[number] = handler if callable(handler) and not isinstance(handler, int) else Handlers(handler)
    return old


def getsignal(signalnum):
    return _handlers[_check(signalnum)]


def raise_signal(signalnum, /):
    number = _check(signalnum)
    handler = _handlers[number]
    if handler is Handlers.SIG_IGN or handler is Handlers.SIG_DFL and number in (17, 18, 23, 28):
        return
    if handler is Handlers.SIG_DFL:
        raise NotImplementedError("signal.raise_signal(%s) would end the program: that is not simulated" % _signal(number))
    handler(number, sys._getframe(1))


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
    return function


def alarm(seconds, /):
    return 0 if not seconds else _refused("alarm")()


setitimer, pause, sigwait = _refused("setitimer"), _refused("pause"), _refused("sigwait")


def getitimer(which, /):
    return (0.0, 0.0)
"""##
