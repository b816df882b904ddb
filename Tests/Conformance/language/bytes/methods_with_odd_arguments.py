# bytes and bytearray methods: ints where bytes are wanted and the other way round, and what comes back.
raw = b"spam and eggs"
calls = [
    ("find", 97), ("find", b"and"), ("find", 256), ("find", "a"), ("index", b"zz"), ("count", 32), ("count", b""), ("rfind", b"s", 0, -1),
    ("split",), ("split", b" ", 1), ("split", b""), ("split", " "), ("rsplit", None, 1), ("partition", b" "), ("rpartition", b"zz"),
    ("replace", b" ", b""), ("replace", 97, 98), ("replace", b"", b".", 4), ("startswith", b"sp"), ("startswith", (b"x", b"spam")),
    ("startswith", "s"), ("endswith", 115), ("strip", b"sg"), ("strip", "s"), ("join", [b"a", bytearray(b"b")]), ("join", ["a"]),
    ("join", [1]), ("center", 17, b"*"), ("center", 17, b"**"), ("ljust", 15), ("zfill", 15), ("hex",), ("hex", "-"), ("hex", ":", 4), ("hex", ":", -4),
    ("hex", "ab"), ("hex", b"_", 2), ("decode", "ascii"), ("decode", "nothing"), ("translate", None, b"aeiou"), ("translate", b"short"),
    ("upper",), ("title",), ("swapcase",), ("capitalize",), ("isalpha",), ("islower",), ("isspace",), ("expandtabs",), ("splitlines",),
    ("removeprefix", b"spam "), ("removesuffix", 5), ("__contains__", 300), ("__contains__", "x"), ("__getitem__", 0), ("__getitem__", slice(0, 4)),
    ("__getitem__", -99), ("__mul__", 0), ("__add__", "x"), ("__mod__", ()),
]
for name, *args in calls:
    label = f"{name}({', '.join(map(repr, args))})"
    results = []
    for kind in (bytes, bytearray):
        try:
            results.append(repr(getattr(kind(raw), name)(*args)))
        except Exception as e:
            results.append(f"{type(e).__name__}: {e}")
    print(label, "->", results[0] if results[0] == results[1] else " | ".join(results))
print(bytes.fromhex(" 00 ff 7E"), bytes.maketrans(b"abc", b"xyz")[95:102], b"abc".translate(bytes.maketrans(b"a", b"z"), b"c"))
for wrong in ("0", "zz", "1 2", b"00", "é0"):
    try:
        print(bytes.fromhex(wrong))
    except (ValueError, TypeError) as e:
        print(repr(wrong), type(e).__name__, e)
print(b"%d|%5.1f|%s|%a|%c|%x|%b" % (5, 2.5, b"raw", "é", 65, 255, b"b"), b"%(k)s" % {b"k": b"v"})
for form, value in ((b"%s", "text"), (b"%c", 256), (b"%d", "x"), (b"%s %s", (b"a",)), (b"%b", 5)):
    try:
        print(form % value)
    except (TypeError, OverflowError) as e:
        print(form, type(e).__name__, e)
