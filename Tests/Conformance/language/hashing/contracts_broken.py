# Dictionaries and sets rely on __hash__ and __eq__ agreeing; what is seen when they do not, and how many questions are asked.
log = []


class Key:
    def __init__(self, value, h=None):
        self.value, self.h = value, h

    def __hash__(self):
        log.append(f"hash {self.value}")
        return hash(self.value) if self.h is None else self.h

    def __eq__(self, other):
        log.append(f"{self.value}=={getattr(other, 'value', other)}")
        return self.value == getattr(other, "value", other)

    def __repr__(self):
        return f"K{self.value}"


def show(title, result):
    print(f"{title}: {result}   {log}")
    log.clear()


a, b, same = Key(1), Key(2), Key(1)
d = {a: "a"}
show("made", d)
show("same object", d[a])
show("equal object", d[same])
show("other", d.get(b))
show("plain 1", d.get(1))
show("in list", same in [b, a])
show("set", {a, b, same})
c1, c2, c3 = Key("x", 7), Key("y", 7), Key("z", 7)
show("collisions", {c1: 1, c2: 2, c3: 3}[c3])
moving = Key(10)
d = {moving: "found"}
moving.value = 11
show("after a change", (d.get(moving), moving in d, moving in list(d), len(d)))
moving.value = 10
show("changed back", d.get(moving))


class EqOnly:
    def __eq__(self, other): return True


class EqAndHash(EqOnly):
    __hash__ = object.__hash__


class Child(EqOnly):
    pass


class HashBack(Child):
    def __hash__(self): return 5


for make in (EqOnly, EqAndHash, Child, HashBack):
    try:
        print(make.__name__, len({make(), make()}), make.__hash__ is None)
    except TypeError as e:
        print(make.__name__, e)
for value in (2 ** 61 - 1, 2 ** 61 + 5, -1, -2, -(2 ** 200), True, 10 ** 30, 2.5, 2 ** 70, 1e400):
    print(hash(Key(0, value)) if isinstance(value, int) else f"float {hash(value)}", hash(value), end="; ")
print()
for bad in ("text", 1.5, None, [1]):
    try:
        hash(Key(0, bad)) if bad is not None else {}[[]]
    except TypeError as e:
        print(e)
log.clear()
print({1: "int", 1.0: "float", True: "bool", 1 + 0j: "complex"}, {0.0, -0.0, 0, False}, hash(0.5) == hash(2 ** -1), {(1, 2): 1}[1.0, True + 1])
for unhashable in ([], {}, set(), bytearray(), slice(1), [[1]], ([],), {1: 2}.keys(), memoryview(bytearray(b"x"))):
    try:
        print(type(unhashable).__name__, isinstance(hash(unhashable), int))
    except (TypeError, ValueError) as e:
        print(type(unhashable).__name__, e)
