"""find, index, count, startswith, endswith, in, with bounds."""
s = "banana bandana"
print(s.find("an"), s.find("an", 2), s.find("an", 2, 4), s.rfind("an"), s.rfind("an", 0, 5), s.find("xyz"), s.find(""), s.find("", 5), s.find("", 100), s.rfind(""), s.rfind("", 0, 3))
print(s.count("an"), s.count("ana"), s.count(""), s.count("a", 3), s.count("a", -3), s.count("", 3, 5), "".count(""), "".find(""), "aaa".count("aa"))
print(s.startswith("ban"), s.startswith(("x", "b")), s.startswith("an", 1), s.startswith("", 20), s.startswith("", 14), s.endswith("ana"), s.endswith(("x", "na")), s.endswith("ban", 0, 3), s.startswith(()))
print(s.index("b", 1), s.rindex("b"), "an" in s, "" in s, "nan" in s, "xx" in s, "nab" not in s)


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(s.index, "xyz")
attempt(s.rindex, "xyz")
attempt(s.index, "")
attempt(s.find, 1)
attempt(s.find)
attempt(s.count, None)
attempt(s.startswith, 1)
attempt(s.startswith, ["ban"])
attempt(s.startswith, ("a", 1))
attempt(s.endswith, (1, "ana"))
attempt(s.find, "a", "b")
attempt(s.find, "a", None, None)
attempt(lambda: 1 in s)
attempt(lambda: None in s)
attempt(lambda: b"a" in s)
