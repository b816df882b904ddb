# How many objects gc.collect() says that it found, in the circles that programs make.
import gc
from dataclasses import dataclass, field


class Node:
    def method(self):
        return self


class Slots:
    __slots__ = ("other",)


class Tree:
    def __init__(self):
        self.children = []
        self.parent = None

    def add(self, child):
        self.children.append(child)
        child.parent = self


@dataclass
class Person:
    name: str
    friends: list = field(default_factory=list)


class Stack(list):
    pass


def pair():
    a, b = Node(), Node()
    a.other, b.other = b, a


def alone():
    a = Node()
    a.me = a


def slots():
    a, b = Slots(), Slots()
    a.other, b.other = b, a


def tree():
    root = Tree()
    for _ in range(3):
        root.add(Tree())


def friends():
    a, b = Person("a"), Person("b")
    a.friends.append(b)
    b.friends.append(a)


def lists():
    numbers = [1, 2]
    numbers.append(numbers)
    outer, inner = [], []
    outer.append(inner)
    inner.append(outer)


def dicts():
    d = {"n": 1}
    d["me"] = d
    d["leaf"] = {"a": 1}
    d["branch"] = {"d": d}


def subclass():
    s = Stack()
    s.append(s)


def closure():
    a = Node()
    a.call = lambda: a


def recursive():
    def count(n):
        return count(n - 1) if n else 0
    count(3)


def bound():
    a = Node()
    a.call = a.method


def generator():
    def takes():
        me = yield
        yield me
    g = takes()
    next(g)
    g.send(g)


def error():
    try:
        raise ValueError("text")
    except ValueError as e:
        kept = e


def deeper():
    def fails():
        raise KeyError("key")
    try:
        fails()
    except KeyError as e:
        kept = e


def bare():
    try:
        raise ValueError
    except ValueError as e:
        kept = e


def tuples():
    a = Node()
    a.pair = (a, 1)


gc.disable()
gc.collect()
for make in (pair, alone, slots, tree, friends, lists, dicts, subclass, closure, recursive, bound, generator, error, deeper, bare,
             tuples):
    make()
    print(make.__name__, gc.collect())
for _ in range(10):
    pair()
print(gc.collect(), gc.collect())
