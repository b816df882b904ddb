// `linecache`: lines of the program's own files.

let linecacheSource = ##"""
import _simul

__all__ = ["getline", "clearcache", "checkcache", "lazycache"]
cache = {}


def getlines(filename, module_globals=None):
    if filename not in cache:
        lines = _simul.source_lines(filename)
        if not lines:
            return []
        cache[filename] = sum(map(len, lines)), None, lines, filename
    return cache[filename][2]


updatecache = getlines


def getline(filename, lineno, module_globals=None):
    lines = getlines(filename)
    return lines[lineno - 1] if 1 <= lineno <= len(lines) else ""


def clearcache():
    cache.clear()


def checkcache(filename=None):
    pass


def lazycache(filename, module_globals):
    return False
"""##
