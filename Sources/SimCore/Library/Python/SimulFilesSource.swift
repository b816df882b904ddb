// `open`, and the files in memory that it serves: those that the scenario lists, and those that the program writes.
// Nothing outlives the run, and no file of the real machine is reached.

let simulFilesSource = ##"""
import _simul
import sys as _sys
import errno as _errno

# path -> bytearray; what the scenario lists, and what the program writes.
store = {}
folders = {".", "/", "/tmp"}
cwd = "/home/simul"


def _fill():
    for path, text in _simul.files().items():
        put(path, bytearray(text.encode()))


def key(path):
    """The name under which a path is kept: relative to the working folder where it lies below it."""
    if isinstance(path, bytes):
        path = path.decode()
    elif not isinstance(path, str):
        path = type(path).__fspath__(path)
    parts = []
    absolute = path.startswith("/")
    for part in path.split("/"):
        if part == "..":
            if parts:
                parts.pop()
            elif not absolute:
                return key(cwd + "/" + path)
        elif part and part != ".":
            parts.append(part)
    name = ("/" if absolute else "") + "/".join(parts)
    if name == cwd:
        return "."
    if name.startswith(cwd + "/"):
        name = name[len(cwd) + 1:]
    return name or "."


def put(path, data):
    name = key(path)
    store[name] = data
    while "/" in name.strip("/"):
        name = name.rpartition("/")[0]
        folders.add(name)


def is_folder(name):
    return name in folders


def error(number, path, path2=None):
    text = _errno._messages.get(number, "Unknown error %d" % number)
    if hasattr(type(path), "__fspath__"):
        path = type(path).__fspath__(path)
    if path2 is not None:
        return OSError(number, text, path, None, path2)
    return OSError(number, text, path)


def refuse(path):
    return PermissionError(
        13, "Permission denied: programs reach only the files listed under [tool.simul.files] and those that they write", path)


def _io_unsupported(message):
    cls = getattr(_sys.modules.get("io"), "UnsupportedOperation", None)
    if cls is None:
        cls = _Unsupported
    return cls(message)


class _Unsupported(OSError, ValueError):
    pass


_Unsupported.__name__ = _Unsupported.__qualname__ = "UnsupportedOperation"
_Unsupported.__module__ = "io"


class _File:
    def __init__(self, path, name, mode, data, position):
        self.name = path
        self._mode = mode
        self._key = name
        self._data = data
        self._at = position
        self._closed = self._iterating = False
        self._reads = "r" in mode or "+" in mode
        self._writes = "r" not in mode or "+" in mode
        self._appends = "a" in mode

    @property
    def closed(self):
        return self._closed

    @property
    def mode(self):
        return self._mode

    def close(self):
        self._closed = True

    def flush(self):
        self._check()

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    def _may_read(self):
        self._check()
        if not self._reads:
            raise _io_unsupported("not readable" if self._text else "read")

    def _may_write(self):
        self._check()
        if not self._writes:
            raise _io_unsupported("not writable" if self._text else "write")

    def readable(self):
        self._check()
        return self._reads

    def writable(self):
        self._check()
        return self._writes

    def seekable(self):
        self._check()
        return True

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        self._check()
        return 3

    def tell(self):
        self._check()
        if self._iterating:
            raise OSError("telling position disabled by next() call")
        return self._at

    def _seek(self, offset, whence):
        base = (0, self._at, len(self._data))[whence]
        if base + offset < 0:
            raise OSError(22, "Invalid argument")
        self._at = base + offset
        self._iterating = False
        return self._at

    def truncate(self, size=None):
        self._may_write()
        size = self._at if size is None else size
        if size < len(self._data):
            del self._data[size:]
        else:
            self._data.extend(b"\0" * (size - len(self._data)))
        return size

    def _take(self, size):
        start = self._at
        end = len(self._data) if size is None or size < 0 else min(len(self._data), start + size)
        if start >= end:
            return b""
        self._at = end
        return bytes(self._data[start:end])

    def _store(self, data):
        if self._appends:
            self._at = len(self._data)
        if self._at > len(self._data):
            self._data.extend(b"\0" * (self._at - len(self._data)))
        end = self._at + len(data)
        self._data[self._at:end] = data
        self._at = end

    def _line(self, size):
        end = self._data.find(b"\n", self._at)
        n = (len(self._data) if end < 0 else end + 1) - self._at
        return self._take(n if size is None or size < 0 else min(n, size))

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *a):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        self._iterating = self._text and bool(line)
        if not line:
            raise StopIteration
        return line

    def readlines(self, hint=-1):
        lines, total = [], 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines):
        self._check()
        for line in lines:
            self.write(line)


class BufferedFile(_File):
    _text = False

    def read(self, size=-1):
        self._may_read()
        return self._take(size)

    read1 = read

    def readline(self, size=-1):
        self._may_read()
        return self._line(size)

    def readinto(self, buffer):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)

    def seek(self, offset, whence=0):
        self._check()
        return self._seek(offset, whence)

    def peek(self, size=0):
        return bytes(self._data[self._at:])

    def write(self, data):
        self._may_write()
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        self._store(data)
        return len(data)

    def __repr__(self):
        return "<%s name=%r>" % (type(self).__name__, self.name)


