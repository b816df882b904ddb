// `copyreg`: how instances are taken apart and put together again, for `copy` and `pickle`.
// Absent: the numbers of the extension registry beyond keeping them.

let copyregSource = ##"""
import _simul

__all__ = ["pickle", "constructor", "add_extension", "remove_extension", "clear_extension_cache"]

dispatch_table = {}
_extension_registry, _inverted_registry, _extension_cache = {}, {}, {}
_PLAIN = (object, list, dict, set)
_VALUES = (bool, int, float, complex, str, bytes, tuple, frozenset)


def pickle(ob_type, pickle_function, constructor_ob=None):
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _slotnames(cls):
    names = []
    for one in cls.__mro__:
        slots = one.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__") and one.__name__.lstrip("_"):
                name = f"_{one.__name__.lstrip('_')}{name}"
            names.append(name)
    return names


def _state(x):
    """What __getstate__ answers: nothing, the attributes, or the attributes and the slots."""
    own = getattr(type(x), "__getstate__", None)
    if own is not None and own is not getattr(object, "__getstate__", None):
        return own(x)
    names = _slotnames(type(x))
    slots = {name: getattr(x, name) for name in names if hasattr(x, name)}
    attributes = {k: v for k, v in getattr(x, "__dict__", {}).items() if k not in slots} or None
    return (attributes, slots) if slots else attributes


def _reduced(x):
    """How `x` is made again: constructor, arguments, state, items, pairs."""
    cls = type(x)
    new_ex, new = getattr(cls, "__getnewargs_ex__", None), getattr(cls, "__getnewargs__", None)
    function, args = __newobj__, (cls,)
    if new_ex is not None:
        positional, named = new_ex(x)
        if named:
            function, args = __newobj_ex__, (cls, positional, named)
        else:
            args = (cls, *positional)
    elif new is not None:
        found = new(x)
        if not isinstance(found, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(found).__name__}'")
        args = (cls, *found)
    else:
        for base in _VALUES:
            if issubclass(cls, base):
                args = cls, base(x)
                break
        else:
            for base in cls.__mro__:
                if _simul.is_builtin(base) and base not in _PLAIN and not _is_python(base):
                    raise TypeError(f"cannot pickle {cls.__name__!r} object")
    return (function, args, _state(x), iter(x) if issubclass(cls, list) else None,
            iter(x.items()) if issubclass(cls, dict) else None)


def _is_python(base):
    return base.__module__ not in ("builtins", "_io", "_simul") or base.__name__ == "SimpleNamespace"


def _reduce_ex(self, proto):
    return _reduced(self)


def add_extension(module, name, code):
    code = int(code)
    if not 1 <= code <= 0x7fffffff:
        raise ValueError("code out of range")
    key = (module, name)
    if _extension_registry.get(key) == code and _inverted_registry.get(code) == key:
        return
    if key in _extension_registry:
        raise ValueError("key %s is already registered with code %s" % (key, _extension_registry[key]))
    if code in _inverted_registry:
        raise ValueError("code %s is already in use for key %s" % (code, _inverted_registry[code]))
    _extension_registry[key], _inverted_registry[code] = code, key


def remove_extension(module, name, code):
    key = (module, name)
    if _extension_registry.get(key) != code or _inverted_registry.get(code) != key:
        raise ValueError("key %s is not registered with code %s" % (key, code))
    del _extension_registry[key], _inverted_registry[code]


def clear_extension_cache():
    _extension_cache.clear()

"""##
