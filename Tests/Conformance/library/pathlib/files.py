# Paths that lead to files which the program writes itself.
from pathlib import Path

base = Path("made_by_test")
base.mkdir()
f = base / "a.txt"
print(f.exists(), f.write_text("hello\nworld\n"), f.exists(), f.is_file(), base.is_dir(), f.read_text().split(), f.stat().st_size)
(base / "b.bin").write_bytes(b"\x00\x01")
print((base / "b.bin").read_bytes())
with f.open("a") as out:
    out.write("more\n")
for line in f.open():
    print(line.rstrip())
(base / "sub" / "deep").mkdir(parents=True, exist_ok=True)
(base / "sub" / "c.txt").touch()
print(sorted(p.name for p in base.iterdir()))
print(sorted(str(p) for p in base.glob("*.txt")), sorted(str(p) for p in base.rglob("*.txt")))
print(sorted(str(p) for p in base.glob("**/*")))
moved = f.rename(base / "moved.txt")
print(moved, f.exists(), moved.read_text()[:5], Path.cwd().is_absolute(), Path("x").absolute() == Path.cwd() / "x")
for bad in (lambda: Path("missing.txt").read_text(), lambda: base.mkdir(), lambda: f.unlink(), lambda: base.rmdir(), lambda: f.write_text(5)):
    try:
        bad()
    except (OSError, TypeError) as e:
        print(type(e).__name__, e)
f.unlink(missing_ok=True)
for p in (base / "moved.txt", base / "b.bin", base / "sub" / "c.txt"):
    p.unlink()
for p in (base / "sub" / "deep", base / "sub", base):
    p.rmdir()
print(base.exists())
