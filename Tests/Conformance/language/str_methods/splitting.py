"""split, rsplit, splitlines, partition in their corner cases."""
s = "  a b\t\tc \n d  "
print(s.split(), s.rsplit(), s.split(None, 1), s.rsplit(None, 1), s.split(maxsplit=2), s.split(None, 0), s.split(" "))
print("".split(), "".split(","), " ".split(), " ".split(" "), "a,b,,c,".split(","), ",".split(","), "abc".split("abc"))
print("a,b,c,d".split(",", 2), "a,b,c,d".rsplit(",", 2), "a,b".split(",", 0), "a,b".split(",", -1), "a,b,c".rsplit(",", 10), "aXXbXXXc".split("XX"), "aXXbXXXc".rsplit("XX"))
print("one\ntwo\r\nthree\rfour\x0bfive\x0csix\x1cseven\x85eight\u2028nine\n".splitlines())
print("one\ntwo\r\n\nthree".splitlines(True), "".splitlines(), "\n".splitlines(), "\n\n".splitlines(keepends=True), "a".splitlines())
for sep in ("=", "==", "x", "a"):
    print("a=b==c=d".partition(sep), "a=b==c=d".rpartition(sep))


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


attempt("a".split, "")
attempt("a".rsplit, "")
attempt("a".partition, "")
attempt("a".rpartition, "")
attempt("a".split, 1)
attempt("a".split, "b", "c")
attempt("a".split, sep="a", maxsplit=1)
attempt("a".split, "a", 1, 2)
attempt("a".partition)
attempt("a".partition, 1)
attempt("a".splitlines, "x")
attempt("a".splitlines, 1, 2)
attempt("a b".split, b" ")
print("a\u00a0b\u3000c\x1fd".split(), "1<>2<>3".split("<>"), "ñandú ñ".split("ñ"))
