"""slice objects themselves."""
s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, 2), slice("a", None, [1]), s == slice(1, 10, 2), s != slice(1), slice(1, 2) < slice(1, 3), hash(s) == hash(slice(1, 10, 2)))
for n in (0, 3, 20):
    print(n, [x.indices(n) for x in (s, slice(None), slice(None, None, -1), slice(-3, None), slice(5, -1), slice(100, -100, -7), slice(-1, 0))])


class Show:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


o = Show()
print(o[1], o[1:2], o[::], o[1:2, 3], o[..., 1:], o[:, ::2], o[()], o[1,], o["a":"b"], o[*range(2)], o[*[1], 2:3])
o[1:2] = 5
o[:, 1] = 6
del o[::-1]


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(slice)
attempt(slice, 1, 2, 3, 4)
attempt(s.indices)
attempt(s.indices, -1)
attempt(s.indices, "a")
attempt(slice("a").indices, 3)
attempt(slice(0, 1, 0).indices, 3)
attempt(lambda: setattr(s, "start", 5))
attempt(lambda: slice(1) < slice(None))
print({slice(1, 2): "hashable"}[slice(1, 2)], list(range(10))[s], "abcdefghijk"[s])
