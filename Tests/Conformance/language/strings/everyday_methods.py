# The methods of strings that every program uses.
line = "  Name: Ada Lovelace ; Born: 1815  "
print(repr(line.strip()), repr(line.lstrip()), repr(line.rstrip()))
for part in line.split(";"):
    key, _, value = part.partition(":")
    print(f"{key.strip().lower()!r} -> {value.strip()!r}")
print("a,b,,c".split(","), "a b  c ".split(), "a b  c ".split(" "), "1-2-3-4".split("-", 2), "1-2-3-4".rsplit("-", 1))
print("-".join("abc"), ", ".join(["x"]), repr("".join([])), "\n".join(["two", "lines"]).splitlines(keepends=True))
print("banana".count("an"), "banana".find("na"), "banana".rfind("na"), "banana".find("x"), "banana".index("b"), "banana".replace("a", "o", 2))
print("py".upper(), "PY".lower(), "hello world".title(), "hello World".capitalize(), "Ab".swapcase(), "Straße".casefold())
print("report.txt".startswith("rep"), "report.txt".endswith((".md", ".txt")), "report.txt".removesuffix(".txt"), "report".removeprefix("re"))
print([w for w in ("12", "1.5", "-3", "abc", "a1", "", " ") if w.isdigit()], "abc".isalpha(), "a1".isalnum(), "_x1".isidentifier(), " \t".isspace())
print("7".zfill(3), "-7".zfill(4), "x".center(5, "*") + "|", "x".ljust(3) + "|", "x".rjust(3) + "|")
try:
    "abc".index("z")
except ValueError as e:
    print(e)
print("abc" * 2 + "d", "b" in "abc", "abc" < "abd", max("hello"), sorted("hello"), "hello"[::-1], len("héllo"))
