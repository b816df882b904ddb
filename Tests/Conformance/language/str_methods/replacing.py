"""replace, translate, maketrans, join."""
s = "spam spam spam"
print(s.replace("spam", "eggs"), s.replace("spam", "eggs", 2), s.replace("spam", "", 1), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "aaa".replace("aa", "b"), s.replace("x", "y"), s.replace("s", "S", 0), s.replace("a", "A", count=1))
table = str.maketrans("abc", "xyz", "q")
print(table, "aabbccqd".translate(table), str.maketrans({"a": "1", "b": None, 99: "three", "d": 0x41}), "abcd".translate(str.maketrans({"a": "1", "b": None, 99: "three", "d": 0x41})))


class Upper:
    def __getitem__(self, code):
        if code == ord("x"):
            raise LookupError
        if code == ord("y"):
            return None
        return chr(code).upper() * 2


print("axby".translate(Upper()), "abc".translate({97: 98}), "abc".translate({}), "ab".translate([None] * 98))
print(", ".join(["a", "b"]), "".join([]), "-".join("abc"), "x".join(["one"]), ", ".join({"k": 1, "l": 2}), "".join(str(i) for i in range(5)))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt(",".join, ["a", 1])
attempt(",".join, [b"a"])
attempt(",".join, 5)
attempt(",".join)
attempt(",".join, None)
attempt("a".replace, "a")
attempt("a".replace, 1, "b")
attempt("a".replace, "a", 1)
attempt("a".replace, "a", "b", "c")
attempt(str.maketrans, "ab", "c")
attempt(str.maketrans, 5)
attempt(str.maketrans, {"ab": 1})
attempt(str.maketrans, {1.5: 1})
attempt(str.maketrans, "a", "b", 3)
attempt("a".translate, {97: "\u0100" * 2})
attempt("a".translate, {97: 0x110000})
attempt("a".translate, {97: 1.5})
attempt("a".translate, 5)
