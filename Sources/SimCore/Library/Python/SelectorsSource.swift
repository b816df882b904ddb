// `selectors`: what a program needs to hand one to a loop.  None of them watches anything: there are no files or sockets.

let selectorsSource = ##"""
from collections import namedtuple
from collections.abc import Mapping

EVENT_READ, EVENT_WRITE = 1, 2
SelectorKey = namedtuple("SelectorKey", ["fileobj", "fd", "events", "data"])


class _Map(Mapping):
    def __init__(self):
        self._keys = {}

    def __len__(self):
        return 0

    def __iter__(self):
        return iter(())

    def __getitem__(self, fileobj):
        raise KeyError(repr(fileobj) + " is not registered")


class BaseSelector:
    def register(self, fileobj, events, data=None):
        raise NotImplementedError("selectors of files and sockets are not simulated")

    def unregister(self, fileobj):
        raise KeyError(repr(fileobj) + " is not registered")

    def modify(self, fileobj, events, data=None):
        raise KeyError(repr(fileobj) + " is not registered")

    def select(self, timeout=None):
        import time
        if timeout is None:
            raise NotImplementedError("selectors of files and sockets are not simulated")
        if timeout > 0:
            time.sleep(timeout)
        return []

    def close(self):
        self._closed = True

    def get_key(self, fileobj):
        if getattr(self, "_closed", False):
            raise RuntimeError("Selector is closed")
        raise KeyError(repr(fileobj) + " is not registered")

    def get_map(self):
        return None if getattr(self, "_closed", False) else _Map()

    def __enter__(self):
        return self

    def __exit__(self, *args):
        self.close()


class _BaseSelectorImpl(BaseSelector):
    pass


class SelectSelector(_BaseSelectorImpl):
    pass


class PollSelector(_BaseSelectorImpl):
    pass


class EpollSelector(_BaseSelectorImpl):
    def fileno(self):
        return 3


DefaultSelector = EpollSelector

"""##
