# Shell patterns, and what they are as regular expressions.
import fnmatch
print(fnmatch.filter(["a.py", "b.txt", ".c.py", "d]x"], "*.py"), fnmatch.fnmatch("order.created", "order.*"))
for p in ["*", "a?c", "[a-c]x", "[!a]*b*c", "[]]", "[", "[z-a]", "a**b", "[a-", "[^x]", "[!]a]", "[a--z]", "x[&~|]", "[--0]", "[\\]", "", "*.tar.*", "é*"]:
    print(p, fnmatch.translate(p), [n for n in ("abc", "a.c", "bx", "]", "[", "order.tar.gz", "-", "é1", "") if fnmatch.fnmatchcase(n, p)])
