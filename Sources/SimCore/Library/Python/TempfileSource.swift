// `tempfile`: files in memory with names from a generator of their own, so that a program's random numbers stay what they are.
// Absent: `mkstemp`, which would give a descriptor (`os.open` refuses), and files that really roll over to a disk.

let tempfileSource = ##"""
import io
import os
import random
import shutil

__all__ = ["NamedTemporaryFile", "TemporaryFile", "SpooledTemporaryFile", "TemporaryDirectory", "mkstemp", "mkdtemp",
           "mktemp", "TMP_MAX", "gettempprefix", "tempdir", "gettempdir", "gettempprefixb", "gettempdirb"]

TMP_MAX = 10000
template = "tmp"
tempdir = None
_letters = "abcdefghijklmnopqrstuvwxyz0123456789_"
_random = random.Random(20250101)


def gettempprefix():
    return template


def gettempprefixb():
    return template.encode()


def gettempdir():
    return os.fsdecode("/tmp" if tempdir is None else tempdir)


def gettempdirb():
    return os.fsencode(gettempdir())


def _names(suffix, prefix, dir):
    folder = os.fspath(gettempdir() if dir is None else dir)
    while True:
        middle = "".join(_random.choices(_letters, k=8))
        yield os.path.join(os.path.abspath(folder), (template if prefix is None else prefix) + middle + (suffix or ""))


def mktemp(suffix="", prefix=template, dir=None):
    return next(path for path in _names(suffix, prefix, dir) if not os.path.lexists(path))


def mkdtemp(suffix=None, prefix=None, dir=None):
    path = mktemp(suffix, prefix, dir)
    os.mkdir(path)
    return path


def mkstemp(suffix=None, prefix=None, dir=None, text=False):
    path = mktemp(suffix, prefix, dir)
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL), path


class _TemporaryFileWrapper:
    """A file that goes when it is closed, or left by `with`."""

    def __init__(self, file, name, delete=True, delete_on_close=True):
        self.file, self.name = file, name
        self.delete, self._on_close = delete, delete and delete_on_close

    def __getattr__(self, name):
        return getattr(self.__dict__["file"], name)

    def __enter__(self):
        self.file.__enter__()
        return self

    def __exit__(self, *error):
        self.close()
        self._remove()

    def __iter__(self):
        for line in self.file:
            yield line

    def close(self):
        if not self.file.closed:
            self.file.close()
            if self._on_close:
                self._remove()

    def _remove(self):
        if self.delete:
            self.delete = False
            try:
                os.unlink(self.name)
            except FileNotFoundError:
                pass

    def __del__(self):
        self.close()
        self._remove()

    def __repr__(self):
        return f"<tempfile._TemporaryFileWrapper object at {id(self):#x}>"


def NamedTemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                       delete=True, *, errors=None, delete_on_close=True):
    path = mktemp(suffix, prefix, dir)
    file = open(path, mode, buffering, encoding, errors, newline)
    return _TemporaryFileWrapper(file, path, delete, delete_on_close)


def TemporaryFile(mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None, *,
                  errors=None):
    path = mktemp(suffix, prefix, dir)
    file = open(path, mode, buffering, encoding, errors, newline)
    os.unlink(path)
    return file


class SpooledTemporaryFile:
    def __init__(self, max_size=0, mode="w+b", buffering=-1, encoding=None, newline=None, suffix=None, prefix=None,
                 dir=None, *, errors=None):
        self._file = io.BytesIO() if "b" in mode else io.StringIO(newline=newline or "\n")
        self._max_size, self._mode, self._rolled = max_size, mode, False

    def rollover(self):
        self._rolled = True

    def __getattr__(self, name):
        return getattr(self.__dict__["_file"], name)

    def write(self, data):
        count = self._file.write(data)
        if self._max_size and self._file.tell() > self._max_size:
            self._rolled = True
        return count

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self._file.close()

    def __iter__(self):
        return iter(self._file)


class TemporaryDirectory:
    def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False, *, delete=True):
        self.name = mkdtemp(suffix, prefix, dir)
        self._ignore, self._delete = ignore_cleanup_errors, delete

    def __repr__(self):
        return f"<{type(self).__name__} {self.name!r}>"

    def __enter__(self):
        return self.name

    def __exit__(self, *error):
        if self._delete:
            self.cleanup()

    def cleanup(self):
        if os.path.isdir(self.name):
            shutil.rmtree(self.name, ignore_errors=self._ignore)

"""##
