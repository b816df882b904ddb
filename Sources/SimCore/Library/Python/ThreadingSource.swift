// `threading`, on `_thread`'s virtual threads.
//
// Absent: tracing and profiling of threads (refused), forking.

let threadingSource = ##"""
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


# Threads change over only where one waits, so nothing below needs a lock to protect itself.

class _Line:
    """Threads that wait for something, in the order in which they came."""

    def __init__(self, reason):
        self.reason = reason
        self.signals = []

    def __len__(self):
        return len(self.signals)

    def wait(self, timeout=None):
        signal = _simul_lock(self.reason)
        signal.acquire()
        self.signals.append(signal)
        if timeout is None:
            return signal.acquire()
        came = signal.acquire(True, timeout) if timeout > 0 else signal.acquire(False)
        if not came and signal in self.signals:
            self.signals.remove(signal)
        return came

    def wake(self, n=None):
        count = len(self.signals) if n is None else n
        first, self.signals[:count] = self.signals[:count], []
        for signal in first:
            signal.release()


class Condition:
    def __init__(self, lock=None):
        self._lock = lock = RLock() if lock is None else lock
        self.acquire = lock.acquire
        self.release = lock.release
        for name in ("_release_save", "_acquire_restore", "_is_owned"):
            if hasattr(lock, name):
                setattr(self, name, getattr(lock, name))
        self._line = _Line("condition")

    @property
    def _waiters(self):
        return self._line.signals

    def __repr__(self):
        return f"<Condition({self._lock}, {len(self._line)})>"

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *about):
        return self._lock.__exit__(*about)

    def _is_owned(self):
        free = self._lock.acquire(False)
        if free:
            self._lock.release()
        return not free

    def _release_save(self):
        self._lock.release()

    def _acquire_restore(self, saved):
        self._lock.acquire()

    def wait(self, timeout=None):
        if not self._is_owned():
            raise RuntimeError("cannot wait on un-acquired lock")
        saved = self._release_save()
        try:
            return self._line.wait(timeout)
        finally:
            self._acquire_restore(saved)

    def wait_for(self, predicate, timeout=None):
        end = None
        while not (result := predicate()):
            if timeout is not None:
                if end is None:
                    end = _time() + timeout
                else:
                    timeout = end - _time()
                    if timeout <= 0:
                        break
            self.wait(timeout)
        return result

    def notify(self, n=1):
        if not self._is_owned():
            raise RuntimeError("cannot notify on un-acquired lock")
        self._line.wake(n)

    def notify_all(self):
        self.notify(len(self._line))

    def notifyAll(self):
        _deprecated("notifyAll", "use notify_all()")
        self.notify_all()


def _place(thing):
    kind = type(thing)
    return f"{kind.__module__}.{kind.__qualname__} at {id(thing):#x}"


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError("semaphore initial value must be >= 0")
        self._value = value
        self._line = _Line("semaphore")

    def __repr__(self):
        return f"<{_place(self)}: value={self._value}>"

    def acquire(self, blocking=True, timeout=None):
        if timeout is not None and not blocking:
            raise ValueError("can't specify timeout for non-blocking acquire")
        end = None
        while self._value == 0:
            if not blocking:
                return False
            if timeout is not None:
                if end is None:
                    end = _time() + timeout
                else:
                    timeout = end - _time()
                    if timeout <= 0:
                        return False
            self._line.wait(timeout)
        self._value -= 1
        return True

    __enter__ = acquire

    def release(self, n=1):
        if n < 1:
            raise ValueError("n must be one or more")
        self._value += n
        self._line.wake(n)

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        self._initial_value = value
        super().__init__(value)

    def __repr__(self):
        return f"<{_place(self)}: value={self._value}/{self._initial_value}>"

    def release(self, n=1):
        if n >= 1 and self._value + n > self._initial_value:
            raise ValueError("Semaphore released too many times")
        super().release(n)


class Event:
    def __init__(self):
        self._flag = False
        self._line = _Line("event")

    def __repr__(self):
        return f"<{_place(self)}: {'set' if self._flag else 'unset'}>"

    def is_set(self):
        return self._flag

    def isSet(self):
        _deprecated("isSet", "use is_set()")
        return self._flag

    def set(self):
        self._flag = True
        self._line.wake()

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        return self._flag or self._line.wait(timeout)


