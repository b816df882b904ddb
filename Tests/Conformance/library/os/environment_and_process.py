# The environment, errors, and what is asked of the process.
import errno
import os
import stat

os.environ["APP_MODE"] = "test"
print(os.environ["APP_MODE"], os.getenv("APP_MODE"), os.getenv("NOT_THERE"), os.getenv("NOT_THERE", "default"), "APP_MODE" in os.environ)
print(os.environ.get("APP_MODE"), os.environ.setdefault("APP_MODE", "x"), os.environ.pop("APP_MODE"), os.environ.get("APP_MODE", 5))
for bad in (lambda: os.environ["NOT_THERE"], lambda: os.environ.__setitem__("A", 1), lambda: os.environ.__delitem__("NOT_THERE")):
    try:
        bad()
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
os.putenv("X", "y")
print(os.cpu_count(), isinstance(os.getpid(), int), isinstance(os.getcwd(), str), os.path.isabs(os.getcwd()))
print(os.strerror(2), "|", os.strerror(13), "|", os.strerror(9999))
print(errno.ENOENT, errno.errorcode[2], errno.EAGAIN == errno.EWOULDBLOCK, errno.errorcode[111], errno.ETIMEDOUT)
try:
    os.remove("does-not-exist")
except FileNotFoundError as e:
    print(e, e.errno == errno.ENOENT, e.filename)
try:
    os.listdir("does-not-exist")
except OSError as e:
    print(e)
print(os.path.exists("does-not-exist"), os.path.isfile("does-not-exist"), os.path.isdir("."), os.access("does-not-exist", os.F_OK))
print(len(os.urandom(8)), type(os.urandom(1)))
print(stat.filemode(0o100644), stat.filemode(0o040755), stat.S_ISDIR(0o040755), oct(stat.S_IMODE(0o100644)), stat.filemode(0o104755))
os.makedirs("made/by/test")
os.makedirs("made/by/test", exist_ok=True)
with open("made/by/a.txt", "w") as f:
    f.write("hello")
print(sorted(os.listdir("made/by")), os.path.getsize("made/by/a.txt"), os.stat("made/by/a.txt").st_size)
for top, folders, files in os.walk("made"):
    print(top, sorted(folders), sorted(files))
with os.scandir("made/by") as entries:
    print(sorted((e.name, e.is_dir(), e.is_file(), e.path) for e in entries))
os.rename("made/by/a.txt", "made/b.txt")
print(os.path.exists("made/by/a.txt"), open("made/b.txt").read())
for bad in (lambda: os.mkdir("made"), lambda: os.rmdir("made"), lambda: os.makedirs("made/by"), lambda: os.mkdir("no/where"),
            lambda: os.remove("made"), lambda: os.rename("nothing", "x"), lambda: os.listdir("made/b.txt")):
    try:
        bad()
        print("fine")
    except OSError as e:
        print(type(e).__name__, e)
os.remove("made/b.txt")
os.rmdir("made/by/test")
os.rmdir("made/by")
os.rmdir("made")
print(os.path.exists("made"))
