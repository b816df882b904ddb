"""Sets of floats, tuples, None, bools."""
print({1.5, 2.5, 0.5}, {1, 2.0, 3.5}, {True, 2, 3}, {(1, 2), (2, 1), (0, 0)}, {(), (1,), ((1,),)}, {1, 1.0, True}, {0, False, 0.0}, {0.1, 0.2, 0.3})
print({frozenset([1]), frozenset([2])} == {frozenset([2]), frozenset([1])}, {1e10, 1e20, 5}, {float("inf"), 0, -1}, {1j, 2, 1 + 0j}, {(0.5, 1), (1, 0.5)}, {range(2), range(3), 7})
points = {(x, y) for x in range(3) for y in range(3)}
print(points)
print(sorted(points, key=lambda p: (p[1], -p[0])))
s = {n / 4 for n in range(10)}
print(s)
s -= {0.25, 1.5}
s.update([10.75, 3])
print(s, min(s), max(s), sum(s))
