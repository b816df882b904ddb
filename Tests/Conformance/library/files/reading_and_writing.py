# Files that the program writes itself, and reads again.
lines = ["one", "two", "three"]
with open("out.txt", "w") as f:
    print(f.mode, f.name, f.writable(), f.readable(), f.closed, f.encoding)
    print(f.write("one\n"), f.tell())
    f.writelines(["two\n", "three"])
    print("four", file=f)
print(f.closed)
with open("out.txt") as f:
    print(repr(f.read()), repr(f.read()))
with open("out.txt") as f:
    for number, line in enumerate(f, 1):
        print(number, repr(line))
with open("out.txt") as f:
    print(repr(f.readline()), repr(f.read(3)), f.readlines())
    f.seek(0)
    print(f.readlines(5))
    try:
        f.tell()
    except OSError as e:
        print(e)
    f.seek(0)
    print(f.tell())
with open("out.txt", "a") as f:
    f.write("appended\n")
with open("out.txt", "r+") as f:
    f.write("ONE")
    f.seek(0)
    print(f.read())
with open("out.bin", "wb") as f:
    print(f.write(b"\x00\xff\n"), f.mode)
with open("out.bin", "rb") as f:
    print(f.read(1), f.read(), f.read(), f.mode)
with open("out.txt", "x") if False else open("new.txt", "x") as f:
    f.write("é\n")
print(open("new.txt", "rb").read(), open("new.txt", encoding="utf-8").read())
for what in (lambda: open("new.txt", "x"), lambda: open("missing.txt"), lambda: open("no/such/dir.txt", "w"),
             lambda: open("out.txt", "z"), lambda: open("out.txt", "rw"), lambda: open("out.txt", "rb", encoding="utf-8"),
             lambda: open("out.txt", "rtb"), lambda: open(None), lambda: f.read(), lambda: open("out.txt").write("x"),
             lambda: open("out.txt", "w").read(), lambda: open("out.bin", "wb").write("text"),
             lambda: open("out.txt", "w").write(b"bytes"), lambda: open("."), lambda: open("x", 5)):
    try:
        what()
        print("fine")
    except Exception as e:
        print(type(e).__name__, e, getattr(e, "errno", ""), getattr(e, "filename", ""), sep=" | ")
import os
for name in ("out.txt", "out.bin", "new.txt"):
    os.remove(name)
print(os.path.exists("out.txt"))
