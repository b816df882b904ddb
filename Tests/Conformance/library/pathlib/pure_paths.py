# Paths as texts.
from pathlib import Path, PurePath, PurePosixPath

for text in ("a/b/c.tar.gz", "/usr/./lib//x.py", ".", "", "/", "..", "a/../b", ".bashrc", "dir.d/file", "x."):
    p = PurePosixPath(text)
    print(repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, p.root, p.anchor, p.is_absolute(), len(p.parents))
p = PurePath("a") / "b" / "c.txt"
print(p, repr(p), str(p), p.with_name("d.md"), p.with_suffix(".py"), p.with_stem("z"), "x" / p, p.joinpath("q", "/r"))
print(list(p.parents), p.parents[0], p.relative_to("a"), p.is_relative_to("a/b"), p.match("*.txt"), p.match("b/*"), p.full_match("a/**"))
print(p == PurePath("a/b/c.txt"), p < PurePath("b"), hash(p) == hash(PurePath("a/b/c.txt")), sorted([PurePath("b"), PurePath("a/z"), PurePath("a")]))
print(isinstance(Path("x"), PurePosixPath), repr(Path("x")), Path("/a/b").as_uri(), Path("a/b").as_posix(), {Path("a"): 1}[Path("a")])
for bad in (lambda: p.relative_to("z"), lambda: p.with_suffix("txt"), lambda: PurePath("/").with_name("a"), lambda: p / 5, lambda: PurePath(1),
            lambda: PurePath("a/b").with_name("c/d")):
    try:
        print(bad())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(PurePath("a/b/c").relative_to("a/x", walk_up=True), f"{p}", p.parts[-1], bytes(PurePath("x")))
