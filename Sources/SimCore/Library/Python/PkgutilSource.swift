// `pkgutil`: names to objects.  There are no folders of modules to walk through.

let pkgutilSource = ##"""
from collections import namedtuple

__all__ = ["iter_modules", "walk_packages", "get_data", "resolve_name", "extend_path", "ModuleInfo"]

ModuleInfo = namedtuple("ModuleInfo", "module_finder name ispkg")


def iter_modules(path=None, prefix=""):
    if isinstance(path, str):
        raise ValueError("path must be None or list of paths to look for modules in")
    return iter(())


def walk_packages(path=None, prefix="", onerror=None):
    return iter_modules(path, prefix)


def extend_path(path, name):
    return path


def get_data(package, resource):
    raise NotImplementedError("files of packages are not simulated: pkgutil.get_data()")


def resolve_name(name):
    import importlib
    module, colon, rest = name.partition(":")
    if not all(part.isidentifier() for part in (module + "." + rest if rest else module).split(".")):
        raise ValueError("invalid format: %r" % name)
    if colon:
        found = importlib.import_module(module)
        parts = rest.split(".") if rest else []
    else:
        first, *parts = module.split(".")
        found = importlib.import_module(first)
        while parts:
            try:
                first = first + "." + parts[0]
                found = importlib.import_module(first)
            except ImportError:
                break
            parts.pop(0)
    for part in parts:
        found = getattr(found, part)
    return found

"""##
