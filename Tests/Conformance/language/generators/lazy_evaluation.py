# Generator expressions: the first iterable is computed at once, all else when it is asked for.
def say(tag, value):
    print("eval", tag)
    return value


g = (say("element", x) for x in say("first", [1, 2]) if say("condition", True) for y in say("second", "ab"))
print("made")
print(next(g))
print(next(g))
print(list(g))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (x for _ in [1] for x in 5)
try:
    next(g)
except TypeError as e:
    print("late:", e)
n = 1
g = (n for _ in range(3))
print(next(g))
n = 2
print(next(g))
items = [1, 2]
g = (i for i in items)
items.append(3)
print(next(g))
items = ["new list is not seen"]
print(list(g))


def read(source):
    total = sum(v for v in source)
    return total, list(source)


print(read(iter([1, 2, 3])))
print(sum(x * x for x in range(4)), max((len(w), w) for w in ("a", "bbb", "cc")))
gens = [(i * k for k in range(2)) for i in range(3)]
print([list(g) for g in gens])
print(any(say("any", v) for v in (0, 1, 2)), all(say("all", v) for v in (1, 0, 2)))
