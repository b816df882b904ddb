# Notes, attributes and arguments of exceptions.
def read(rows):
    out = []
    for number, row in enumerate(rows, 1):
        try:
            out.append(sum(map(int, row.split(","))))
        except ValueError as e:
            e.add_note(f"in row {number}")
            e.add_note(f"which is {row!r}")
            raise
    return out


print(read(["1,2", "3"]))
try:
    read(["1", "2,x"])
except ValueError as e:
    print(e, e.__notes__, e.args)
e = Exception()
print(hasattr(e, "__notes__"), e.args)
e.args = 1, 2
e.extra = "own"
print(e, vars(e), e.args)
try:
    e.add_note(5)
except TypeError as error:
    print(error)
try:
    int("12x", 10)
except ValueError as error:
    print(error.args)
for make in (lambda: open, lambda: [].missing, lambda: undefined, lambda: {}["k"], lambda: [1][9], lambda: int(), lambda: next(iter([])), lambda: "é".encode("ascii"), lambda: b"\xff".decode()):
    try:
        print(type(make()).__name__)
    except Exception as error:
        print(type(error).__name__, error.args, [n for n in ("name", "obj", "value", "start", "reason", "key") if hasattr(error, n)])
o = OSError(2, "No such file", "a.txt")
print(o, o.errno, o.strerror, o.filename, type(o).__name__, o.args, OSError("plain").errno, type(OSError(17, "x")).__name__)
s = StopIteration(5)
print(s.value, SystemExit(3).code, SystemExit().code, SystemExit("text").code, UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "why"))
