"""ljust, rjust, center, zfill, expandtabs."""
for width in (0, 3, 4, 5, 6, 7, 8):
    print([s.center(width, "*") for s in ("", "a", "ab", "abc", "abcd")], "ab".ljust(width, "-"), "ab".rjust(width, "-"))
print(["42".zfill(5), "-42".zfill(5), "+42".zfill(5), "--42".zfill(6), "".zfill(3), "+".zfill(3), "abc".zfill(2), "-".zfill(1), " 4".zfill(4)])
print("a\tbc\tdef\n\tg".expandtabs(), repr("a\tb".expandtabs(4)), repr("abcd\te".expandtabs(4)), repr("\t".expandtabs(0)), repr("a\tb".expandtabs(-1)), repr("ab\r\tc".expandtabs(4)), repr("\t\t".expandtabs(tabsize=3)))


def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as e:
        print(type(e).__name__, e)


attempt("a".center, 5, "")
attempt("a".center, 5, "xy")
attempt("a".ljust, "5")
attempt("a".rjust, 5, 1)
attempt("a".center)
attempt("a".zfill, "3")
attempt("a".center, 5, "é")
attempt("a".ljust, -5)
attempt("a".expandtabs, "4")
