"""range: indexing, slicing, equality, searching, huge ones."""
r = range(2, 20, 3)
print(r, list(r), len(r), r[0], r[-1], r[2:4], r[::-1], r[::2], r[10:], r.start, r.stop, r.step, r.index(8), r.count(8), r.count(9), 11 in r, 12 in r, 11.0 in r, "a" in r, bool(range(0)))
print(range(5), range(5, 0), range(5, 0, -2), list(range(5, 0, -2)), list(range(-3, 3)), range(0) == range(5, 2), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], hash(range(0, 3, 2)) == hash(range(0, 4, 2)), range(1, 1), range(0, 10, 1))
print(range(10**10)[10**9], len(range(10**18)), (10**18 - 1) in range(10**18), range(0, 10**17, 10**16)[3:5])
print(max(range(10)), min(range(5, 1, -1)), sum(range(101)), sorted(range(3), reverse=True), list(reversed(range(1, 10, 4))), [*range(3)], tuple(range(2)), list(zip(range(3), range(10, 13))), range(True), range(3)[True])


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(range)
attempt(range, 1.0)
attempt(range, "5")
attempt(range, 1, 2, 0)
attempt(range, 1, 2, 3, 4)
attempt(range, None)
attempt(range, stop=5)
attempt(lambda: r[10])
attempt(lambda: r["a"])
attempt(lambda: r[1.0])
attempt(r.index, 9)
attempt(r.index, "a")
attempt(lambda: r + r)
attempt(lambda: r < r)
attempt(lambda: range(5)[::0])
attempt(lambda: r.foo)
try:
    r[0] = 1
except TypeError as e:
    print(e)
it = iter(range(3))
print(next(it), it.__length_hint__(), list(it), next(it, None))
