// `importlib`: modules by name. Absent: finders, loaders and all that would make modules of files.

let importlibSource = ##"""
import sys

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def import_module(name, package=None):
    if name.startswith("."):
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        level = len(name) - len(name.lstrip("."))
        parents = package.rsplit(".", level - 1)
        if len(parents) < level:
            raise ImportError("attempted relative import beyond top-level package")
        name = parents[0] + ("." + name[level:] if name[level:] else "")
    __import__(name)
    return sys.modules[name]


def invalidate_caches():
    pass


def reload(module):
    name = getattr(module, "__name__", None)
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules")
    old = dict(vars(module))
    del sys.modules[name]
    try:
        fresh = import_module(name)
    finally:
        sys.modules[name] = module
    vars(module).update(old, **vars(fresh))
    return module
"""##
