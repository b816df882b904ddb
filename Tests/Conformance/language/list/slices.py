"""Slices of lists assigned and deleted."""


def changed(key, new):
    a = [0, 1, 2, 3, 4, 5]
    try:
        a[key] = new
        print(key, a)
    except Exception as e:
        print(key, type(e).__name__, e, a)


def without(key):
    a = [0, 1, 2, 3, 4, 5]
    try:
        del a[key]
        print(key, a)
    except Exception as e:
        print(key, type(e).__name__, e, a)


for key in (slice(1, 3), slice(None), slice(2, 2), slice(4, 1), slice(10, 20), slice(-2, None), slice(None, None, 2), slice(None, None, -1), slice(5, 0, -2)):
    for new in ([], "ab", [7, 8, 9], range(6), (x for x in "xyz")):
        changed(key, new)
changed(0, "new")
changed(-1, [1])
changed(6, 1)
changed(-7, 1)
changed("a", 1)
changed(slice(0, 1), 5)
changed(slice(None, None, 2), 5)
changed(slice(0, 4, 0), [1])
changed(slice("a"), [1])
for key in (0, -1, 6, slice(1, 3), slice(None), slice(None, None, 2), slice(None, None, -2), slice(4, 1), slice(10, 20), slice(4, 0, -3), "a", 1.0, slice(0, 1, 0)):
    without(key)
a = [1, 2, 3]
a[1:1] = a
print(a)
a[:] = a[::-1]
print(a)
a[::2] = a[::2][::-1]
print(a)
