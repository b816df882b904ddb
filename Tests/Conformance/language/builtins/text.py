"""ascii, chr, ord, repr, format, str, print of odd values."""
print(ascii("é中😀'\n"), ascii(["é"]), repr("é\x00"), chr(97), chr(8364), chr(0x10FFFF) == "\U0010ffff", ord("a"), ord("€"), ord(b"x"), ord(bytearray(b"y")), format(3.14159, ".2f"), format("a", ">3"), format(255, "#x"), format(5), repr(None), repr([1, "a", (2,)]), str([None, "x"]))


class R:
    def __repr__(self):
        return "é-repr"


print(R(), [R()], ascii(R()), f"{R()!a}", "%a" % R(), str(R()), {R(): R()}.keys(), (R(),), {"k": R()})


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(chr, "a")
attempt(chr, -1)
attempt(chr, 0x110000)
attempt(chr)
attempt(chr, 1.0)
attempt(ord, "ab")
attempt(ord, "")
attempt(ord, 5)
attempt(ord, b"ab")
attempt(ord)
attempt(repr)
attempt(repr, 1, 2)
attempt(ascii)
attempt(format)
attempt(format, 1, 2)
attempt(format, 1, "d", 3)
attempt(format, [], "d")
attempt(hash)
attempt(id)
attempt(hash, [])
