// `importlib.util`: whether there is a module. Absent: specifications and loaders.

let importlibUtilSource = ##"""
import sys


def find_spec(name, package=None):
    """Whether there is such a module; nothing more is known about one."""
    from importlib import import_module
    module = sys.modules.get(name)
    if module is None:
        try:
            module = import_module(name, package)
        except ModuleNotFoundError:
            return None
    elif name == "__main__":
        raise ValueError("__main__.__spec__ is None")
    import types
    return types.SimpleNamespace(name=module.__name__, loader=None, origin=getattr(module, "__file__", None))


def resolve_name(name, package):
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    parents = package.rsplit(".", level - 1)
    if len(parents) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return parents[0] + ("." + name[level:] if name[level:] else "")
"""##
