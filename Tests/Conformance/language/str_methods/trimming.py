"""strip and its relatives, removeprefix and removesuffix."""
print(repr("  x \n".strip()), repr("  x ".lstrip()), repr("  x ".rstrip()), "xxaxx".strip("x"), "abcba".strip("ab"), "abc".strip(""), repr("".strip()), "www.example.com".strip("w.moc"))
print("mississippi".lstrip("mis"), "mississippi".rstrip("ipz"), "\u3000x\u2003".strip(), repr("\x1cx\x1f".strip()), "x".strip(None), "ééaé".strip("é"))
print("TestHook".removeprefix("Test"), "TestHook".removeprefix("Hook"), "MiscTests".removesuffix("Tests"), "x".removesuffix(""), "aa".removeprefix("a"), "aa".removesuffix("aaa"))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt("a".strip, 1)
attempt("a".strip, "a", "b")
attempt("a".lstrip, b"a")
attempt("a".removeprefix, 1)
attempt("a".removesuffix)
attempt("a".removeprefix, ("a",))
