// `sched`: events in the order of their times. Absent: a lock, since a scheduler is run by one thread.

let schedSource = ##"""
import heapq
import time as clock
from collections import namedtuple
from itertools import count

__all__ = ["scheduler"]

Event = namedtuple("Event", "time, priority, sequence, action, argument, kwargs")
_sentinel = object()


class scheduler:
    def __init__(self, timefunc=clock.monotonic, delayfunc=clock.sleep):
        self.timefunc, self.delayfunc = timefunc, delayfunc
        self._queue, self._sequence_generator = [], count()

    def enterabs(self, time, priority, action, argument=(), kwargs=_sentinel):
        event = Event(time, priority, next(self._sequence_generator), action, argument,
                      {} if kwargs is _sentinel else kwargs)
        heapq.heappush(self._queue, event)
        return event

    def enter(self, delay, priority, action, argument=(), kwargs=_sentinel):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)

    def cancel(self, event):
        self._queue.remove(event)
        heapq.heapify(self._queue)

    def empty(self):
        return not self._queue

    def run(self, blocking=True):
        while self._queue:
            first, now = self._queue[0], self.timefunc()
            if first.time > now:
                if not blocking:
                    return first.time - now
                self.delayfunc(first.time - now)
                continue
            heapq.heappop(self._queue)
            first.action(*first.argument, **first.kwargs)
            self.delayfunc(0)

    @property
    def queue(self):
        return sorted(self._queue)
"""##
