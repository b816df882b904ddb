// `threading`: conditions, semaphores, events and barriers.

let threadingWaiting = ##"""
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
"""##
