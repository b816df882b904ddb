"""frozenset: the same without changes, and hashable."""
f = frozenset([3, 1, 2])
print(f, frozenset(), frozenset("a"), repr(frozenset([1])), hash(f) == hash(frozenset([1, 2, 3])), {f: "key"}[frozenset((1, 2, 3))], frozenset(f) is f, f.copy() is f, f == {1, 2, 3}, len(f), 1 in f)
print(f | {9}, f & [1] if False else f & {1}, f - {1}, f ^ {1, 7}, f.union([5]), f.intersection([1, 9]), f.difference([1]), f.isdisjoint([8]), f.issubset(range(9)), f >= {1}, sorted(f))
g = f
g |= {10}
print(g, f, g is f, type(g).__name__, {frozenset([1, 2]), frozenset([2, 1])} == {frozenset([1, 2])}, hash(frozenset()), bool(frozenset()))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: f.add(1))
attempt(lambda: f.pop())
attempt(lambda: f.update([1]))
attempt(frozenset, 5)
attempt(frozenset, [[]])
attempt(frozenset, 1, 2)
attempt(lambda: f + f)
attempt(lambda: f[0])


class Tags(frozenset):
    def __repr__(self):
        return "Tags" + str(sorted(self))


t = Tags([2, 1])
print(t, type(t | {3}).__name__, t == {1, 2}, hash(t) == hash(frozenset([1, 2])), type(t.copy()).__name__, type(t.union([5])).__name__)
