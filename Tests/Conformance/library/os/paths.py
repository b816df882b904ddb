# os.path works on text alone.
import os
import os.path

for p in ("a/b/c.txt", "/a//b/../c", "", "/", "//x", "///x", "a/", "./a/./b", "../../x", ".bashrc", "a.tar.gz", "dir.d/file", "..."):
    print(repr(p), os.path.split(p), os.path.splitext(p), os.path.basename(p), os.path.dirname(p), os.path.normpath(p),
          os.path.isabs(p), os.path.splitroot(p))
for parts in (("a", "b"), ("a/", "b"), ("a", "/b", "c"), ("", "x"), ("a", ""), ("/", "x")):
    print(parts, os.path.join(*parts))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.relpath("/a", "/a"), os.path.relpath("x/y", "x"), os.path.relpath("/x", "/"))
print(os.path.commonprefix(["/usr/lib", "/usr/local"]), os.path.commonpath(["/usr/lib/x", "/usr/local"]), os.path.commonpath(["a/b", "a/c"]))
print(os.path.join(b"a", b"b"), os.path.splitext(b"x.py"), os.sep, repr(os.linesep), os.name, os.curdir, os.pardir, os.pathsep, os.extsep)
for bad in (lambda: os.path.join("a", 1), lambda: os.path.split(None), lambda: os.path.relpath(""), lambda: os.path.commonpath([]),
            lambda: os.path.commonpath(["/a", "b"]), lambda: os.path.join("a", b"b"), lambda: os.fspath(3)):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class P:
    def __fspath__(self):
        return "some/where.txt"


print(os.path.basename(P()), os.fspath(P()), isinstance(P(), os.PathLike), isinstance("x", os.PathLike), os.fsencode("é"), os.fsdecode(b"x"))
