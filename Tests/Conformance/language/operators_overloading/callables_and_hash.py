# `__call__`, `__hash__`, `__eq__` and keys of dictionaries.
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *rest, scale=1): return (self.n + x + sum(rest)) * scale


print(Adder(1)(2), Adder(1)(2, 3, scale=10), callable(Adder(1)), callable(Adder), callable(5))
print(list(map(Adder(10), [1, 2])), sorted([3, 1, 2], key=Adder(0)))


class Key:
    def __init__(self, n): self.n = n
    def __hash__(self):
        print("hash", self.n)
        return self.n % 2
    def __eq__(self, other):
        print("eq", self.n, other.n)
        return self.n == other.n


d = {Key(1): "one"}
d[Key(3)] = "three"
print(d[Key(1)], Key(3) in d, len(d))
k = Key(5)
d[k] = "five"
print(d[k], "identity needs no eq")


class Unhashable:
    __hash__ = None


class OnlyEq:
    def __eq__(self, o): return True


class Restored(OnlyEq):
    __hash__ = object.__hash__


for v in (Unhashable(), OnlyEq(), [], {}, set(), [1], ({},)):
    try:
        hash(v)
    except TypeError as e:
        print(e)
print(isinstance(hash(Restored()), int), OnlyEq.__hash__, Restored.__hash__ is object.__hash__)
print(hash(1) == hash(1.0) == hash(True), {1: "a", True: "b", 1.0: "c"}, hash((1, 2)) == hash((1.0, 2.0)))


class NegHash:
    def __hash__(self): return -1


class BigHash:
    def __hash__(self): return 2 ** 100


print(hash(NegHash()), hash(BigHash()), hash(-1), hash(2 ** 61 - 1), hash(2 ** 61), hash(0.5))
class RaisesEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("eq failed")
try:
    {RaisesEq(): 1, 1: 2, RaisesEq(): 3}
except ValueError as e:
    print(e)
o = Adder(1)
o.__call__ = lambda *a: "instances' own are not asked"
print(o(1))
class Twice:
    def __call__(self): return Inner()
class Inner:
    def __call__(self): return "inner"
print(Twice()()(), type(Adder(1).__call__).__name__)
