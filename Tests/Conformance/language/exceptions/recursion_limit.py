# Endless recursion ends in a RecursionError that can be handled.
import sys


def endless(n):
    return endless(n + 1)


try:
    endless(0)
except RecursionError as e:
    print(type(e).__name__, e)


class Loop:
    def __repr__(self):
        return repr(self)

    def __getattr__(self, name):
        return self.missing

    def __eq__(self, other):
        return self == other

    def __len__(self):
        return len(self)


for f in (lambda: repr(Loop()), lambda: Loop().anything, lambda: Loop() == 1, lambda: len(Loop())):
    try:
        f()
    except RecursionError as e:
        print(str(e).startswith("maximum recursion depth exceeded"))


def depth():
    try:
        return 1 + depth()
    except RecursionError:
        return 1


print(depth() > 500)
old = sys.getrecursionlimit()
sys.setrecursionlimit(200)
print(depth() < 250)
sys.setrecursionlimit(old)
print(sys.getrecursionlimit())


def generator(n):
    yield n
    yield from generator(n + 1)


try:
    for v in generator(0):
        pass
except RecursionError:
    print("generators too", v > 300)
