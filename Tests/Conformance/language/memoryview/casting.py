"""memoryview.cast: other item formats and several dimensions."""
raw = bytearray(range(16))
v = memoryview(raw)
for form in ("b", "B", "c", "h", "H", "i", "I", "l", "q", "Q", "?", "@i"):
    w = v.cast(form)
    print(form, len(w), w.itemsize, w.format, w.shape, w.strides, w[0], w.tolist()[:3])
h = v.cast("h")
h[0] = -2
h[1] = 1000
print(raw[:4], h[:2].tolist(), h[::2].tolist(), h.tobytes()[:4])
d = memoryview(bytearray(16)).cast("d")
d[0], d[1] = 1.5, -2.0
print(d.tolist(), d.nbytes, len(d), d.cast("B")[7])
m = memoryview(bytes(range(12))).cast("B", (3, 4))
print(m.tolist(), m.ndim, m.shape, m.strides, m[1, 2], m[-1, -1], len(m), m.nbytes, m.tobytes() == bytes(range(12)), m.cast("B").tolist()[:2])


def attempt(f, *args):
    try:
        print(type(f(*args)).__name__)
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: v.cast("z"))
attempt(v.cast, "ii")
attempt(v.cast, 5)
attempt(v[:15].cast, "i")
attempt(v[::2].cast, "h")
attempt(h.cast, "i")
attempt(v.cast, "B", (3, 4))
attempt(v.cast, "B", (0, 4))
attempt(v.cast, "B", 4)
attempt(h.__setitem__, 0, 40000)
attempt(h.__setitem__, 0, 1.5)
attempt(d.__setitem__, 0, "x")
attempt(lambda: m[0])
attempt(lambda: m[0, 9])
attempt(lambda: m[0, 0, 0])
attempt(lambda: m[0:1])
