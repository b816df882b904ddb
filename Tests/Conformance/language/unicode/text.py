"""Lengths, slices, comparisons and reprs of text with any characters."""
s = "naïve café 😀 中文 e\u0301"
print(len(s), s[::-1], s[11], s[-2:], s.find("😀"), s.index("中"), s.count("é"), ascii(s))
print([ord(c) for c in "aé中😀"], chr(0x1F600), chr(233), "\N{BULLET}\N{GREEK SMALL LETTER ALPHA}", "\u00e9\x41\101\U0001F600")
print(repr("tab\tnl\ncr\rnul\0bell\abs\\q'"), repr('it\'s "both"'), repr("it's"), repr('"'), repr("\x7f\x80\xa0\xad\u200b\u2028\ud800\ue000\U000e0001"))
print("é" == "e\u0301", "a" < "é" < "中" < "😀", sorted(["z", "é", "a", "Z", "中", "😀"]), max("añz"))
print("😀".encode(), "é".encode("latin-1"), "中".encode("utf-16"), "a😀".encode("utf-16-le"), "a".encode("utf-32"))
print("".join(chr(c) for c in range(0x3B1, 0x3BB)), "x".ljust(5, "é") + "|", "中".center(5, "*"), "é".zfill(4))
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: ord(""), lambda: ord("ab"), lambda: chr("a"), lambda: ord(5), lambda: ord(b"ab"), lambda: chr(1.5), lambda: chr(10**30)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
