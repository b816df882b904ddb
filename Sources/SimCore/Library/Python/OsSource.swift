// `os` over the files in memory, with a small environment and fixed answers about the process.
// What would reach another process or a real file descriptor is refused.

let osSource = ##"""
import _simul
import _simul_files as _files
import sys
import posixpath as path
from posixpath import curdir, pardir, sep, pathsep, defpath, extsep, altsep, devnull

sys.modules["os.path"] = path
name = "posix"
linesep = "\n"
error = OSError
supports_bytes_environ = True
O_RDONLY, O_WRONLY, O_RDWR, O_APPEND, O_CREAT, O_EXCL, O_TRUNC, O_NONBLOCK = 0, 1, 2, 1024, 64, 128, 512, 2048
F_OK, X_OK, W_OK, R_OK = 0, 1, 2, 4
SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
EX_OK, EX_USAGE, EX_DATAERR, EX_NOINPUT, EX_UNAVAILABLE, EX_SOFTWARE, EX_OSERR, EX_IOERR = 0, 64, 65, 66, 69, 70, 71, 74
WNOHANG = 1


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    get = getattr(type(path), "__fspath__", None)
    if get is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
    text = get(path)
    if not isinstance(text, (str, bytes)):
        raise TypeError("expected %s.__fspath__() to return str or bytes, not %s" % (
            type(path).__name__, type(text).__name__))
    return text


def fsencode(filename):
    filename = fspath(filename)
    return filename.encode("utf-8", "surrogateescape") if isinstance(filename, str) else filename


def fsdecode(filename):
    filename = fspath(filename)
    return filename.decode("utf-8", "surrogateescape") if isinstance(filename, bytes) else filename


# The environment: a few names that programs ask for, and what they put there.

from collections.abc import MutableMapping as _MutableMapping


class _Environ(_MutableMapping):
    def __init__(self, data):
        self._data = data

    def _check(self, value):
        if not isinstance(value, str):
            raise TypeError("str expected, not %s" % type(value).__name__)
        return value

    def __getitem__(self, key):
        if self._check(key) not in self._data:
            raise KeyError(key) from None
        return self._data[key]

    def __setitem__(self, key, value):
        self._data[self._check(key)] = self._check(value)

    def __delitem__(self, key):
        if self._check(key) not in self._data:
            raise KeyError(key) from None
        del self._data[key]

    def __iter__(self):
        yield from list(self._data)

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return "environ({%s})" % ", ".join("%r: %r" % pair for pair in self._data.items())

    def copy(self):
        return dict(self._data)

    def __ior__(self, other):
        self.update(other)
        return self

    def setdefault(self, key, value):
        if key in self._data:
            return self._data[key]
        self[key] = value
        return value

    def __or__(self, other):
        return dict(self) | dict(other)

    def __ror__(self, other):
        return dict(other) | dict(self)


environ = _Environ({"HOME": "/home/simul", "USER": "simul", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "PWD": _files.cwd})


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(name, value, /):
    environ[name] = value


def unsetenv(name, /):
    environ.pop(name, None)


def get_exec_path(env=None):
    return (environ if env is None else env).get("PATH", defpath).split(pathsep)


# The process.

def getpid():
    return 4242


def getppid():
    return 4241


def getuid():
    return 1000


geteuid = getgid = getegid = getuid


def getpgid(pid):
    return 4242


def getcwd():
    return _files.cwd


def getcwdb():
    return getcwd().encode()


def chdir(path):
    name = _files.key(path)
    if name not in _files.folders:
        raise _files.error(2, path)
    _files.cwd = globals()["path"].abspath(path)


def cpu_count():
    return 8


process_cpu_count = cpu_count


def sched_getaffinity(pid, /):
    return set(range(8))


def getloadavg():
    return (0.0, 0.0, 0.0)


def urandom(size, /):
    return _simul.urandom(size)


def getrandom(size, flags=0):
    return _simul.urandom(size)


def strerror(code, /):
    return _files._errno._messages.get(code, "Unknown error %d" % code)


def umask(mask, /):
    return 0o022


class _StructBase(tuple):
    _fields = ()

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))

    def __repr__(self):
        return "%s.%s(%s)" % (
            type(self).__module__, type(self).__name__, ", ".join("%s=%r" % pair for pair in zip(self._fields, self)))


class uname_result(_StructBase):
    _fields = ("sysname", "nodename", "release", "version", "machine")


class terminal_size(_StructBase):
    _fields = ("columns", "lines")


class times_result(_StructBase):
    _fields = ("user", "system", "children_user", "children_system", "elapsed")


class stat_result(_StructBase):
    _fields = ("st_mode", "st_ino", "st_dev", "st_nlink", "st_uid", "st_gid", "st_size", "st_atime", "st_mtime", "st_ctime")
    st_atime_ns = st_mtime_ns = st_ctime_ns = 1750862329 * 10**9
    st_blksize, st_blocks = 4096, 8


def uname():
    return uname_result(("Linux", "simul", "6.8.0", "#1 SMP PREEMPT_DYNAMIC", "x86_64"))


def get_terminal_size(fd=1, /):
    raise OSError(25, "Inappropriate ioctl for device")


def times():
    import time
    return times_result((0.0, 0.0, 0.0, 0.0, time.monotonic()))


def isatty(fd, /):
    return False


def _exit(status):
    # The same as leaving, save that nothing is tidied up; what follows in `finally` must not run either.
    atexit = sys.modules.get("atexit")
    if atexit is not None:
        atexit._clear()
    raise SystemExit(status)


def abort():
    raise NotImplementedError("os.abort() is not simulated")


# Files.

