# A class that behaves like a list, with the methods of the abstract class.
from collections.abc import MutableSequence, Sequence


class Evens(Sequence):
    def __init__(self, size):
        self.size = size

    def __len__(self):
        return self.size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return [self[k] for k in range(*i.indices(self.size))]
        if not -self.size <= i < self.size:
            raise IndexError(f"no even number {i}")
        return 2 * (i % self.size)


e = Evens(5)
print(list(e), e[1], e[-1], e[1:4], e[::-1], 6 in e, 7 in e, e.index(8), e.count(4), list(reversed(e)), len(e))
try:
    e[9]
except IndexError as error:
    print(error)


class Logged(MutableSequence):
    def __init__(self, *items):
        self.items, self.log = list(items), []

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, value):
        self.log.append(f"set {i}")
        self.items[i] = value

    def __delitem__(self, i):
        self.log.append(f"del {i}")
        del self.items[i]

    def insert(self, i, value):
        self.log.append(f"ins {i}")
        self.items.insert(i, value)


x = Logged(1, 2, 3)
x.append(4)
x.extend([5, 6])
x.reverse()
x.remove(5)
print(x.pop(), x.items, x.log)
x += [9]
x.clear()
print(x.items, len(x.log), isinstance(x, Sequence), issubclass(list, MutableSequence))
try:
    Sequence()
except TypeError as error:
    print(error)
