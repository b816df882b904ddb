// `glob` over the files in memory: shell patterns become paths, part by part.
// Absent: `translate`, descriptors of folders.

let globSource = ##"""
import fnmatch
import itertools
import os
import re

__all__ = ["escape", "glob", "iglob"]

_magic = re.compile("([*?[])")


def glob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    return list(iglob(pathname, root_dir=root_dir, dir_fd=dir_fd, recursive=recursive, include_hidden=include_hidden))


def iglob(pathname, *, root_dir=None, dir_fd=None, recursive=False, include_hidden=False):
    found = _Search(os.fspath(root_dir) if root_dir is not None else pathname[:0], recursive, include_hidden).paths(pathname)
    if not pathname or recursive and pathname[:2] == "**":
        # The folder itself, which `**` finds as well, has no name to give.
        first = next(found, "")
        if first:
            found = itertools.chain((first,), found)
    return found


class _Search:
    def __init__(self, root, recursive, hidden):
        self.root, self.recursive, self.hidden = root, recursive, hidden

    def _place(self, path):
        return os.path.join(self.root, path) if self.root and path else self.root or path

    def _is_deep(self, part):
        return self.recursive and part == "**"

    def paths(self, path, only_folders=False):
        folder, name = os.path.split(path)
        if not has_magic(path):
            if os.path.lexists(self._place(path)) if name else os.path.isdir(self._place(folder)):
                yield path
            return
        if not folder:
            yield from self._below("", name, only_folders)
            return
        folders = self.paths(folder, True) if folder != path and has_magic(folder) else [folder]
        for one in folders:
            if has_magic(name):
                for found in self._below(one, name, only_folders):
                    yield os.path.join(one, found)
            elif name == "":
                if os.path.isdir(self._place(one)):
                    yield os.path.join(one, "")
            elif os.path.lexists(self._place(os.path.join(one, name))):
                yield os.path.join(one, name)

    def _below(self, folder, pattern, only_folders):
        """The names in a folder, or the paths from it downwards for `**`, that fit one part of a pattern."""
        if not self._is_deep(pattern):
            names = self._names(folder, only_folders)
            if not self.hidden and pattern[:1] != ".":
                names = [n for n in names if n[:1] != "."]
            yield from fnmatch.filter(names, pattern)
        elif not folder or os.path.isdir(self._place(folder)):
            yield ""
            yield from self._deep(folder, only_folders)

    def _deep(self, folder, only_folders):
        for name in self._names(folder, only_folders):
            if self.hidden or name[:1] != ".":
                yield name
                for rest in self._deep(os.path.join(folder, name) if folder else name, only_folders):
                    yield os.path.join(name, rest)

    def _names(self, folder, only_folders):
        try:
            with os.scandir(self._place(folder) or os.curdir) as entries:
                return [e.name for e in entries if not only_folders or e.is_dir()]
        except OSError:
            return []


def has_magic(s):
    return _magic.search(s) is not None


def escape(pathname):
    return _magic.sub(r"[\1]", pathname)

"""##