class BrokenBarrierError(RuntimeError):
    pass


class Barrier:
    _filling, _draining, _resetting, _broken = 0, 1, -1, -2

    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._parties = parties
        self._action = action
        self._timeout = timeout
        self._state = self._filling
        self._count = 0
        self._line = _Line("barrier")

    def __repr__(self):
        text = "broken" if self.broken else f"waiters={self.n_waiting}/{self.parties}"
        return f"<{_place(self)}: {text}>"

    parties = property(lambda self: self._parties)
    n_waiting = property(lambda self: self._count if self._state == self._filling else 0)
    broken = property(lambda self: self._state == self._broken)

    def wait(self, timeout=None):
        while self._state in (self._draining, self._resetting):
            self._line.wait()
        if self.broken:
            raise BrokenBarrierError
        place = self._count
        self._count += 1
        try:
            if place + 1 == self._parties:
                self._open()
            else:
                self._stand(self._timeout if timeout is None else timeout)
            return place
        finally:
            self._count -= 1
            if not self._count and self._state in (self._draining, self._resetting):
                self._state = self._filling
                self._line.wake()

    def _open(self):
        try:
            if self._action:
                self._action()
        except BaseException:
            self.abort()
            raise
        self._state = self._draining
        self._line.wake()

    def _stand(self, timeout):
        end = None if timeout is None else _time() + timeout
        while self._state == self._filling:
            left = None if end is None else end - _time()
            if left is not None and left <= 0:
                self.abort()
                raise BrokenBarrierError
            self._line.wait(left)
        if self._state != self._draining:
            raise BrokenBarrierError

    def reset(self):
        if not self._count:
            self._state = self._filling
        elif self._state in (self._filling, self._broken):
            self._state = self._resetting
        self._line.wake()

    def abort(self):
        self._state = self._broken
        self._line.wake()


_names = 0


def _newname(template, target=None):
    global _names
    _names += 1
    called = f" ({target.__name__})" if hasattr(target, "__name__") else ""
    return template % _names + called


_active = {}


class Thread:
    _initialized = False
    _handle = _ident = _native_id = None

    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, "group argument must be None for now"
        self._name = str(name) if name else _newname("Thread-%d", target)
        self._target = target
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else daemon
        self._initialized = True

    def _check(self):
        assert self._initialized, "Thread.__init__() was not called"

    def _demand(self):
        if not self._initialized:
            raise RuntimeError("Thread.__init__() not called")

    def __repr__(self):
        self._check()
        status = "initial" if self._handle is None else "stopped" if self._handle.is_done() else "started"
        if self._daemonic:
            status += " daemon"
        if self._ident is not None:
            status += f" {self._ident}"
        return f"<{type(self).__name__}({self._name}, {status})>"

    def start(self):
        if not self._initialized:
            raise RuntimeError("thread.__init__() not called")
        if self._handle is not None:
            raise RuntimeError("threads can only be started once")
        work = self._target if type(self).run is Thread.run else f"{type(self).__name__}.run"
        handle = _simul_thread(self._bootstrap, self._name, work, self._daemonic)
        self._handle = handle
        self._ident, self._native_id = handle.ident, handle.native_id
        _active[self._ident] = self
        handle.resume()

    def _bootstrap(self):
        try:
            self.run()
        except BaseException as e:
            if _thread._simul_ends_run(e):
                raise
            _report(e, self)
        _active.pop(self._ident, None)

    def run(self):
        target = self._target
        try:
            if target is not None:
                target(*self._args, **self._kwargs)
        finally:
            target = None
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        self._demand()
        if self._handle is None:
            raise RuntimeError("cannot join thread before it is started")
        if self is current_thread():
            raise RuntimeError("cannot join current thread")
        self._handle.join(timeout)

    @property
    def name(self):
        self._check()
        return self._name

    @name.setter
    def name(self, name):
        self._check()
        self._name = str(name)
        if self._handle is not None:
            self._handle.name = self._name

    @property
    def ident(self):
        self._check()
        return self._ident

    @property
    def native_id(self):
        self._check()
        return self._native_id

    def is_alive(self):
        self._check()
        return self._handle is not None and not self._handle.is_done()

    @property
    def daemon(self):
        self._check()
        return self._daemonic

    @daemon.setter
    def daemon(self, daemonic):
        self._demand()
        if self._handle is not None:
            raise RuntimeError("cannot set daemon status of active thread")
        self._daemonic = daemonic

    def isDaemon(self):
        _deprecated("isDaemon", "get the daemon attribute")
        return self.daemon

    def setDaemon(self, daemonic):
        _deprecated("setDaemon", "set the daemon attribute")
        self.daemon = daemonic

    def getName(self):
        _deprecated("getName", "get the name attribute")
        return self.name

    def setName(self, name):
        _deprecated("setName", "set the name attribute")
        self.name = name


