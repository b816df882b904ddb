// `concurrent.futures.thread`: pools of virtual threads.

let futuresThreadSource = ##"""
from _collections import deque
from _thread import _simul_idle, _simul_yield
from threading import Thread
from concurrent.futures._base import BrokenExecutor, Executor, Future, _complain


class BrokenThreadPool(BrokenExecutor):
    pass


class _Worker(Thread):
    """A thread of a pool.  What it runs is no secret: traces name the function, not the pool."""

    def __init__(self, pool, name):
        Thread.__init__(self, name=name, daemon=False)
        self.pool = pool

    def run(self):
        self.pool._work(self)


class _Pool(Executor):
    _count = 0
    _most = 12
    _Broken = BrokenThreadPool
    _broken_text = "A thread initializer failed, the thread pool is not usable anymore"

    def _prepare(self, max_workers, prefix, initializer, initargs):
        if max_workers is not None and max_workers <= 0:
            raise ValueError("max_workers must be greater than 0")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._max_workers = max_workers or self._most
        self._thread_name_prefix = prefix
        self._initializer = initializer
        self._initargs = initargs
        self._queue = deque()
        self._threads = []
        self._idle = deque()
        self._broken = None
        self._shutdown = False

    def submit(self, fn, /, *args, **kwargs):
        if self._broken:
            raise self._Broken(self._broken)
        if self._shutdown:
            raise RuntimeError("cannot schedule new futures after shutdown")
        future = Future()
        self._queue.append((future, fn, args, kwargs))
        # The worker that waited longest takes it, and begins at once.
        if self._idle:
            self._idle.popleft()._handle.resume()
        elif len(self._threads) < self._max_workers:
            worker = _Worker(self, f"{self._thread_name_prefix}_{len(self._threads)}")
            self._threads.append(worker)
            worker.start()
        return future

    def _work(self, worker):
        if self._initializer is not None:
            try:
                self._initializer(*self._initargs)
            except BaseException as e:
                _complain("critical", "Exception in initializer:", e)
                self._break()
                return
        while True:
            while self._queue:
                self._run_next()
            if self._shutdown:
                return
            self._idle.append(worker)
            _simul_idle()

    def _run_next(self):
        future, fn, args, kwargs = self._queue.popleft()
        if not future.set_running_or_notify_cancel():
            return
        result = error = None
        try:
            result = fn(*args, **kwargs)
        except BaseException as e:
            error = e
        _simul_yield()
        if error is None:
            future.set_result(result)
        else:
            future.set_exception(error)
        # The error's traceback keeps this frame, which must not keep the error then.
        del future, fn, args, kwargs, result, error

    def _break(self):
        _simul_yield()
        self._broken = self._broken_text
        while self._queue:
            self._queue.popleft()[0].set_exception(self._Broken(self._broken))

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._shutdown = True
        if cancel_futures:
            while self._queue:
                self._queue.popleft()[0].cancel()
        while self._idle:
            self._idle.popleft()._handle.resume()
        if wait:
            for worker in self._threads:
                worker.join()


class ThreadPoolExecutor(_Pool):
    def __init__(self, max_workers=None, thread_name_prefix="", initializer=None, initargs=()):
        prefix = thread_name_prefix
        if not prefix:
            prefix = f"ThreadPoolExecutor-{_Pool._count}"
            _Pool._count += 1
        self._prepare(max_workers, prefix, initializer, initargs)
"""##
