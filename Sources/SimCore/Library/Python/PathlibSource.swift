// `pathlib`: paths as texts, and over the files in memory. There are no Windows drives.

let pathlibSource = ##"""
import os
import posixpath

__all__ = ["PurePath", "PurePosixPath", "PureWindowsPath", "Path", "PosixPath", "WindowsPath", "UnsupportedOperation"]


class UnsupportedOperation(NotImplementedError):
    pass


class _Parents:
    def __init__(self, path):
        self._all = []
        while path.parent != path:
            path = path.parent
            self._all.append(path)
        self._kind = type(path).__name__

    def __len__(self):
        return len(self._all)

    def __getitem__(self, i):
        return tuple(self._all[i]) if isinstance(i, slice) else self._all[i]

    def __repr__(self):
        return "<%s.parents>" % self._kind


class PurePath:
    parser = posixpath
    drive = ""

    def __new__(cls, *args, **kwargs):
        return object.__new__(PurePosixPath if cls is PurePath else cls)

    def __init__(self, *args):
        texts = []
        for a in args:
            if not isinstance(a, PurePath):
                kind = type(a)
                a = os.fspath(a) if isinstance(a, (str, bytes)) or hasattr(kind, "__fspath__") else a
                if not isinstance(a, str):
                    raise TypeError("argument should be a str or an os.PathLike object where __fspath__ returns a str, not %r" % (
                        type(a).__name__,))
            texts.append(str(a))
        text = posixpath.join(*texts) if texts else ""
        _, self.root, rest = posixpath.splitroot(text)
        self._tail = [p for p in rest.split("/") if p and p != "."]

    def with_segments(self, *segments):
        return type(self)(*segments)

    def _made(self, tail):
        return self.with_segments(self.root + "/".join(tail))

    def __str__(self):
        return self.root + "/".join(self._tail) or "."

    __fspath__ = as_posix = __str__

    def __bytes__(self):
        return os.fsencode(str(self))

    def __repr__(self):
        return "%s(%r)" % (type(self).__name__, str(self))

    def __hash__(self):
        return hash(str(self))

    def __eq__(self, other):
        return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

    def _key(self):
        return self.root, self._tail

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, PurePath) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, PurePath) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, PurePath) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, PurePath) else NotImplemented

    def __truediv__(self, key):
        try:
            return self.with_segments(self, key)
        except TypeError:
            return NotImplemented

    def __rtruediv__(self, key):
        try:
            return self.with_segments(key, self)
        except TypeError:
            return NotImplemented

    anchor = property(lambda self: self.root)
    name = property(lambda self: self._tail[-1] if self._tail else "")

    @property
    def parts(self):
        return tuple(([self.root] if self.root else []) + self._tail)

    @property
    def parent(self):
        return self._made(self._tail[:-1]) if self._tail else self

    parents = property(_Parents)

    def _split(self):
        name = self.name
        at = name.rfind(".")
        return (name[:at], name[at:]) if 0 < at < len(name) - 1 else (name, "")

    stem = property(lambda self: self._split()[0])
    suffix = property(lambda self: self._split()[1])

    @property
    def suffixes(self):
        name = self.name
        return [] if name.endswith(".") else ["." + s for s in name.lstrip(".").split(".")[1:]]

    def with_name(self, name):
        if not name or "/" in name or name == ".":
            raise ValueError("Invalid name %r" % (name,))
        if not self._tail:
            raise ValueError("%r has an empty name" % (self,))
        return self._made(self._tail[:-1] + [name])

    def with_stem(self, stem):
        if not stem and self.suffix:
            raise ValueError("%r has a non-empty suffix" % (self,))
        return self.with_name(stem + self.suffix)

    def with_suffix(self, suffix):
        if suffix and not suffix.startswith(".") or suffix == ".":
            raise ValueError("Invalid suffix %r" % (suffix,))
        if not self.name:
            raise ValueError("%r has an empty name" % (self,))
        return self.with_name(self.stem + suffix)

    def joinpath(self, *pathsegments):
        return self.with_segments(self, *pathsegments)

    def is_absolute(self):
        return bool(self.root)

    def is_reserved(self):
        return False

    def is_relative_to(self, other, *more):
        other = self.with_segments(other, *more)
        return other.root == self.root and self._tail[:len(other._tail)] == other._tail

    def relative_to(self, other, *more, walk_up=False):
        other = self.with_segments(other, *more)
        up = 0
        while not self.is_relative_to(other):
            if not walk_up:
                raise ValueError("%r is not in the subpath of %r" % (str(self), str(other)))
            if other.parent == other:
                raise ValueError("%r and %r have different anchors" % (str(self), str(other)))
            if other.name == "..":
                raise ValueError("'..' segment in %r cannot be walked" % str(other))
            other, up = other.parent, up + 1
        return self.with_segments(*[".."] * up, *self._tail[len(other._tail):])

    def as_uri(self):
        if not self.root:
            raise ValueError("relative path can't be expressed as a file URI")
        return "file://" + str(self)

    def match(self, path_pattern, *, case_sensitive=None):
        pattern = self.with_segments(path_pattern)
        if not pattern.parts:
            raise ValueError("empty pattern")
        if pattern.root and (self.root != pattern.root or len(self.parts) != len(pattern.parts)):
            return False
        if len(pattern.parts) > len(self.parts):
            return False
        return all(_fits(p, q) for p, q in zip(reversed(self.parts), reversed(pattern.parts)))

    def full_match(self, pattern, *, case_sensitive=None):
        return _fits_all(list(self.parts), list(self.with_segments(pattern).parts))


