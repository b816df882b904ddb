# glob and iglob over files that the program writes: stars, sets, hidden names, folders and ** .
import glob
import os

for path in ("g/a.txt", "g/b.txt", "g/c.md", "g/.hidden.txt", "g/sub/d.txt", "g/sub/deep/e.txt", "g/sub/deep/f.py", "g/.secret/x.txt", "g/odd[1].txt"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(path)
for pattern in ("g/*.txt", "g/?.txt", "g/[ab].*", "g/[!ab].*", "g/.*", "g/*/*.txt", "g/*/*/*", "g/sub", "g/sub/", "g/nothing", "g/*.none", "*/sub/*", "g/**", "g/**/*.txt", "g/*/", "g/odd[[]1].txt", "", "g/[", "g/[]*"):
    print(f"{pattern:<16}", sorted(glob.glob(pattern)))
for pattern in ("g/**", "g/**/", "g/**/*.txt", "g/**/deep/*", "g/sub/**/e.txt", "**/f.py"):
    print(f"{pattern:<16}", sorted(glob.glob(pattern, recursive=True)))
print(sorted(glob.glob("**", root_dir="g/sub", recursive=True)), sorted(glob.glob("*.txt", root_dir="g")), sorted(glob.glob("**/*.txt", root_dir="g", recursive=True, include_hidden=True)), glob.glob("*", root_dir="none"))
print(sorted(glob.glob("g/*", include_hidden=True)))
it = glob.iglob("g/*.md")
print(next(it), next(it, "no more"), glob.escape("a[1]*?.txt"), glob.glob(glob.escape("g/odd[1].txt")), glob.has_magic("a*"), glob.has_magic("plain"))
for wrong in (5, None):
    try:
        glob.glob(wrong)
    except TypeError as e:
        print(e)
for top, folders, names in os.walk("g", topdown=False):
    for name in names:
        os.remove(os.path.join(top, name))
    os.rmdir(top)
print(os.path.exists("g"))
