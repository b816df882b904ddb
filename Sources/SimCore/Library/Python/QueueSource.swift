// `queue`: queues between threads.

let queueSource = ##"""
from _collections import deque
from heapq import heappop, heappush
from threading import Condition, Lock, _Line
from time import monotonic
from types import GenericAlias

__all__ = ["Empty", "Full", "ShutDown", "Queue", "PriorityQueue", "LifoQueue", "SimpleQueue"]


class Empty(Exception):
    pass


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


Empty.__module__ = "_queue"


class _Patience:
    """How long a caller is willing to wait in a line."""

    def __init__(self, line, timeout):
        if timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        self.line = line
        self.end = None if timeout is None else monotonic() + timeout

    def wait(self):
        """Waits once more; false when the time is up."""
        if self.end is None:
            return self.line.wait()
        left = self.end - monotonic()
        if left <= 0.0:
            return False
        self.line.wait(left)
        return True


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        # For programs that look inside.  The queue itself needs none of them: threads change over only where one waits.
        self.mutex = Lock()
        self.not_empty = Condition(self.mutex)
        self.not_full = Condition(self.mutex)
        self.all_tasks_done = Condition(self.mutex)
        self._getters = _Line("queue")
        self._putters = _Line("queue")
        self._joiners = _Line("queue")
        self.unfinished_tasks = 0
        self.is_shutdown = False

    __class_getitem__ = classmethod(GenericAlias)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if self.maxsize > 0:
            patience = _Patience(self._putters, timeout) if block else None
            while self._qsize() >= self.maxsize:
                if patience is None or not patience.wait():
                    raise Full
                if self.is_shutdown:
                    raise ShutDown
        self.unfinished_tasks += 1
        self._put(item)
        self._getters.wake(1)

    def get(self, block=True, timeout=None):
        def closed():
            return self.is_shutdown and not self._qsize()

        if closed():
            raise ShutDown
        patience = _Patience(self._getters, timeout) if block else None
        while not self._qsize():
            if patience is None or not patience.wait():
                raise Empty
            if closed():
                raise ShutDown
        item = self._get()
        self._putters.wake(1)
        return item

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1
        if not self.unfinished_tasks:
            self._joiners.wake()

    def join(self):
        while self.unfinished_tasks:
            self._joiners.wait()

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        if immediate:
            left = self._qsize()
            for _ in range(left):
                self._get()
            self.unfinished_tasks = max(0, self.unfinished_tasks - left)
            self._joiners.wake()
        self._getters.wake()
        self._putters.wake()


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return heappop(self.queue)

    def _put(self, item):
        heappush(self.queue, item)


class SimpleQueue:
    def __init__(self):
        self._items = deque()
        self._getters = _Line("queue")

    __class_getitem__ = classmethod(GenericAlias)

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        self._getters.wake(1)

    def get(self, block=True, timeout=None):
        patience = _Patience(self._getters, timeout) if block else None
        while not self._items:
            if patience is None or not patience.wait():
                raise Empty
        return self._items.popleft()

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)


SimpleQueue.__module__ = "_queue"
"""##
