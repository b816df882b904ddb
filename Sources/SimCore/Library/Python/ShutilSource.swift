// `shutil` on the files in memory: copies, trees, moves and removals.
// Absent: archives, owners and modes, of which those files have none.

let shutilSource = ##"""
import fnmatch
import os
from collections import namedtuple

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move", "rmtree", "Error",
           "SpecialFileError", "which", "get_terminal_size", "ignore_patterns", "disk_usage", "SameFileError"]


class Error(OSError):
    pass


class SameFileError(Error):
    pass


class SpecialFileError(OSError):
    pass


COPY_BUFSIZE = 256 * 1024
get_terminal_size = os.get_terminal_size
_usage = namedtuple("usage", "total used free")


def copyfileobj(fsrc, fdst, length=0):
    while data := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(data)


def _same(src, dst):
    try:
        return os.path.samefile(src, dst)
    except OSError:
        return os.path.abspath(src) == os.path.abspath(dst)


def copyfile(src, dst, *, follow_symlinks=True):
    if os.path.exists(dst) and _same(src, dst):
        raise SameFileError(f"{src!r} and {dst!r} are the same file")
    with open(src, "rb") as source:
        try:
            target = open(dst, "wb")
        except IsADirectoryError as e:
            if os.path.exists(dst):
                raise
            raise FileNotFoundError(f"Directory does not exist: {dst}") from e
        with target:
            copyfileobj(source, target)
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    os.stat(src), os.stat(dst)


copystat = copymode


def copy(src, dst, *, follow_symlinks=True):
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    return copyfile(src, dst)


def copy2(src, dst, *, follow_symlinks=True):
    return copy(src, dst)


def ignore_patterns(*patterns):
    def ignored(path, names):
        return {name for pattern in patterns for name in fnmatch.filter(names, pattern)}
    return ignored


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
             dirs_exist_ok=False):
    with os.scandir(src) as found:
        entries = list(found)
    left_out = ignore(os.fspath(src), [e.name for e in entries]) if ignore is not None else ()
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for e in entries:
        if e.name in left_out:
            continue
        one, other = os.path.join(src, e.name), os.path.join(dst, e.name)
        try:
            if e.is_dir():
                copytree(one, other, symlinks, ignore, copy_function, ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(one, other)
        except Error as wrong:
            errors.extend(wrong.args[0])
        except OSError as wrong:
            errors.append((one, other, str(wrong)))
    if errors:
        raise Error(errors)
    return dst


class _RemoveTree:
    avoids_symlink_attacks = True

    def __call__(self, path, ignore_errors=False, onerror=None, *, onexc=None, dir_fd=None):
        import sys
        if ignore_errors:
            def failed(function, where, error):
                pass
        elif onexc is not None:
            failed = onexc
        elif onerror is not None:
            def failed(function, where, error):
                onerror(function, where, (type(error), error, error.__traceback__))
        else:
            def failed(function, where, error):
                raise error
        self._remove(path, failed)

    def _remove(self, path, failed):
        try:
            with os.scandir(path) as found:
                entries = list(found)
        except OSError as error:
            # CPython opens the top before it reads it.
            failed(os.open if isinstance(error, FileNotFoundError) else os.scandir, path, error)
            return
        for e in entries:
            if e.is_dir():
                self._remove(e.path, failed)
            else:
                try:
                    os.unlink(e.path)
                except OSError as error:
                    failed(os.unlink, e.path, error)
        try:
            os.rmdir(path)
        except OSError as error:
            failed(os.rmdir, path, error)


rmtree = _RemoveTree()


def move(src, dst, copy_function=copy2):
    real = dst
    if os.path.isdir(dst):
        if _same(src, dst):
            os.rename(src, dst)
            return None
        real = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(real):
            raise Error(f"Destination path '{real}' already exists")
    if os.path.isdir(src) and (os.path.abspath(dst) + "/").startswith(os.path.abspath(src) + "/"):
        raise Error(f"Cannot move a directory '{src}' into itself '{dst}'.")
    if not os.path.exists(src):
        open(src)
    os.rename(src, real)
    return real


def which(cmd, mode=os.F_OK | os.X_OK, path=None):
    """The machine has no programs but those that the program writes itself."""
    if os.path.dirname(cmd):
        return cmd if os.path.isfile(cmd) else None
    for folder in (os.environ.get("PATH", os.defpath) if path is None else path).split(os.pathsep):
        if os.path.isfile(os.path.join(folder, cmd)):
            return os.path.join(folder, cmd)
    return None


def disk_usage(path):
    os.stat(path)
    return _usage(64 << 30, 16 << 30, 48 << 30)

"""##
