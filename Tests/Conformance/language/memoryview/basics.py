"""memoryview: looking at bytes without a copy."""
data = bytearray(b"abcdefgh")
v = memoryview(data)
print(len(v), v[0], v[-1], v[2:5].tobytes(), bytes(v[::-2]), v.tolist(), list(v[:3]), 97 in v)
print(v.format, v.itemsize, v.nbytes, v.ndim, v.shape, v.strides, v.suboffsets, v.readonly, v.contiguous, v.c_contiguous, v.f_contiguous, v[::2].contiguous, v.obj is data)
v[0] = 65
v[1:3] = b"XY"
v[4:8:2] = b"!?"
print(data, v == data, v == b"AXYd!f?h", v != b"", v[:2] == b"AX", v.hex(), v.hex(":"), bytes(v), bytearray(v[:2]))
r = memoryview(b"xyz")
print(r.readonly, hash(r) == hash(b"xyz"), {r: 1}[b"xyz"], b"-".join([r, b"w"]), b"a" + r, r.toreadonly() == r, v.toreadonly().readonly, str(r[1:], "ascii"))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: v[100])
attempt(lambda: v["x"])
attempt(lambda: v[1.5])
attempt(lambda: v[0, 0])
attempt(v.__setitem__, 0, 256)
attempt(v.__setitem__, 0, "a")
attempt(v.__setitem__, slice(0, 2), b"abc")
attempt(r.__setitem__, 0, 1)
attempt(v.__delitem__, 0)
attempt(hash, v)
attempt(memoryview, "abc")
attempt(memoryview, 5)
attempt(memoryview)
attempt(lambda: v < r)
attempt(lambda: v + r)
print(sorted(memoryview(b"cab")), list(reversed(r)), [*r], max(r), sum(r), tuple(enumerate(r)))
