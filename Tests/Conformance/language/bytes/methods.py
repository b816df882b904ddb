"""Methods of bytes, which mirror those of str."""
b = b"  Hello World, hello  "
print(b.strip(), b.lower(), b.upper(), b.swapcase(), b.title(), b.capitalize(), b.split(), b.split(b"l"), b.partition(b"W"), b.rpartition(b"l"), b.replace(b"l", b"L", 2))
print(b.find(b"l"), b.find(108), b.rfind(b"l"), b.index(b"W"), b.count(b"l"), b.count(108), b.startswith(b"  H"), b.endswith((b"x", b" ")), b.center(26, b"*"), b"7".zfill(3), b"a".ljust(3, b"-"))
print(b"a,b".join([b"1", b"2"]), b"-".join([bytearray(b"x"), b"y"]), b"ab\ncd\r\n".splitlines(), b"a\tb".expandtabs(4), b"xaax".strip(b"x"), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"))
print(b"abc".isalpha(), b"12".isdigit(), b"a1".isalnum(), b" \t".isspace(), b"ABC".isupper(), b"abc".islower(), b"Ab Cd".istitle(), b"\x80".isascii(), b"".isascii())
print(b"hello".translate(bytes.maketrans(b"el", b"ip")), b"hello".translate(None, b"l"), b"%d %s %b %a %x %c" % (5, b"x", b"y", "é", 255, 65), b"%5.1f|%-4s|" % (2.25, b"ab"))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(b.index, b"xyz")
attempt(b.find, "a")
attempt(b.split, "a")
attempt(b.split, b"")
attempt(b.join, ["a"])
attempt(b.join, [1])
attempt(b.replace, "a", b"b")
attempt(b.startswith, "a")
attempt(b.startswith, [b"a"])
attempt(b.strip, "a")
attempt(b.center, 5, "x")
attempt(b.count, 256)
attempt(b.translate, b"abc")
attempt(lambda: b"%s" % "x")
attempt(lambda: b"%d" % "x")
attempt(lambda: b"%c" % 256)
attempt(lambda: b"%s %s" % (b"a",))
