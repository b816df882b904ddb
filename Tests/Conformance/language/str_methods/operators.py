"""+, *, comparison, iteration and conversion of strings."""
s = "abc"
print(s + "d", s * 3, 3 * s, s * 0, s * -1, s < "abd", s <= "abc", s > "ab", s == "abc", s != "ABC", "a" < "b" < "c", "" < "a", "Z" < "a")
print(list(s), tuple(s), set("aab") == {"a", "b"}, [c for c in s], dict(zip(s, range(3))), sorted("hello"), list(reversed(s)), max(s), min(s), len(s), "-".join(reversed(s)))
print(str(), str(5), str(None), str("x"), str(b"x"), str(b"\xc3\xa9", "utf-8"), str(b"abc", encoding="ascii"), str(object=5), str(b"\xff", errors="replace"))
t = s
t += "d"
print(s, t, s is not t, hash("abc") == hash("ab" + "c"))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(lambda: "a" + 1)
attempt(lambda: 1 + "a")
attempt(lambda: "a" + None)
attempt(lambda: "a" * "b")
attempt(lambda: "a" * 1.5)
attempt(lambda: "a" - "b")
attempt(lambda: "a" < 1)
attempt(lambda: -"a")
attempt(lambda: "a" + b"b")
attempt(lambda: "a" in 5)
attempt(str, "a", "b")
attempt(str, b"a", "b")
attempt(str, 1, "utf-8")
attempt(str, b"\xff", "utf-8")
attempt(str, b"a", 5)
attempt(str, 1, 2, 3, 4)
attempt(lambda: s.nothing)
attempt(lambda: len(5))
try:
    s[0] = "x"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
try:
    s.attr = 1
except AttributeError as e:
    print(e)
