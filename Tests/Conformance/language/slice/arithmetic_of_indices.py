# slice objects: indices(), comparison, hashing, extended assignment and deletion, and objects that receive slices.
for s in (slice(None), slice(2), slice(1, 4), slice(None, None, -1), slice(10, 2, -3), slice(-3, None), slice(5, -5), slice(-100, 100, 2), slice(True, 3)):
    print(s, s.start, s.stop, s.step, *[s.indices(n) for n in (0, 1, 5, 10)], "abcdefghij"[s], list(range(5))[s])
for args in ((0,), (-1,), ("a",), (2.5,), (), (1, 2)):
    try:
        print(slice(1, 5, 0).indices(*args))
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__, e)
for args in ((), (1, 2, 3, 4), ("a", None, [])):
    try:
        print(slice(*args))
    except TypeError as e:
        print(e)
print(slice(1, 2) == slice(1, 2, None), slice(1, 2) < slice(1, 3), slice(3) == (None, 3, None), repr(slice("a", "b")), type(slice(1)).__mro__, hash(slice(1, 2)) == hash(slice(1, 2)), {slice(1): "key"}[slice(1)])

n = list(range(10))
n[2:5] = "xy"
print(n)
n[::3] = [None] * len(n[::3])
print(n)
n[5:2] = [-1, -2]
print(n)
n[len(n):] = [99]
n[:0] = (7,)
n[-2:] = []
print(n)
del n[::2]
print(n, n[::-1], n[3:0:-1], n[-2::-2], n[100:], n[:-100])
del n[-1:0:-2]
print(n)
n[:] = range(6)
n[1:4:2], n[::-5] = "ab", ("last", "first")
print(n)
for f in (lambda: n.__setitem__(slice(None, None, 2), [1]), lambda: n.__setitem__(slice(0, 2), 5), lambda: n.__setitem__(slice(None, None, 0), []), lambda: n["a":], lambda: n[1.0:], lambda: n[::0], lambda: "abc"[::"x"], lambda: n.__delitem__("x"),
          lambda: n[1, 2], lambda: (1, 2)[None:None:None], lambda: range(10)[2:8:3], lambda: range(10)[::-2][1], lambda: b"abc"[::-1], lambda: bytearray(b"abcdef")[1::2], lambda: memoryview(b"abcdef")[::2].tobytes()):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Shows:
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print("set", key, value)
    def __delitem__(self, key): print("del", key)
    def __index__(self): return 2


s = Shows()
print(s[1], s[1:2], s[::], s[1:2, 3], s[...], s[:, None], s[()], s["a":"b":"c"], s[s:s] != s[2:2], [0, 1, 2, 3][s:], s[-1:], s[*range(2), 1:2])
s[1:2] = 5
s[0, ...] = 6
del s[::2]