def _refused(what):
    def function(*args, **kwargs):
        raise PermissionError(1, "Operation not permitted: os.%s() is not simulated" % what)
    function.__name__ = function.__qualname__ = what
    function._is_refusal = True
    return function


def kill(pid, signal, /):
    if pid != getpid():
        _refused("kill")()
    import signal as signals
    if signal:
        signals.raise_signal(signal)


for _name in ("killpg", "fork", "forkpty", "execv", "execve", "execvp", "execl", "execlp", "system", "popen", "spawnv",
              "spawnl", "pipe", "dup", "dup2", "open", "read", "write", "close", "getlogin", "setuid", "setgid", "chmod",
              "chown", "link", "symlink", "readlink", "mkfifo", "wait", "waitpid", "nice", "fdopen", "openpty", "sync",
              "setsid", "posix_spawn", "sendfile", "fsync", "ttyname"):
    globals()[_name] = _refused(_name)


def stat(path, *, dir_fd=None, follow_symlinks=True):
    name = _files.key(path)
    if name in _files.store:
        mode, size = 0o100644, len(_files.store[name])
    elif name in _files.folders:
        mode, size = 0o040755, 4096
    else:
        raise _files._missing(name, path) if not isinstance(path, int) else _files.error(9, path)
    when = 1750862329.0
    return stat_result((mode, 1, 1, 1, 1000, 1000, size, when, when, when))


lstat = stat


def access(path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
    name = _files.key(path)
    return name in _files.folders or name in _files.store and not mode & X_OK


def listdir(path="."):
    if path is None:
        path = "."
    name = _files.key(path)
    if name in _files.store:
        raise _files.error(20, path)
    if name not in _files.folders:
        raise _files._missing(name, path)
    lead = "" if name == "." else name.rstrip("/") + "/"
    found = {}
    for one in [*_files.store, *_files.folders]:
        if one.startswith(lead) and one not in (".", name) and (lead or not one.startswith("/")):
            found[one[len(lead):].partition("/")[0]] = None
    return sorted(k for k in found if k)


class DirEntry:
    def __init__(self, folder, name):
        self.name = name
        self.path = path.join(folder, name)

    def __fspath__(self):
        return self.path

    def is_dir(self, *, follow_symlinks=True):
        return path.isdir(self.path)

    def is_file(self, *, follow_symlinks=True):
        return path.isfile(self.path)

    def is_symlink(self):
        return False

    def stat(self, *, follow_symlinks=True):
        return stat(self.path)

    def inode(self):
        return 1

    def __repr__(self):
        return "<DirEntry %r>" % self.name


class scandir:
    def __init__(self, path="."):
        path = "." if path is None else fspath(path)
        self._entries = iter([DirEntry(path, name) for name in listdir(path)])

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *a):
        self.close()


def walk(top, topdown=True, onerror=None, followlinks=False):
    top = fspath(top)
    try:
        entries = listdir(top)
    except OSError as e:
        if onerror is not None:
            onerror(e)
        return
    folders = [n for n in entries if path.isdir(path.join(top, n))]
    files = [n for n in entries if n not in folders]
    if topdown:
        yield top, folders, files
    for n in folders:
        yield from walk(path.join(top, n), topdown, onerror, followlinks)
    if not topdown:
        yield top, folders, files


def mkdir(path, mode=0o777, *, dir_fd=None):
    name = _files.key(path)
    if name in _files.store or name in _files.folders:
        raise _files.error(17, path)
    parent = name.rpartition("/")[0] or ("/" if name.startswith("/") else ".")
    if parent not in _files.folders:
        raise _files.error(20 if parent in _files.store else 2, path)
    _files.folders.add(name)


def makedirs(name, mode=0o777, exist_ok=False):
    key = _files.key(name)
    if key in _files.store or key in _files.folders:
        if exist_ok and key in _files.folders:
            return
        raise _files.error(17, name)
    while key.strip("/") and key not in _files.folders and key != ".":
        _files.folders.add(key)
        key = key.rpartition("/")[0]


def rmdir(path, *, dir_fd=None):
    name = _files.key(path)
    if name not in _files.folders:
        raise _files.error(20 if name in _files.store else 2, path)
    if listdir(path):
        raise _files.error(39, path)
    _files.folders.discard(name)


def removedirs(name):
    rmdir(name)


def remove(path, *, dir_fd=None):
    name = _files.key(path)
    if name in _files.folders:
        raise _files.error(21, path)
    if name not in _files.store:
        raise _files._missing(name, path)
    del _files.store[name]


unlink = remove


def rename(src, dst, *, src_dir_fd=None, dst_dir_fd=None):
    old, new = _files.key(src), _files.key(dst)
    if old in _files.store:
        if new in _files.folders:
            raise _files.error(21, src, dst)
        _files.store[new] = _files.store.pop(old)
    elif old in _files.folders:
        for one in list(_files.store):
            if one.startswith(old + "/"):
                _files.store[new + one[len(old):]] = _files.store.pop(one)
        for one in list(_files.folders):
            if one == old or one.startswith(old + "/"):
                _files.folders.discard(one)
                _files.folders.add(new + one[len(old):])
    else:
        raise _files.error(2, src, dst)


renames = replace = rename


def truncate(path, length):
    with _files.open(path, "r+b") as f:
        f.truncate(length)


def utime(path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
    stat(path)


import abc as _abc


class PathLike(_abc.ABC):
    @_abc.abstractmethod
    def __fspath__(self):
        raise NotImplementedError

    @classmethod
    def __subclasshook__(cls, subclass):
        if cls is PathLike:
            return hasattr(subclass, "__fspath__")
        return NotImplemented

    @classmethod
    def __class_getitem__(cls, item):
        import types
        return types.GenericAlias(cls, item)
"""##
