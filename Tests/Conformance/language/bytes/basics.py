"""bytes: making, showing, indexing, comparing."""
b = b"hello\x00\xff\n\t'\"\\"
print(b, repr(b), str(b), len(b), b[0], b[-1], b[1:4], b[::-1], list(b[:3]), bytes(b) is b)
print(bytes(), bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes("abc", encoding="ascii"), bytes(range(3)), bytes(bytearray(b"x")), bytes(b"y"), bytes((1, 2)))
print(b"'", b'"', b"'\"", b"\x7f\x80 ~", b"a" b"c", rb"\n", b"\101\x41", b"""multi
line""")
print(b"a" + b"b", b"ab" * 3, b"a" in b"abc", 97 in b"abc", b"ab" < b"b", b"a" == "a", b"a" == bytearray(b"a"), hash(b"a") == hash(b"a"), b"" or "empty")


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(bytes, "abc")
attempt(bytes, [256])
attempt(bytes, [-1])
attempt(bytes, ["a"])
attempt(bytes, -1)
attempt(bytes, 1.5)
attempt(bytes, None)
attempt(bytes, b"a", "utf-8")
attempt(bytes, "é", "ascii")
attempt(bytes, 5, errors="x")
attempt(lambda: b"a" + "b")
attempt(lambda: b"a" + 1)
attempt(lambda: b"a" * 1.5)
attempt(lambda: b"a"[5])
attempt(lambda: b"a"["x"])
attempt(lambda: b"a" < "a")
attempt(lambda: 256 in b"a")
attempt(lambda: "a" in b"a")
attempt(lambda: b"a".foo)
attempt(lambda: ord(b"ab"))
try:
    b[0] = 1
except TypeError as e:
    print(e)
