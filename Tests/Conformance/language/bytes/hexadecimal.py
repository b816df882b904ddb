"""hex and fromhex, with separators."""
b = bytes(range(0, 256, 23))
print(b.hex(), b.hex(":"), b.hex("-", 2), b.hex(" ", -4), b.hex(b"_", 3), b.hex(sep=".", bytes_per_sep=5), b.hex(":", 0), b"".hex(":"), bytearray(b).hex("."))
print(bytes.fromhex("48 65 6c6C 6f"), bytes.fromhex(""), bytes.fromhex(" 0a\n0b\t"), bytearray.fromhex("ff00"), type(bytearray.fromhex("")).__name__)


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(bytes.fromhex, "4")
attempt(bytes.fromhex, "4 8")
attempt(bytes.fromhex, "zz")
attempt(bytes.fromhex, "48 6")
attempt(bytes.fromhex, "é0")
attempt(bytes.fromhex, b"48")
attempt(bytes.fromhex, 5)
attempt(bytes.fromhex)
attempt(b.hex, "ab")
attempt(b.hex, "")
attempt(b.hex, "é")
attempt(b.hex, 5)
attempt(b.hex, ":", "x")
