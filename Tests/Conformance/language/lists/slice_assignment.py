# Slices assigned and deleted.
a = list(range(10))
a[2:5] = "abc"
print(a)
a[2:2] = [7, 7]
print(a)
a[:0] = ["front"]
a[len(a):] = ["back"]
print(a)
a[1:4] = []
print(a)
del a[::2]
print(a)
a[::2] = [0] * len(a[::2])
print(a)
a[-1:-3:-1] = ["y", "z"]
print(a)
a[:] = a[::-1]
print(a)
b = [1, 2, 3]
b[1:] = b
print(b)
b += b
b *= 2
print(b, len(b))
for operation in ("b[::2] = [1]", "b[0:2] = 5", "del b[99]", "b['x'] = 1", "b[1:2:0] = []", "b[::-1] = [1]", "b[99] = 0"):
    try:
        exec(operation)
        print(b)
    except Exception as e:
        print(operation, "|", type(e).__name__, e)
c = [0] * 5
c[1:-1] = range(100, 102)
print(c)
c[5:9] = [8]
c[-100:1] = []
print(c, c[True], c[slice(None, 2)])
