# shutil: files and trees copied, moved and removed, with patterns left out and errors in between.
import os
import shutil


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(text)


def tree(top):
    return sorted(os.path.join(where, name) for where, folders, names in os.walk(top) for name in names + [f + "/" for f in folders])


write("s/a.txt", "alpha")
write("s/b.log", "noise")
write("s/sub/c.txt", "gamma")
print(shutil.copy("s/a.txt", "s/copy.txt"), shutil.copyfile("s/a.txt", "s/other.txt"), shutil.copy2("s/a.txt", "s/sub"), open("s/sub/a.txt").read())
print(shutil.copytree("s", "t", ignore=shutil.ignore_patterns("*.log", "o*")), tree("t"))
asked = []
shutil.copytree("s", "u", ignore=lambda folder, names: asked.append((folder, sorted(names))) or ["sub"])
print(asked, tree("u"), shutil.copytree("s/sub", "u", dirs_exist_ok=True), tree("u"))
print(shutil.move("u/c.txt", "u/moved.txt"), shutil.move("u/moved.txt", "t"), shutil.move("t/sub", "u"), tree("t"), tree("u"))
with open("s/a.txt") as source, open("s/joined.txt", "w") as target:
    shutil.copyfileobj(source, target, 2)
print(open("s/joined.txt").read(), shutil.which("no-such-program-here"), issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError))
for f in (lambda: shutil.copy("s/a.txt", "s/a.txt"), lambda: shutil.copyfile("s/missing", "s/x"), lambda: shutil.copyfile("s", "s/x"), lambda: shutil.copytree("s", "t"), lambda: shutil.copytree("none", "v"), lambda: shutil.rmtree("none"), lambda: shutil.move("none", "s"), lambda: shutil.move("s", "s/sub"), lambda: shutil.move("s/a.txt", "t"), lambda: shutil.copy("s/a.txt", "none/x.txt")):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e)
shutil.rmtree("none", ignore_errors=True)
shutil.rmtree("none", onexc=lambda function, path, error: print("told about", path, type(error).__name__))
for folder in "stu":
    shutil.rmtree(folder)
print([os.path.exists(folder) for folder in "stu"])
