"""bytearray: everything that changes it."""
a = bytearray(b"abc")
a.append(100)
a.extend(b"ef")
a.extend([103, 104])
a.insert(0, 64)
a.insert(-1, 33)
a += b"!"
print(a, len(a), a.pop(), a.pop(0), a)
a.remove(33)
a.reverse()
print(a, a[0], a[1:3], type(a[1:3]).__name__)
a[0] = 65
a[1:3] = b"XYZ"
a[::2] = b"----"
del a[0]
del a[::3]
print(a, a.copy() == a, a * 2, a + b"x", b"x" + a, type(a + b"x").__name__, type(b"x" + a).__name__)
a *= 2
print(a, a.find(b"-"), a.count(b"-"), a.upper(), a.decode(), list(a)[:3], bytes(a), a == bytes(a), a < b"z")
a[2:2] = [1, 2, 3]
a[1:4] = 2
print(a)
a.clear()
print(a, bool(a), bytearray(), bytearray(2), bytearray("é", "utf-8"), bytearray([1]), repr(bytearray(b"\x00'")))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(a.pop)
attempt(a.append, 256)
attempt(a.append, "x")
attempt(a.extend, "abc")
attempt(a.extend, [256])
attempt(a.extend, 5)
attempt(a.remove, 1)
attempt(a.insert, 0, -1)
attempt(a.__setitem__, 0, 1)
attempt(bytearray(b"ab").__setitem__, 0, 300)
attempt(bytearray(b"ab").__setitem__, slice(0, 2, 2), b"xyz")
attempt(bytearray(b"ab").__setitem__, slice(0, 2), "x")
attempt(bytearray(b"ab").pop, 5)
attempt(hash, a)
attempt(lambda: {a: 1})
