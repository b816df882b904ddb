# tempfile: files and folders that go by themselves; their names are random, so only their shape is shown.
import os
import re
import tempfile
from tempfile import NamedTemporaryFile, SpooledTemporaryFile, TemporaryDirectory, TemporaryFile


def shape(path):
    return re.sub(r"[a-z0-9_]{8}(?=[.]|$|-end)", "????????", os.path.basename(path))


with TemporaryDirectory() as folder:
    print(shape(folder), os.path.isdir(folder), os.listdir(folder))
    path = os.path.join(folder, "inside.txt")
    with open(path, "w") as f:
        f.write("text")
    os.mkdir(os.path.join(folder, "sub"))
    print(sorted(os.listdir(folder)))
print(os.path.exists(folder), os.path.exists(path))
with NamedTemporaryFile() as f:
    print(f.write(b"bytes"), f.tell(), f.seek(0), f.read(), os.path.exists(f.name), shape(f.name), f.closed)
    name = f.name
print(os.path.exists(name), f.closed)
with NamedTemporaryFile("w+", suffix=".txt", prefix="my-", delete=False, encoding="utf-8") as f:
    f.write("one\ntwo\n")
    f.flush()
    f.seek(0)
    print(list(f), shape(f.name))
print(os.path.exists(f.name), open(f.name).read().split())
os.remove(f.name)
f = NamedTemporaryFile("w")
name = f.name
print(f.write("x"), os.path.exists(name))
f.close()
print(os.path.exists(name))
with NamedTemporaryFile("w", delete_on_close=False) as f:
    f.write("kept while closed")
    f.close()
    print(os.path.exists(f.name), open(f.name).read())
print(os.path.exists(f.name))
with TemporaryFile("w+") as f:
    f.write("nameless")
    f.seek(4)
    print(f.read())
with SpooledTemporaryFile(max_size=10, mode="w+") as f:
    f.write("short")
    print(f._rolled, f.seek(0), f.read())
    f.write("and now it is long")
    print(f._rolled)
d = TemporaryDirectory(suffix="-end", prefix="start-")
print(shape(d.name), os.path.isdir(d.name), d.cleanup(), os.path.isdir(d.name))
made = tempfile.mkdtemp(prefix="own")
print(os.path.isdir(made), os.path.dirname(made) == tempfile.gettempdir(), tempfile.gettempprefix(), os.rmdir(made))
with TemporaryDirectory(dir=".", delete=False) as d:
    print(os.path.isabs(d))
os.rmdir(d)
names = {tempfile.mktemp() for _ in range(20)}
print(len(names), any(map(os.path.exists, names)))
