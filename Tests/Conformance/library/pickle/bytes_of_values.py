# pickle: the bytes of everyday values in several protocols, and what comes back from them.
import pickle

shared = [1]
loop = [1, "a"]
loop.append(loop)
values = [None, True, False, 0, 255, 256, 65535, 65536, -1, -129, 2 ** 31 - 1, 2 ** 31, -2 ** 31, -2 ** 31 - 1, 2 ** 63, -2 ** 63, 10 ** 30, 255 << 56, 0.0, -1.5, 1e300, float("inf"),
          "", "abc", "é😀", "x" * 300, b"", b"\x00\xff", b"y" * 300, bytearray(b"z"), bytearray(), (), (1,), (1, 2), (1, "b", 2.5), (1, 2, 3, 4), [], [1], [1, 2], [[], ()], {}, {"a": 1}, {"a": 1, 2: "b"},
          set(), {1}, frozenset(), frozenset([2]), 1 + 2j, range(1, 9, 2), slice(1, 2), ..., NotImplemented, int, len, dict.fromkeys, [shared, shared, (shared,)], ("same", "same"), {"k": {"k": "k"}}, [None] * 3, Exception("e", 1), KeyError, list(range(5))]
for v in values:
    data = [pickle.dumps(v, protocol) for protocol in (2, 3, 4, 5)]
    back = [pickle.loads(d) for d in data]
    text = data[2].hex() if len(data[2]) < 90 else f"{len(data[2])} bytes {data[2][:30].hex()}"
    print(repr(v)[:40], text, all(repr(b) == repr(v) and type(b) is type(v) for b in back), [len(d) for d in data], data[0] == data[2])
back = pickle.loads(pickle.dumps(loop))
print(back, back[2] is back, pickle.dumps(loop))
a, b, (c,) = pickle.loads(pickle.dumps([shared, shared, (shared,)]))
print(a is b is c, a is shared, pickle.DEFAULT_PROTOCOL, pickle.HIGHEST_PROTOCOL, len(pickle.dumps(list(range(2500)))), len(pickle.dumps({n: n for n in range(1001)})), len(pickle.dumps("x" * 70000)), len(pickle.dumps(["y" * 40000, b"z" * 40000, "w" * 70000])))
print(pickle.loads(pickle.dumps(["y" * 40000, b"z" * 40000, "w" * 70000])) == ["y" * 40000, b"z" * 40000, "w" * 70000])
for data in (b"", b"\x80", b"\x80\x04", b"x", b"\x80\x04K", b"\x80\x09.", b"(", b".", b"\x80\x04\x8c\x05ab", b"cbuiltins\nnope\n.", "s", 5, b"a.", b"h\x05.", b"\x80\x04\x95\x05\0\0\0\0\0\0\0N.", b"I42\n.", b"(lp0\nI1\naI2\na.", b"S'text'\np0\n.", b"(dp0\nVk\nF1.5\ns.", b"I01\n.", b"cbuiltins\nlist\n(I1\nI2\nltR."):
    try:
        print(data, "->", pickle.loads(data))
    except Exception as e:
        print(data, "->", type(e).__name__, e)
for v in ((n for n in "a"), pickle, {}.keys()):
    try:
        pickle.dumps(v)
    except TypeError as e:
        print(e)
try:
    pickle.dumps(1, 6)
except ValueError as e:
    print(e)
