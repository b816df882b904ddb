// `posixpath`, which `os.path` is: texts alone, and questions about the files in memory.

let posixpathSource = ##"""
import _simul_files as _files

curdir, pardir, extsep, sep, pathsep, altsep, devnull = ".", "..", ".", "/", ":", None, "/dev/null"
defpath = "/bin:/usr/bin"
supports_unicode_filenames = False


def _text(path):
    if isinstance(path, (str, bytes)):
        return path
    get = getattr(type(path), "__fspath__", None)
    if get is None:
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(path).__name__)
    return get(path)


def _marks(path):
    return (b"/", b".") if isinstance(path, bytes) else ("/", ".")


def normcase(s):
    return _text(s)


def isabs(s):
    s = _text(s)
    return s.startswith(_marks(s)[0])


def join(a, /, *p):
    path = _text(a)
    sep = _marks(path)[0]
    for b in p:
        if not isinstance(b, (str, bytes)) and not hasattr(type(b), "__fspath__"):
            raise TypeError("join() argument must be str, bytes, or os.PathLike object, not %r" % type(b).__name__)
        b = _text(b)
        if isinstance(b, bytes) != isinstance(path, bytes):
            raise TypeError("Can't mix strings and bytes in path components")
        if b.startswith(sep) or not path:
            path = b
        else:
            path += b if path.endswith(sep) else sep + b
    return path


def split(p):
    p = _text(p)
    sep = _marks(p)[0]
    at = p.rfind(sep) + 1
    head = p[:at]
    return head.rstrip(sep) or head, p[at:]


def splitext(p):
    p = _text(p)
    sep, dot = _marks(p)
    at, start = p.rfind(dot), p.rfind(sep) + 1
    if at > start and p[start:at].strip(dot):
        return p[:at], p[at:]
    return p, p[:0]


def splitdrive(p):
    p = _text(p)
    return p[:0], p


def splitroot(p):
    p = _text(p)
    sep = _marks(p)[0]
    n = len(p) - len(p.lstrip(sep))
    n = 2 if n == 2 else min(n, 1)
    return p[:0], p[:n], p[n:]


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def normpath(path):
    path = _text(path)
    sep, dot = _marks(path)
    if not path:
        return dot
    _, root, rest = splitroot(path)
    parts = []
    for part in rest.split(sep):
        if not part or part == dot:
            continue
        if part != dot * 2 or not root and not parts or parts and parts[-1] == dot * 2:
            parts.append(part)
        elif parts:
            parts.pop()
    return root + sep.join(parts) or dot


def abspath(path):
    path = _text(path)
    if not isabs(path):
        cwd = _files.cwd
        path = join(cwd.encode() if isinstance(path, bytes) else cwd, path)
    return normpath(path)


def realpath(filename, *, strict=False):
    return abspath(filename)


def relpath(path, start=None):
    path = _text(path)
    if not path:
        raise ValueError("no path specified")
    sep, dot = _marks(path)
    here = abspath(dot if start is None else _text(start)).split(sep)
    there = abspath(path).split(sep)
    here, there = [x for x in here if x], [x for x in there if x]
    n = 0
    while n < min(len(here), len(there)) and here[n] == there[n]:
        n += 1
    return sep.join([dot * 2] * (len(here) - n) + there[n:]) or dot


def commonprefix(m):
    if not m:
        return ""
    m = [x if isinstance(x, (list, tuple)) else _text(x) for x in m]
    low, high = min(m), max(m)
    for i, c in enumerate(low):
        if c != high[i]:
            return low[:i]
    return low


def commonpath(paths):
    paths = [_text(p) for p in paths]
    if not paths:
        raise ValueError("commonpath() arg is an empty sequence")
    sep, dot = _marks(paths[0])
    if len({p.startswith(sep) for p in paths}) != 1:
        raise ValueError("Can't mix absolute and relative paths")
    split_paths = [[c for c in p.split(sep) if c and c != dot] for p in paths]
    common = commonprefix(split_paths)
    return (sep if paths[0].startswith(sep) else sep[:0]) + sep.join(common)


def expanduser(path):
    path = _text(path)
    sep = _marks(path)[0]
    tilde, home = (b"~", b"/home/simul") if isinstance(path, bytes) else ("~", "/home/simul")
    import os
    if isinstance(home, str):
        home = os.environ.get("HOME", home)
    if path == tilde or path.startswith(tilde + sep):
        return home.rstrip(sep) + path[1:] or sep
    return path


def expandvars(path):
    path = _text(path)
    import os
    out, i = "", 0
    while i < len(path):
        if path[i] == "$" and i + 1 < len(path):
            if path[i + 1] == "{" and "}" in path[i:]:
                end = path.index("}", i)
                name, after = path[i + 2:end], end + 1
            else:
                after = i + 1
                while after < len(path) and (path[after].isalnum() or path[after] == "_"):
                    after += 1
                name = path[i + 1:after]
            if name in os.environ:
                out += os.environ[name]
            else:
                out += path[i:after]
            i = max(after, i + 1)
        else:
            out += path[i]
            i += 1
    return out


def exists(path):
    try:
        name = _files.key(path)
    except (TypeError, ValueError):
        if isinstance(path, int):
            return False
        raise
    return name in _files.store or name in _files.folders


lexists = exists


def isfile(path):
    return not isinstance(path, int) and _files.key(path) in _files.store


def isdir(s):
    return not isinstance(s, int) and _files.key(s) in _files.folders


def islink(path):
    return False


ismount = isjunction = isdevdrive = islink


def _stat(path):
    import os
    return os.stat(path)


def getsize(filename):
    return _stat(filename).st_size


def getmtime(filename):
    return _stat(filename).st_mtime


getatime = getctime = getmtime


def samefile(f1, f2):
    return _files.key(f1) == _files.key(f2)
"""##
