// `io`: texts and bytes in memory.  Files belong to the scenario's own list of files; descriptors, buffers of raw streams and
// codecs other than the machine's are absent.

let ioSource = ##"""
from _simul import spell_type as _spell

__all__ = [
    "open", "IOBase", "RawIOBase", "BufferedIOBase", "TextIOBase", "BytesIO", "StringIO", "TextIOWrapper",
    "BufferedReader", "BufferedWriter", "UnsupportedOperation", "SEEK_SET", "SEEK_CUR", "SEEK_END",
    "DEFAULT_BUFFER_SIZE",
]

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192


class UnsupportedOperation(OSError, ValueError):
    __module__ = "io"


class IOBase:
    """What all streams can do; a stream says what else it can."""

    _closed = False

    @property
    def closed(self):
        return self._closed

    def close(self):
        if not self._closed:
            self.flush()
            self._closed = True

    def _check(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *exception):
        self.close()

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def flush(self):
        self._check()

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def isatty(self):
        self._check()
        return False

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def seek(self, *args):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, pos=None):
        raise UnsupportedOperation("truncate")

    def readline(self, size=-1, /):
        raise UnsupportedOperation("readline")

    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            self.write(line)


class RawIOBase(IOBase):
    pass


class BufferedIOBase(IOBase):
    def detach(self):
        raise UnsupportedOperation("detach")

    def readinto(self, buffer, /):
        data = self.read(len(buffer))
        buffer[:len(data)] = data
        return len(data)


class TextIOBase(IOBase):
    encoding = errors = newlines = None

    def detach(self):
        raise UnsupportedOperation("detach")


def _size(value):
    """A count of characters: None and negative numbers mean all."""
    if value is None:
        return -1
    if not isinstance(value, int):
        index = getattr(type(value), "__index__", None)
        if index is None:
            raise TypeError(f"argument should be integer or None, not '{type(value).__name__}'")
        value = index(value)
    return value


class _Memory:
    """Reading, writing and seeking in a sequence that grows; `_value` is the whole of it once pieces are joined."""

    def _all(self):
        if self._pieces:
            self._value += self._empty.join(self._pieces)
            self._pieces = []
        return self._value

    def _put(self, data):
        # Writing at the end, which is nearly always, only collects pieces.
        if self._pos == self._length:
            self._pieces.append(data)
            self._length += len(data)
            self._pos = self._length
            return
        value = self._all()
        if self._pos > len(value):
            value += self._gap * (self._pos - len(value))
        end = self._pos + len(data)
        self._value = value[:self._pos] + data + value[end:]
        self._length = len(self._value)
        self._pos = end

    def _take(self, count):
        value = self._all()
        start = min(self._pos, len(value))
        end = len(value) if count < 0 else min(start + count, len(value))
        self._pos = max(self._pos, end)
        return value[start:end]

    def readable(self):
        self._check()
        return True

    writable = seekable = readable

    def tell(self):
        self._check()
        return self._pos

    def truncate(self, pos=None, /):
        self._check()
        pos = self._pos if pos is None else _size(pos)
        if pos < 0:
            raise ValueError(f"Negative size value {pos}")
        self._value = self._all()[:pos]
        self._length = len(self._value)
        return pos

    def getvalue(self):
        self._check()
        return self._all()

    def read(self, size=-1, /):
        self._check()
        return self._take(_size(size))

    def flush(self):
        self._check()

    def close(self):
        self._closed = True
        self._value, self._pieces = self._empty, []


class StringIO(_Memory, TextIOBase):
    _empty = ""
    _gap = "\0"
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._newline = newline
        self._value, self._pieces, self._length, self._pos = "", [], 0, 0
        if initial_value:
            self.write(initial_value)
            self._pos = 0

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._check()
        if self._newline is None:
            text = s.replace("\r\n", "\n").replace("\r", "\n")
        else:
            text = s.replace("\n", self._newline) if self._newline in ("\r", "\r\n") else s
        if text:
            self._put(text)
        return len(s)

    def readline(self, size=-1, /):
        self._check()
        size = _size(size)
        value = self._all()
        ends = ("\n",) if self._newline in ("\n", None) else (self._newline,) if self._newline else ("\n", "\r\n", "\r")
        end = len(value)
        for mark in ends:
            found = value.find(mark, self._pos)
            if found >= 0:
                stop = found + len(mark)
                if mark == "\r" and value[found:found + 2] == "\r\n":
                    stop += 1
                end = min(end, stop)
        count = max(end - self._pos, 0)
        return self._take(count if size < 0 else min(count, size))

    def seek(self, pos, whence=0, /):
        self._check()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence != 0 and pos != 0:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._pos = pos
        elif whence == 2:
            self._pos = self._length
        return self._pos


