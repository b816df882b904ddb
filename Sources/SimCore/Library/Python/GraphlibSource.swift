// `graphlib`: an order in which everything comes after what it needs.

let graphlibSource = ##"""
from _simul import generic_alias

__all__ = ["TopologicalSorter", "CycleError"]


class CycleError(ValueError):
    pass


class TopologicalSorter:
    """Hands out nodes when all that they depend on is done."""

    def __init__(self, graph=None):
        # For each node how many predecessors it still waits for, and its successors, in the order of mention.
        self._open = {}
        self._after = {}
        self._ready = None
        self._given = set()
        self._finished = 0
        for node, before in (graph or {}).items():
            self.add(node, *before)

    def _note(self, node):
        if node not in self._open:
            self._open[node] = 0
            self._after[node] = []

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError("Nodes cannot be added after a call to prepare()")
        self._note(node)
        self._open[node] += len(predecessors)
        for other in predecessors:
            self._note(other)
            self._after[other].append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError("cannot prepare() more than once")
        self._ready = [node for node, count in self._open.items() if count == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError("nodes are in a cycle", cycle)

    def _require(self):
        if self._ready is None:
            raise ValueError("prepare() must be called first")

    def get_ready(self):
        self._require()
        ready = tuple(self._ready)
        self._given.update(ready)
        self._ready.clear()
        return ready

    def is_active(self):
        self._require()
        return bool(self._ready) or self._finished < len(self._given)

    __bool__ = is_active

    def done(self, *nodes):
        self._require()
        for node in nodes:
            if node not in self._open:
                raise ValueError(f"node {node!r} was not added using add()")
            if node not in self._given:
                raise ValueError(f"node {node!r} was not passed out (still not ready)")
            if self._open[node] < 0:
                raise ValueError(f"node {node!r} was already marked done")
            self._open[node] = -1
            self._finished += 1
            for other in self._after[node]:
                self._open[other] -= 1
                if self._open[other] == 0:
                    self._ready.append(other)

    def _cycle(self):
        """Some nodes that follow each other in a ring, the first one again at the end; None if there are none."""
        seen = set()
        for start in self._open:
            path, place, ways = [], {}, []
            node = start
            while True:
                if node in place:
                    return path[place[node]:] + [node]
                if node not in seen:
                    seen.add(node)
                    place[node] = len(path)
                    path.append(node)
                    ways.append(iter(self._after[node]))
                while ways:
                    following = next(ways[-1], _end)
                    if following is not _end:
                        node = following
                        break
                    ways.pop()
                    del place[path.pop()]
                if not ways:
                    break
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            group = self.get_ready()
            yield from group
            self.done(*group)

    __class_getitem__ = classmethod(generic_alias)


_end = object()
"""##
