# Records sorted in every way.
from operator import attrgetter, itemgetter, methodcaller
from functools import cmp_to_key

people = [("Dora", 31, 1.7), ("adam", 25, 1.9), ("Carl", 31, 1.6), ("Bea", 25, 1.7)]
for title, key, reverse in (("plain", None, False), ("name", lambda p: p[0].lower(), False), ("age", itemgetter(1), False),
                            ("age, tall", lambda p: (p[1], -p[2]), False), ("last letter", lambda p: p[0][-1], True),
                            ("two items", itemgetter(2, 1), True)):
    print(f"{title:<12}", [p[0] for p in sorted(people, key=key, reverse=reverse)])
people.sort(key=lambda p: p[0])
people.sort(key=lambda p: p[1], reverse=True)
print([p[0] for p in people])


def versions(a, b):
    a, b = ([int(n) for n in v.split(".")] for v in (a, b))
    return (a > b) - (a < b)


print(sorted(["1.10", "1.9", "2.0", "1.9.1"], key=cmp_to_key(versions)))
months = ["jan", "feb", "mar"]
print(sorted(["mar", "jan", "feb"], key=months.index), sorted("bAcB", key=str.swapcase), sorted([3, -1, -2], key=abs))
print(sorted(["b1", "a", None, "a2"], key=lambda x: (x is None, x or "")), sorted([True, 0, 2, False]), sorted({"b": 1, "a": 2}))
print(sorted([[2], [1, 9], []]), sorted([(1, "b"), (1, "a")]), min(people, key=itemgetter(2)), max("abc", "zz", key=len), sorted([0.5, float("-inf"), 1]))
print(sorted(["x y", "a"], key=methodcaller("count", "y")), sorted([1 + 2j, 3], key=attrgetter("real")))
order = sorted(range(4), key=[30, 10, 20, 5].__getitem__)
print(order, [sorted(order).index(i) for i in order])
for bad in ([1, "a"], [None, 1], [1j, 2j], [{}, {}]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
