// `threading`: threads and their kinds.

let threadingThreads = ##"""
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
"""##