class BufferedReader(BufferedFile):
    pass


class BufferedWriter(BufferedFile):
    pass


class BufferedRandom(BufferedFile):
    pass


class TextIOWrapper(_File):
    _text = True
    newlines = None
    line_buffering = False

    def __init__(self, path, name, mode, data, position, encoding, errors, newline):
        _File.__init__(self, path, name, mode, data, position)
        self.encoding = encoding
        self.errors = errors or "strict"
        self._newline = newline

    def _decode(self, data):
        text = data.decode(self.encoding, self.errors)
        if self._newline is None and "\r" in text:
            text = text.replace("\r\n", "\n").replace("\r", "\n")
        return text

    @property
    def buffer(self):
        return BufferedRandom(self.name, self._key, self._mode.replace("t", "") + "b", self._data, self._at)

    def read(self, size=-1):
        self._may_read()
        if size is None or size < 0:
            return self._decode(self._take(-1))
        text = self._data[self._at:].decode(self.encoding, self.errors)[:size]
        self._at += len(text.encode(self.encoding, self.errors))
        return text.replace("\r\n", "\n") if self._newline is None else text

    def readline(self, size=-1):
        self._may_read()
        line = self._decode(self._line(-1))
        if size is not None and 0 <= size < len(line):
            self._at -= len(line[size:].encode(self.encoding, self.errors))
            line = line[:size]
        return line

    def write(self, text):
        self._check()
        if not isinstance(text, str):
            raise TypeError("write() argument must be str, not %s" % type(text).__name__)
        self._may_write()
        out = text
        if self._newline not in (None, "", "\n"):
            out = out.replace("\n", self._newline)
        self._store(out.encode(self.encoding, self.errors))
        return len(text)

    def seek(self, offset, whence=0):
        self._check()
        if whence == 1 and offset:
            raise _io_unsupported("can't do nonzero cur-relative seeks")
        if whence == 2 and offset:
            raise _io_unsupported("can't do nonzero end-relative seeks")
        if whence == 0 and offset < 0:
            raise ValueError("negative seek position %r" % (offset,))
        return self._seek(offset, whence)

    def reconfigure(self, **options):
        pass

    def __repr__(self):
        return "<_io.TextIOWrapper name=%r mode=%r encoding=%r>" % (self.name, self._mode, self.encoding)


for _cls in (BufferedReader, BufferedWriter, BufferedRandom, TextIOWrapper):
    _cls.__module__ = "_io"


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    if isinstance(file, int):
        raise refuse(file)
    if not isinstance(file, (str, bytes)) and not hasattr(type(file), "__fspath__"):
        raise TypeError("expected str, bytes or os.PathLike object, not " + type(file).__name__)
    if not isinstance(mode, str):
        raise TypeError("open() argument 'mode' must be str, not " + type(mode).__name__)
    letters = set(mode)
    if letters - set("axrwb+t") or len(mode) > len(letters):
        raise ValueError("invalid mode: %r" % mode)
    if "b" in letters and "t" in letters:
        raise ValueError("can't have text and binary mode at once")
    if len(letters & set("axrw")) != 1:
        raise ValueError("must have exactly one of create/read/write/append mode")
    binary = "b" in letters
    if binary:
        for value, what in ((encoding, "an encoding"), (errors, "an errors"), (newline, "a newline")):
            if value is not None:
                raise ValueError("binary mode doesn't take %s argument" % what)
    elif newline not in (None, "", "\n", "\r", "\r\n"):
        raise ValueError("illegal newline value: %r" % (newline,))
    elif encoding is not None:
        b"".decode(encoding)
    elif buffering == 0:
        raise ValueError("can't have unbuffered text I/O")
    shown = file if isinstance(file, (str, bytes)) else type(file).__fspath__(file)
    name = key(file)
    if is_folder(name) or (shown and str(shown).endswith("/")):
        raise error(21, shown)
    data = store.get(name)
    if data is None and shown in ("/dev/null", b"/dev/null"):
        # What is written there is gone, and reading ends at once.
        data = bytearray()
    if "r" in letters:
        if data is None:
            raise _missing(name, shown)
    elif "x" in letters:
        if data is not None:
            raise error(17, shown)
    if data is None:
        parent = name.rpartition("/")[0] if "/" in name else "."
        if parent and parent not in folders:
            raise error(20 if parent in store else 2, shown)
        data = store[name] = bytearray()
    elif "w" in letters:
        data.clear()
    position = len(data) if "a" in letters else 0
    if binary:
        cls = BufferedRandom if "+" in letters else BufferedReader if "r" in letters else BufferedWriter
        shown_mode = "rb+" if "+" in letters and "x" not in letters and "a" not in letters else (
            mode if "+" in letters else mode[0] + "b" if mode[0] != "b" else mode[1] + "b")
        return cls(shown, name, shown_mode, data, position)
    return TextIOWrapper(shown, name, mode, data, position, encoding or "UTF-8", errors, newline)


def _missing(name, shown):
    # Files of a real system that programs like to read are there, but not for them.
    if name.startswith(("/etc/", "/proc/", "/sys/", "/dev/", "/usr/", "/bin/", "/var/", "/root/")):
        return refuse(shown)
    return error(2, shown)


_fill()
"""##
