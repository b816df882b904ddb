// `copy`.

let copySource = ##"""
import _simul
import types as _types

__all__ = ["Error", "copy", "deepcopy", "replace"]


class Error(Exception):
    pass


error = Error

_ATOMIC = frozenset({
    type(None), int, float, bool, complex, bytes, str, tuple, frozenset, type, range, slice, property, type(...),
    type(NotImplemented), _types.FunctionType, _types.BuiltinFunctionType, _types.MethodType, _types.CodeType,
    _types.ModuleType, _types.UnionType, _types.GenericAlias, staticmethod, classmethod})


def copy(x):
    cls = type(x)
    if cls in _ATOMIC or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    return _reconstruct(x, None)


def deepcopy(x, memo=None, _nil=[]):
    cls = type(x)
    if cls in (type(None), int, float, bool, complex, bytes, str, type, range, property) or (
            cls in _ATOMIC and cls not in (tuple, frozenset, slice, _types.MethodType)):
        return x
    if memo is None:
        memo = {}
    key = id(x)
    y = memo.get(key, _nil)
    if y is not _nil:
        return y
    if cls is list:
        y = []
        memo[key] = y
        for item in x:
            y.append(deepcopy(item, memo))
    elif cls is dict:
        y = {}
        memo[key] = y
        for k, v in x.items():
            y[deepcopy(k, memo)] = deepcopy(v, memo)
    elif cls is tuple:
        items = [deepcopy(item, memo) for item in x]
        if key in memo:
            return memo[key]
        y = x if all(a is b for a, b in zip(x, items)) else tuple(items)
    elif cls is set or cls is frozenset:
        y = cls([deepcopy(item, memo) for item in x])
    elif cls is bytearray:
        y = bytearray(x)
    elif cls is _types.MethodType:
        y = _types.MethodType(x.__func__, deepcopy(x.__self__, memo))
    elif issubclass(cls, type):
        y = x
    else:
        copier = getattr(x, "__deepcopy__", None)
        y = copier(memo) if copier is not None else _reconstruct(x, memo)
    if y is not x:
        memo[key] = y
        memo.setdefault(id(memo), []).append(x)
    return y


def _state(x):
    get = getattr(type(x), "__getstate__", None)
    if get is not None and get is not getattr(object, "__getstate__", None):
        return get(x)
    state = dict(getattr(x, "__dict__", {}))
    for base in type(x).__mro__:
        slots = base.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            if hasattr(x, name):
                state[name] = getattr(x, name)
    return state


def _reconstruct(x, memo):
    deep = memo is not None
    cls = type(x)
    reduce = None
    for name in ("__reduce_ex__", "__reduce__"):
        found = getattr(cls, name, None)
        if found is not None and found is not getattr(object, name):
            reduce = found
            break
    if reduce is not None:
        answer = reduce(x, 4) if name == "__reduce_ex__" else reduce(x)
        if isinstance(answer, str):
            return x
        callable_, args, *rest = answer
        if not rest and isinstance(x, BaseException):
            rest = [dict(x.__dict__)]
        if deep:
            args = [deepcopy(arg, memo) for arg in args]
        y = callable_(*args)
        if deep:
            memo[id(x)] = y
        state, items, pairs, *_ = (*rest, None, None, None)
        _restore(y, deepcopy(state, memo) if deep and state is not None else state)
        for item in items or ():
            y.append(deepcopy(item, memo) if deep else item)
        for k, v in pairs or ():
            y[deepcopy(k, memo) if deep else k] = deepcopy(v, memo) if deep else v
        return y
    if cls.__name__ == "deque" or hasattr(cls, "extendleft"):
        y = cls((), x.maxlen)
        if deep:
            memo[id(x)] = y
        y.extend(deepcopy(item, memo) if deep else item for item in x)
        _restore(y, deepcopy(x.__dict__, memo) if hasattr(x, "__dict__") else None)
        return y
    if isinstance(x, BaseException):
        args = x.args
        y = cls.__new__(cls, *(deepcopy(args, memo) if deep else args))
        y.args = deepcopy(args, memo) if deep else args
    elif hasattr(x, "__getnewargs__"):
        args = x.__getnewargs__()
        y = cls.__new__(cls, *(deepcopy(args, memo) if deep else args))
    elif issubclass(cls, (int, float, str, bytes, tuple, frozenset)):
        base = next(b for b in (int, float, str, bytes, tuple, frozenset) if issubclass(cls, b))
        plain = base(x)
        y = base.__new__(cls, deepcopy(plain, memo) if deep else plain)
    else:
        if not _is_plain(cls):
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        y = cls.__new__(cls)
    if deep:
        memo[id(x)] = y
    if issubclass(cls, list):
        for item in x:
            list.append(y, deepcopy(item, memo) if deep else item)
    elif issubclass(cls, dict):
        for k, v in dict.items(x):
            y[deepcopy(k, memo) if deep else k] = deepcopy(v, memo) if deep else v
    elif issubclass(cls, set):
        for item in x:
            y.add(deepcopy(item, memo) if deep else item)
    state = _state(x)
    _restore(y, deepcopy(state, memo) if deep else state)
    return y


def _is_plain(cls):
    """Whether instances consist of what attributes and items show."""
    for base in cls.__mro__:
        if _simul.is_builtin(base) and base not in (object, list, dict, set, _types.SimpleNamespace):
            return False
    return True


def _restore(y, state):
    if not state:
        return
    if hasattr(y, "__setstate__"):
        y.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    own = getattr(y, "__dict__", None)
    for source in (state, slots):
        for name, value in (source or {}).items():
            if own is not None and source is state:
                own[name] = value
            else:
                object.__setattr__(y, name, value)


def replace(obj, /, **changes):
    cls = obj.__class__
    func = getattr(cls, "__replace__", None)
    if func is None:
        raise TypeError(f"replace() does not support {cls.__name__} objects")
    return func(obj, **changes)
"""##
