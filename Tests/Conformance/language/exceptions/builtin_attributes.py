# Attributes of the builtin exceptions.
def get(f):
    try:
        f()
    except Exception as e:
        return e


e = get(lambda: {}["missing"])
print(repr(e), str(e), e.args)
e = get(lambda: {}[1, 2])
print(repr(e), str(e))
e = get(lambda: (5).nothing)
print(e.name, e.obj)
e = get(lambda: undefined_name)
print(e.name)
s = StopIteration(1, 2)
print(s.value, s.args, StopIteration().value)
x = SystemExit("text")
print(x.code, SystemExit().code, SystemExit(1, 2).code)
o = OSError(2, "No such file", "name.txt")
print(type(o).__name__, o.errno, o.strerror, o.filename, o, o.args)
print(type(OSError(13, "denied")).__name__, OSError(1).errno, OSError("just text"), ConnectionResetError(104, "reset"))
u = get(lambda: b"\xff".decode())
print(u.encoding, u.object, u.start, u.end, u.reason, "|", u)
u = get(lambda: "é".encode("ascii"))
print(u.encoding, u.object, u.start, u.end, u.reason, "|", u)
i = ImportError("m", name="n", path="p")
print(i.name, i.path, i.msg, i)
print(TimeoutError.__mro__)
print(issubclass(ModuleNotFoundError, ImportError), issubclass(BlockingIOError, OSError), IOError is OSError)
print(repr(KeyError("a")), str(KeyError("a")), str(KeyError()), str(KeyError("a", "b")))
syntax = SyntaxError("msg", ("file", 3, 5, "text line"))
print(syntax.msg, syntax.filename, syntax.lineno, syntax.offset, syntax.text, "|", syntax)
print(AssertionError().args, NotImplementedError("later"), RecursionError.__base__.__name__)
