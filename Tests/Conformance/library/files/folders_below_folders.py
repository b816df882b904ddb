# Folders made with their parents are folders each; what goes wrong names the path as a text.
import os
import pathlib
import shutil
import tempfile

with tempfile.TemporaryDirectory() as root:
    base = pathlib.Path(root)
    (base / "year" / "month").mkdir(parents=True)
    (base / "year" / "month" / "day.txt").write_text("rain")
    (base / "notes.txt").touch()
    for folder, folders, files in os.walk(root):
        print(os.path.relpath(folder, root), sorted(folders), sorted(files))
    print((base / "year").is_dir(), sorted(os.listdir(base)), sorted(p.name for p in base.rglob("*.txt")))
    for wrong in (
            lambda: os.mkdir(base), lambda: os.remove(base / "none"), lambda: os.rmdir(base / "year"),
            lambda: os.listdir(base / "notes.txt"), lambda: os.mkdir(base / "none" / "deep")):
        try:
            wrong()
        except OSError as e:
            print(type(e).__name__, str(e).replace(root, "R"))
    shutil.rmtree(base / "year")
    print((base / "year").exists(), os.listdir(base))
    with open(os.devnull, "w") as nowhere:
        print(print("gone", file=nowhere), open(os.devnull).read() == "")
