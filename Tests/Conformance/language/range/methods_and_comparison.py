# range objects: membership, index, count, slices, equality and hash, huge bounds, and what they refuse.
for r in (range(5), range(2, 11, 3), range(10, 0, -4), range(0), range(5, 5), range(-3, 3, 2), range(10 ** 20, 10 ** 20 + 30, 10)):
    print(r, len(r), list(r), bool(r), r.start, r.stop, r.step, r[0] if r else None, r[-1] if r else None, list(reversed(r)), max(r, default="none"), sum(r))
print(range(3) == range(0, 3, 1), range(0, 10, 3) == range(0, 12, 3), range(0) == range(5, 2), range(1, 2) == range(1, 9, 100), range(3) == [0, 1, 2], range(3) != range(4), hash(range(0, 10, 3)) == hash(range(0, 12, 3)), hash(range(0)) == hash(range(2, 1)))
r = range(0, 100, 7)
print(49 in r, 50 in r, 49.0 in r, 49.5 in r, "a" in r, True in range(2), -7 in r, None in r, 105 in r, r.index(49), r.count(49), r.count(50), r.index(0))
print(r[2:5], r[::-1], r[-3:], r[1], r[::3], list(r[10:2:-4]), r[5:2], range(10)[100:], repr(range(True)), range(5)[True])
big = range(2 ** 64, -(2 ** 64), -(2 ** 62))
print(len(big), big[3], 2 ** 63 in big, list(big)[-1], big[-2:], 2 ** 63 + 1 in big)
for f in (lambda: len(range(2 ** 100)), lambda: range(2 ** 100)[2 ** 99], lambda: range(2 ** 100).index(5), lambda: r.index(50), lambda: r[15], lambda: r[-16], lambda: range(1.0), lambda: range("3"), lambda: range(1, 2, 0), lambda: range(), lambda: range(1, 2, 3, 4), lambda: range(stop=5),
          lambda: r + r, lambda: r * 2, lambda: r < r, lambda: setattr(r, "start", 1), lambda: r.__setitem__(0, 1), lambda: r["a"], lambda: r[1.5], lambda: next(r), lambda: range(None), lambda: type("R", (range,), {}), lambda: r.index("x"), lambda: range(0, 1, 2).foo, lambda: [] + range(2), lambda: iter(r).__length_hint__()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
it = iter(range(4))
print(next(it), next(it), it.__length_hint__(), list(it), next(it, "over"), type(it).__name__, type(iter(range(2 ** 70))).__name__, type(reversed(range(3))).__name__)
for i in range(3):
    i = i * 10
    print(i, end=" ")
print(i, [*range(3), *range(2)], {*range(3)}, dict(zip("abc", range(3))), list(map(lambda a, b: a * b, range(4), range(4, 0, -1))), tuple(range(3)) + tuple(range(1)))
print(list(enumerate(range(10, 13), 1)), sorted(range(5), key=lambda n: (n % 2, -n)), any(range(1)), all(range(1, 3)), list(zip(range(3), range(3, 100))), ["ab"[n % 2] for n in range(5)], 3 in range(0, 10, 2), sum(range(101)))
match range(3):
    case [a, b, c]:
        print("sequence pattern", a, b, c)
