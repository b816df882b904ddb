"""OSError picks its subclass by errno."""
import errno

for number in ("ENOENT", "EACCES", "EPERM", "EEXIST", "EISDIR", "ENOTDIR", "EAGAIN", "EINTR", "ECHILD", "ESRCH", "EPIPE", "ECONNRESET", "ECONNREFUSED", "ECONNABORTED", "ETIMEDOUT", "EINVAL", "ENOSPC"):
    e = OSError(getattr(errno, number), "why")
    print(number, type(e).__name__, e, repr(e), e.errno, e.strerror, e.filename, e.args)
e = OSError(2, "No such file", "name.txt")
print(type(e).__name__, e, repr(e), e.filename, e.filename2, e.args)
e = OSError(2, "No such file", "a", None, "b")
print(e, repr(e), e.filename, e.filename2, e.args)
print(OSError("only text"), repr(OSError("only text")), OSError("x").errno, OSError().args, OSError(5), OSError(1, 2, 3, 4, 5).args, OSError(99999, "unknown"), type(OSError(99999, "u")).__name__)
print(repr(FileNotFoundError(2, "x")), FileNotFoundError("text").errno, type(ConnectionError(errno.EPIPE, "x")).__name__, repr(TimeoutError()), TimeoutError("late"))
try:
    raise PermissionError(13, "denied", "/etc/x")
except OSError as e:
    print(type(e).__name__, e.errno, e.filename, e)


class Own(OSError):
    pass


print(repr(Own(2, "x")), Own(2, "x", "f"))
e = OSError(2, "why")
e.errno, e.strerror, e.filename = 5, "other", "f"
print(e, e.args)
