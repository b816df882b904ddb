# What backslashes mean, and what repr makes of characters.
samples = ["tab\there", 'quote "q"', "it's", """both ' and " here""", "back\\slash", "bell\a", "nul\0x", "\x7f", "é", "\u2603",
           "\U0001F600", "\N{GREEK SMALL LETTER PI}", "\ud800", "line\nbreak", "\r\v\f", "\x1b[0m", "\xa0", "\u200b"]
for s in samples:
    print(len(s), repr(s), ascii(s))
print(r"\n\t\x41", len(r"\n"), rb"\x00", b"\x00\xff\n'", b'"', R"C:\dir")
print("one " "two " 'three', "a\
b", """first
second""".split("\n"))
print("%r %s %a" % ("ü", "ü", "ü"), f"{'ü'!r} {'ü'!a}", "\101\102", "\7" == "\a")
print("caf\u00e9" == "café", "e\u0301", len("e\u0301"), "\t".isprintable(), "é".isprintable(), [hex(ord(c)) for c in "aé☃"])
