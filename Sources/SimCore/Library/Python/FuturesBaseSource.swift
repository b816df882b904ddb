// `concurrent.futures._base`: futures that belong to no loop, and waiting for several of them.

let futuresBaseSource = ##"""
from threading import _Line
from time import monotonic
from types import GenericAlias

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

PENDING = "PENDING"
RUNNING = "RUNNING"
CANCELLED = "CANCELLED"
CANCELLED_AND_NOTIFIED = "CANCELLED_AND_NOTIFIED"
FINISHED = "FINISHED"

_cancelled = (CANCELLED, CANCELLED_AND_NOTIFIED)
_done = (CANCELLED, CANCELLED_AND_NOTIFIED, FINISHED)


class Error(Exception):
    pass


class CancelledError(Error):
    pass


TimeoutError = TimeoutError


class InvalidStateError(Error):
    pass


class BrokenExecutor(RuntimeError):
    pass


def _complain(level, message, error):
    """What CPython's logger "concurrent.futures" would get."""
    try:
        from logging import getLogger
    except ImportError:
        import _thread
        import sys
        sys.stderr.write(message + "\n" + _thread._simul_traceback(error))
    else:
        getattr(getLogger("concurrent.futures"), level)(message, exc_info=error)


class Future:
    def __init__(self):
        self._state = PENDING
        self._result = None
        self._exception = None
        self._done_callbacks = []
        self._line = _Line("future")
        self._watchers = []

    __class_getitem__ = classmethod(GenericAlias)

    def __repr__(self):
        text = "cancelled" if self._state in _cancelled else self._state.lower()
        if self._state == FINISHED:
            if self._exception:
                text += f" raised {type(self._exception).__name__}"
            else:
                text += f" returned {type(self._result).__name__}"
        return f"<{type(self).__name__} at {id(self):#x} state={text}>"

    # Asking

    def cancelled(self):
        return self._state in _cancelled

    def running(self):
        return self._state == RUNNING

    def done(self):
        return self._state in _done

    def _settle(self, timeout):
        if self._state not in _done:
            self._line.wait(timeout)
        if self._state in _cancelled:
            raise CancelledError()
        if self._state != FINISHED:
            raise TimeoutError()

    def result(self, timeout=None):
        try:
            self._settle(timeout)
            if self._exception:
                raise self._exception
            return self._result
        finally:
            self = None

    def exception(self, timeout=None):
        self._settle(timeout)
        return self._exception

    def add_done_callback(self, fn):
        if self._state in _done:
            self._call(fn)
        else:
            self._done_callbacks.append(fn)

    # Becoming done

    def cancel(self):
        if self._state in (RUNNING, FINISHED):
            return False
        if self._state == PENDING:
            self._state = CANCELLED
            self._tell_watchers()
            self._announce()
        return True

    def set_running_or_notify_cancel(self):
        if self._state == PENDING:
            self._state = RUNNING
            return True
        if self._state == CANCELLED:
            self._state = CANCELLED_AND_NOTIFIED
            self._tell_watchers()
            return False
        _complain("critical", f"Future {id(self)} in unexpected state: {self._state}", None)
        raise RuntimeError("Future in unexpected state")

    def set_result(self, result):
        self._finish(result, None)

    def set_exception(self, exception):
        self._finish(None, exception)

    def _finish(self, result, exception):
        if self._state in _done:
            raise InvalidStateError(f"{self._state}: {self!r}")
        self._result, self._exception = result, exception
        self._state = FINISHED
        self._tell_watchers()
        self._announce()

    def _tell_watchers(self):
        for line in self._watchers:
            line.wake()

    def _announce(self):
        self._line.wake()
        for callback in self._done_callbacks:
            self._call(callback)

    def _call(self, callback):
        try:
            callback(self)
        except Exception as e:
            _complain("error", f"exception calling callback for {self!r}", e)


def _settled(future):
    return future._state in (CANCELLED_AND_NOTIFIED, FINISHED)


def _watch(futures, is_enough, timeout):
    """Waits until enough of the futures are done; false when the time is up first."""
    end = None if timeout is None else monotonic() + timeout
    line = _Line("future")
    for future in futures:
        future._watchers.append(line)
    try:
        while not is_enough():
            left = None if end is None else end - monotonic()
            if left is not None and left <= 0:
                return False
            line.wait(left)
        return True
    finally:
        for future in futures:
            future._watchers.remove(line)


class DoneAndNotDoneFutures(tuple):
    __slots__ = ()
    done = property(lambda self: self[0])
    not_done = property(lambda self: self[1])
    _fields = ("done", "not_done")

    def __new__(cls, done, not_done):
        return tuple.__new__(cls, (done, not_done))

    def __repr__(self):
        return f"DoneAndNotDoneFutures(done={self[0]!r}, not_done={self[1]!r})"


def wait(fs, timeout=None, return_when=ALL_COMPLETED):
    futures = list(dict.fromkeys(fs))
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        if not all(map(_settled, futures)):
            raise ValueError(f"Invalid return condition: {return_when!r}")

    def is_enough():
        done = [f for f in futures if _settled(f)]
        if len(done) == len(futures):
            return True
        if return_when == FIRST_EXCEPTION:
            return any(f._state == FINISHED and f._exception for f in done)
        return return_when == FIRST_COMPLETED and bool(done)

    _watch(futures, is_enough, timeout)
    done = {f for f in futures if _settled(f)}
    return DoneAndNotDoneFutures(done, {f for f in futures if f not in done})


def as_completed(fs, timeout=None):
    pending = list(dict.fromkeys(fs))
    total = len(pending)
    end = None if timeout is None else monotonic() + timeout
    while pending:
        left = None if end is None else end - monotonic()
        if not _watch(pending, lambda: any(f.done() for f in pending), left):
            raise TimeoutError(f"{len(pending)} (of {total}) futures unfinished")
        # Of several that are done meanwhile, the one that was given first comes first.
        for future in [f for f in pending if f.done()]:
            pending.remove(future)
            yield future


class Executor:
    def submit(self, fn, /, *args, **kwargs):
        raise NotImplementedError()

    def map(self, fn, *iterables, timeout=None, chunksize=1):
        end = None if timeout is None else timeout + monotonic()
        futures = [self.submit(fn, *args) for args in zip(*iterables)]

        def results():
            try:
                futures.reverse()
                while futures:
                    future = futures.pop()
                    try:
                        yield future.result(None if end is None else end - monotonic())
                    finally:
                        future.cancel()
                        del future
            finally:
                for future in futures:
                    future.cancel()

        return results()

    def shutdown(self, wait=True, *, cancel_futures=False):
        pass

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown(wait=True)
        return False

    def __enter__(self):
        return self
"""##
