"""The order of sets of small numbers follows CPython's table."""
print({3, 1, 2}, {10, 9, 8}, {8, 16, 24}, {33, 1, 65}, {-1, -2, -3}, {1000, 1, 500}, {0, 64, 32, 128}, {7, 15, 23, 31})
s = set()
for n in (50, 3, 99, 17, 8, 64, 72, 1, 33, 41):
    s.add(n)
    print(s)
s.remove(3)
s.discard(64)
s.add(5)
s.add(3)
print(s, list(s), sorted(s))
print(set(range(20, 0, -3)), set(range(0, 100, 9)), {i * i for i in range(15)}, {i * 7 % 31 for i in range(12)}, set([2**61 - 1, 5, 2**61]), {2**40, 2**50, 1}, {-5, 5, 0, -10, 10})
a, b = set(range(5)), set(range(3, 9))
print(a | b, a & b, a - b, b - a, a ^ b, a.union(range(20, 30, 4)), set(reversed(range(6))))
t = set(range(10))
for n in range(0, 10, 2):
    t.discard(n)
t |= {100, 101, 12}
print(t, t.pop(), t.pop(), t)
u = {5, 13, 21}
u.discard(5)
u.add(29)
u.add(5)
print(u, set(list(u)), frozenset(u), set(u), u.copy())