class BytesIO(_Memory, BufferedIOBase):
    _empty = b""
    _gap = b"\0"

    def __init__(self, initial_bytes=b""):
        self._value, self._pieces, self._length, self._pos = b"", [], 0, 0
        if initial_bytes is not None:
            self._value = self._bytes(initial_bytes)
            self._length = len(self._value)

    @staticmethod
    def _bytes(data):
        if isinstance(data, (bytes, bytearray)):
            return bytes(data)
        if hasattr(data, "tobytes"):
            return data.tobytes()
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")

    def write(self, b, /):
        self._check()
        data = self._bytes(b)
        if data:
            self._put(data)
        return len(data)

    read1 = _Memory.read

    def readline(self, size=-1, /):
        self._check()
        size = _size(size)
        value = self._all()
        end = value.find(b"\n", self._pos) + 1 or len(value)
        count = max(end - self._pos, 0)
        return self._take(count if size < 0 else min(count, size))

    def seek(self, pos, whence=0, /):
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
            self._pos = pos
        elif whence == 1:
            self._pos = max(0, self._pos + pos)
        elif whence == 2:
            self._pos = max(0, self._length + pos)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        return self._pos

    def getbuffer(self):
        return bytearray(self._all())


class TextIOWrapper(TextIOBase):
    """Text over a stream of bytes."""

    def __init__(self, buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False):
        self.buffer = buffer
        self.encoding = encoding or "UTF-8"
        self.errors = errors or "strict"
        self.line_buffering = line_buffering
        self._newline = newline
        self._text = None
        self.mode = "r+"

    @property
    def name(self):
        return self.buffer.name

    def readable(self):
        return self.buffer.readable()

    def writable(self):
        return self.buffer.writable()

    def seekable(self):
        return self.buffer.seekable()

    def _reader(self):
        self._check()
        if self._text is None:
            text = self.buffer.read().decode(self.encoding, self.errors)
            self._text = StringIO(text, newline=self._newline)
        return self._text

    def read(self, size=-1, /):
        return self._reader().read(size)

    def readline(self, size=-1, /):
        return self._reader().readline(size)

    def write(self, s, /):
        self._check()
        if not isinstance(s, str):
            raise TypeError(f"write() argument must be str, not {type(s).__name__}")
        text = s.replace("\n", self._newline) if self._newline in ("\r", "\r\n") else s
        self.buffer.write(text.encode(self.encoding, self.errors))
        return len(s)

    def seek(self, pos, whence=0, /):
        self._text = None
        return self.buffer.seek(pos, whence)

    def tell(self):
        return self.buffer.tell()

    def flush(self):
        self._check()
        self.buffer.flush()

    def close(self):
        if not self._closed:
            self._closed = True
            self.buffer.close()

    def detach(self):
        buffer, self.buffer = self.buffer, None
        return buffer

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        self.encoding = encoding or self.encoding
        self.errors = errors or self.errors


class _Over(BufferedIOBase):
    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        self.raw = raw

    def read(self, size=-1, /):
        return self.raw.read(size)

    read1 = read

    def peek(self, size=0, /):
        at = self.raw.tell()
        data = self.raw.read()
        self.raw.seek(at)
        return data

    def readline(self, size=-1, /):
        return self.raw.readline(size)

    def write(self, data, /):
        return self.raw.write(data)

    def seek(self, pos, whence=0, /):
        return self.raw.seek(pos, whence)

    def tell(self):
        return self.raw.tell()

    def close(self):
        if not self._closed:
            self._closed = True
            self.raw.close()


class BufferedReader(_Over):
    def readable(self):
        return True


class BufferedWriter(_Over):
    def writable(self):
        return True


class BufferedRandom(_Over):
    readable = writable = seekable = lambda self: True


def text_encoding(encoding, stacklevel=2, /):
    return "locale" if encoding is None else encoding


def __getattr__(name):
    if name == "open":
        import builtins
        return builtins.open
    raise AttributeError(f"module 'io' has no attribute {name!r}")


for _cls in StringIO, BytesIO, TextIOWrapper, BufferedReader, BufferedWriter, BufferedRandom:
    _cls.__module__ = "_io"
    _spell(_cls, "_io." + _cls.__name__)

"""##