class _Running:
    """Stands for a thread that was not made here: it runs as long as anyone can ask."""

    def is_done(self):
        return False


class _MainThread(Thread):
    def __init__(self):
        Thread.__init__(self, name="MainThread", daemon=False)
        self._adopt(_thread._get_main_thread_ident(), 4242)

    def _adopt(self, ident, native_id):
        self._ident, self._native_id = ident, native_id
        self._handle = _Running()
        _active[ident] = self

    def join(self, timeout=None):
        if current_thread() is self:
            raise RuntimeError("cannot join current thread")
        raise RuntimeError("Cannot join main thread")


class _DummyThread(_MainThread):
    def __init__(self):
        Thread.__init__(self, name=_newname("Dummy-%d"), daemon=True)
        self._adopt(get_ident(), get_native_id())

    def join(self, timeout=None):
        raise RuntimeError("cannot join a dummy thread")


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        super().__init__()
        self.interval, self.function = interval, function
        self.args = [] if args is None else args
        self.kwargs = {} if kwargs is None else kwargs
        self.finished = Event()

    def cancel(self):
        self.finished.set()

    def run(self):
        if not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)
        self.finished.set()


def current_thread():
    found = _active.get(get_ident())
    return _DummyThread() if found is None else found


def currentThread():
    _deprecated("currentThread", "use current_thread()")
    return current_thread()


def main_thread():
    return _main


def enumerate():
    return list(_active.values())


def active_count():
    return len(_active)


def activeCount():
    _deprecated("activeCount", "use active_count()")
    return active_count()


class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])

    def __repr__(self):
        names = ("exc_type", "exc_value", "exc_traceback", "thread")
        return f"_thread._ExceptHookArgs({', '.join(f'{n}={v!r}' for n, v in zip(names, self))})"


def excepthook(args, /):
    if args.exc_type is SystemExit:
        return
    name = get_ident() if args.thread is None else args.thread.name
    _sys.stderr.write(f"Exception in thread {name}:\n" + _thread._simul_traceback(args.exc_value))


__excepthook__ = excepthook


def _report(e, thread):
    hook = excepthook or __excepthook__
    try:
        hook(ExceptHookArgs((type(e), e, e.__traceback__, thread)))
    except Exception as other:
        _sys.stderr.write("Exception in threading.excepthook:\n" + _thread._simul_traceback(other))


class local:
    """Attributes of which each thread sees its own."""

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        object.__setattr__(self, "_local__own", ({get_ident(): {}}, args, kwargs))
        return self

    def __getattribute__(self, name):
        own = _own(self)
        if name == "__dict__":
            return own
        if name in own and not hasattr(getattr(type(self), name, None), "__set__"):
            return own[name]
        try:
            return object.__getattribute__(self, name)
        except AttributeError:
            if type(self) is not local:
                raise
        raise AttributeError(f"'_thread._local' object has no attribute '{name}'", name=name, obj=self)

    def __setattr__(self, name, value):
        if name == "__dict__":
            raise AttributeError(f"'{type(self).__name__}' object attribute '__dict__' is read-only")
        if hasattr(getattr(type(self), name, None), "__set__"):
            object.__setattr__(self, name, value)
        else:
            _own(self)[name] = value

    def __delattr__(self, name):
        own = _own(self)
        if name not in own:
            text = "_thread._local" if type(self) is local else type(self).__name__
            raise AttributeError(f"'{text}' object has no attribute '{name}'", name=name, obj=self)
        del own[name]


def _own(thing):
    stores, args, kwargs = object.__getattribute__(thing, "_local__own")
    found = stores.get(get_ident())
    if found is None:
        found = stores[get_ident()] = {}
        type(thing).__init__(thing, *args, **kwargs)
    return found


local.__module__ = "_thread"
local.__name__ = local.__qualname__ = "_local"
_main = _MainThread()
"""##
