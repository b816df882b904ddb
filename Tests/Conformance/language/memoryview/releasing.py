"""Released views, and a bytearray that may not change its size."""
data = bytearray(b"abc")


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


with memoryview(data) as v:
    part = v[1:]
    attempt(data.append, 1)
    attempt(data.extend, b"x")
    attempt(data.clear)
    attempt(data.pop)
    attempt(data.__delitem__, 0)
    attempt(data.insert, 0, 1)
    attempt(data.__setitem__, slice(0, 1), b"xx")
    data[0] = 90
    data[1:] = b"YX"
    print(bytes(v))
attempt(data.append, 1)
part.release()
data.append(33)
print(data)
attempt(lambda: v[0])
attempt(len, v)
attempt(v.tobytes)
attempt(v.tolist)
attempt(lambda: v.nbytes)
attempt(memoryview, v)
print(v == v, v == data, repr(v).startswith("<released memory at 0x"), repr(memoryview(b"")).startswith("<memory at 0x"))
v.release()
