# The methods of str with arguments that are empty, missing, negative or of the wrong type.
text = "abracadabra"
calls = [
    ("split", ""), ("split", None, 0), ("split", "a", 0), ("split", "a", -5), ("split", "zz"), ("rsplit", "a", 2), ("split", 5),
    ("partition", ""), ("rpartition", "zz"), ("partition", None), ("find", ""), ("find", "", 11), ("find", "", 12),
    ("rfind", "", -100, 100), ("find", "a", None, None), ("find", "a", -1), ("index", "zz"), ("rindex", "q", 3), ("count", ""),
    ("count", "", 20), ("count", "aa"), ("count", "a", 1, -1), ("replace", "", "-"), ("replace", "a", "", 0), ("replace", "a", "-", -1),
    ("replace", "", "-", 3), ("replace", "a"), ("startswith", ""), ("startswith", ("x", "ab")), ("startswith", ()), ("startswith", ["a"]),
    ("endswith", "ra", -2), ("endswith", "", 11, 3), ("strip", ""), ("strip", "abr"), ("strip", None), ("lstrip", 5), ("center", 14),
    ("center", 15, "*"), ("center", 20, "ab"), ("ljust", -5), ("rjust", 13, ""), ("zfill", 14), ("zfill", "3"), ("join", "123"), ("join", []),
    ("join", [1, 2]), ("join", "a", "b"), ("join", ["x", None]), ("expandtabs", 0), ("expandtabs", "4"), ("splitlines", True), ("removeprefix", "abra"),
    ("removeprefix", ""), ("removesuffix", "abra"), ("removesuffix", ("a",)), ("translate", {97: None, "b": "x", 114: "RR", 99: 67}),
    ("translate", {97: -1}), ("translate", {97: 1.5}), ("encode", "nothing"), ("encode", "ascii", "nobody"), ("isidentifier", 1), ("casefold", "x"), ("title", None),
    ("format_map", {}), ("__contains__", 5), ("__mul__", "x"), ("__getitem__", 1.5), ("__getitem__", 99),
]
for name, *args in calls:
    label = f"{name}({', '.join(map(repr, args))})"
    try:
        print(label, "->", repr(getattr(text, name)(*args)))
    except Exception as e:
        print(label, "->", type(e).__name__ + ":", e)
print("a\tbc\td\n\te".expandtabs(), "a\tb".expandtabs(tabsize=3), repr("x\ty".expandtabs(-1)))
print("-5".zfill(4), "+".zfill(3), "--1".zfill(5), "".zfill(2), "é".zfill(3))
print("a\r\nb\x0bc\x1cd\u2028e\x85f".splitlines(), "\n".splitlines(), "".splitlines(), "x\r\n".splitlines(keepends=True))
print(str.maketrans("ab", "xy", "c"), str.maketrans({"q": 1}))
for wrong in (("ab", "x"), ({"ab": 1},), (5,), ("a", "b", 3), ("a",), ({1.5: 2},)):
    try:
        print(str.maketrans(*wrong))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