def _fits(name, pattern):
    if pattern == "**":
        pattern = "*"
    if not pattern:
        return not name
    c, rest = pattern[0], pattern[1:]
    if c == "*":
        return any(_fits(name[i:], rest) for i in range(len(name) + 1))
    if not name:
        return False
    if c == "[" and "]" in pattern[2:]:
        end = pattern.index("]", 2)
        body, rest = pattern[1:end], pattern[end + 1:]
        refuse = body[:1] == "!"
        body = body[1:] if refuse else body
        found, i = False, 0
        while i < len(body):
            if i + 2 < len(body) and body[i + 1] == "-":
                found = found or body[i] <= name[0] <= body[i + 2]
                i += 3
            else:
                found = found or body[i] == name[0]
                i += 1
        return found != refuse and _fits(name[1:], rest)
    return (c == "?" or c == name[0]) and _fits(name[1:], rest)


def _fits_all(parts, patterns):
    if not patterns:
        return not parts
    if patterns[0] == "**":
        return any(_fits_all(parts[i:], patterns[1:]) for i in range(len(parts) + 1))
    return bool(parts) and _fits(parts[0], patterns[0]) and _fits_all(parts[1:], patterns[1:])


class PurePosixPath(PurePath):
    pass


class PureWindowsPath(PurePath):
    def __init__(self, *args):
        raise UnsupportedOperation("paths of Windows are not simulated")


class Path(PurePath):
    def __new__(cls, *args, **kwargs):
        return object.__new__(PosixPath if cls is Path else cls)

    @classmethod
    def cwd(cls):
        return cls(os.getcwd())

    @classmethod
    def home(cls):
        return cls(posixpath.expanduser("~"))

    def exists(self, *, follow_symlinks=True):
        return posixpath.exists(self)

    def is_file(self, *, follow_symlinks=True):
        return posixpath.isfile(self)

    def is_dir(self, *, follow_symlinks=True):
        return posixpath.isdir(self)

    def is_symlink(self):
        return False

    is_mount = is_socket = is_fifo = is_block_device = is_char_device = is_junction = is_symlink

    def stat(self, *, follow_symlinks=True):
        return os.stat(self)

    lstat = stat

    def samefile(self, other_path):
        return posixpath.samefile(self, other_path)

    def absolute(self):
        return self if self.root else self.with_segments(os.getcwd(), self)

    def resolve(self, strict=False):
        if strict:
            self.stat()
        return self.with_segments(posixpath.abspath(self))

    def expanduser(self):
        return self.with_segments(posixpath.expanduser(self))

    def open(self, mode="r", buffering=-1, encoding=None, errors=None, newline=None):
        return open(str(self), mode, buffering, encoding, errors, newline)

    def read_text(self, encoding=None, errors=None, newline=None):
        with self.open("r", -1, encoding, errors, newline) as f:
            return f.read()

    def read_bytes(self):
        with self.open("rb") as f:
            return f.read()

    def write_text(self, data, encoding=None, errors=None, newline=None):
        if not isinstance(data, str):
            raise TypeError("data must be str, not %s" % type(data).__name__)
        with self.open("w", -1, encoding, errors, newline) as f:
            return f.write(data)

    def write_bytes(self, data):
        with self.open("wb") as f:
            return f.write(data)

    def touch(self, mode=0o666, exist_ok=True):
        if self.exists():
            if not exist_ok:
                raise FileExistsError(17, "File exists", str(self))
        else:
            self.open("w").close()

    def mkdir(self, mode=0o777, parents=False, exist_ok=False):
        try:
            os.mkdir(str(self))
        except FileNotFoundError:
            if not parents or self.parent == self:
                raise
            os.makedirs(str(self))
        except FileExistsError:
            if not exist_ok or not self.is_dir():
                raise

    def rmdir(self):
        os.rmdir(str(self))

    def unlink(self, missing_ok=False):
        try:
            os.unlink(str(self))
        except FileNotFoundError:
            if not missing_ok:
                raise

    def rename(self, target):
        os.rename(str(self), os.fspath(target))
        return self.with_segments(target)

    replace = rename

    def iterdir(self):
        return (self / name for name in os.listdir(str(self)))

    def walk(self, top_down=True, on_error=None, follow_symlinks=False):
        for top, folders, files in os.walk(str(self), top_down, on_error):
            yield self.with_segments(top), folders, files

    def _below(self):
        for name in os.listdir(str(self)):
            one = self / name
            yield one
            if one.is_dir():
                yield from one._below()

    def glob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        wanted = list(PurePosixPath(pattern).parts)
        if not wanted:
            raise ValueError("Unacceptable pattern: %r" % (str(pattern),))
        n = len(self._tail)
        if "**" in wanted and _fits_all([], wanted) and self.is_dir():
            yield self
        for one in self._below() if self.is_dir() else ():
            if _fits_all(one._tail[n:], wanted):
                yield one

    def rglob(self, pattern, *, case_sensitive=None, recurse_symlinks=False):
        return self.glob("**/" + str(pattern))

    def _refused(self, *args, **kwargs):
        raise UnsupportedOperation("this operation on files is not simulated")

    chmod = lchmod = owner = group = readlink = symlink_to = hardlink_to = _refused


class PosixPath(Path, PurePosixPath):
    pass


class WindowsPath(Path):
    def __init__(self, *args):
        raise UnsupportedOperation("cannot instantiate 'WindowsPath' on your system")
"""##
