// `functools`: partial application, caches, orderings, dispatch by class.
//
// CPython has `partial`, `lru_cache` and `reduce` in C; here caches are closures, which the machine calls fastest.  Pickling is absent.

let functoolsSource = ##"""
import _simul

WRAPPER_ASSIGNMENTS = "__module__", "__name__", "__qualname__", "__doc__", "__annotations__", "__type_params__"
WRAPPER_UPDATES = "__dict__",
_missing = object()


# Partial application.

class partial:
    """Create a new function with partial application of the given arguments and keywords."""

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func, *args = args
        args = tuple(args)
        self = object.__new__(cls)
        if isinstance(func, partial) and len(func.__dict__) == 3:
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        elif not callable(func):
            raise TypeError("the first argument must be callable")
        self.func, self.args, self.keywords = func, args, keywords
        return self

    def __call__(self, /, *args, **keywords):
        if self.keywords:
            return self.func(*self.args, *args, **{**self.keywords, **keywords})
        return self.func(*self.args, *args, **keywords)

    def __repr__(self):
        if _enter_repr(self):
            return "..."
        try:
            kind = type(self)
            name = kind.__qualname__
            if kind.__module__ != "builtins":
                name = f"{kind.__module__}.{name}"
            return f"{name}({_shown(self)})"
        finally:
            _shown_now.discard(id(self))

    def __reduce__(self):
        extra = {k: v for k, v in self.__dict__.items() if k not in ("func", "args", "keywords")}
        return type(self), (self.func,), (self.func, self.args, self.keywords, extra or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple):
            raise TypeError("argument to __setstate__ must be a tuple")
        self.func, self.args, self.keywords, extra = state
        if extra:
            self.__dict__.update(extra)

    @classmethod
    def __class_getitem__(cls, item):
        return _simul.generic_alias(cls, item)


_shown_now = set()


def _enter_repr(obj):
    if id(obj) in _shown_now:
        return True
    _shown_now.add(id(obj))


def _shown(obj):
    parts = [repr(obj.func), *map(repr, obj.args)]
    return ", ".join(parts + [f"{k}={v!r}" for k, v in obj.keywords.items()])


class partialmethod:
    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        if isinstance(func, partialmethod):
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        return f"{type(self).__module__}.{type(self).__qualname__}({_shown(self)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})
        _method.__partialmethod__ = self
        _method.__isabstractmethod__ = self.__isabstractmethod__
        return _method

    def __get__(self, obj, cls=None):
        getter = getattr(self.func, "__get__", None)
        if getter is not None:
            bound = getter(obj, cls)
            if bound is not self.func:
                bound = partial(bound, *self.args, **self.keywords)
                try:
                    bound.__self__ = bound.func.__self__
                except AttributeError:
                    pass
                return bound
        return self._make_unbound_method().__get__(obj, cls)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)

    @classmethod
    def __class_getitem__(cls, item):
        return _simul.generic_alias(cls, item)


# Wrappers.

def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    for name in assigned:
        found = getattr(wrapped, name, _missing)
        if found is not _missing:
            setattr(wrapper, name, found)
    for name in updated:
        more = getattr(wrapped, name, None)
        if more:
            getattr(wrapper, name).update(more)
    wrapper.__wrapped__ = wrapped
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# Comparison.

def _derived(root, name):
    """The comparison `name`, made from `root` and equality, the way the order of operands allows."""
    swaps_equal = (root[3] == "t") == (name[3] == "e")
    opposite = root[2] != name[2]

    def method(self, other):
        answer = getattr(type(self), root)(self, other)
        if answer is NotImplemented:
            return answer
        if opposite:
            if swaps_equal:
                return not answer
            return not answer and self != other if root[3] == "t" else not answer or self == other
        return answer or self == other if root[3] == "t" else answer and self != other
    method.__name__ = name
    method.__qualname__ = name
    return method


_ORDERINGS = "__lt__", "__le__", "__gt__", "__ge__"


def total_ordering(cls):
    own = [op for op in _ORDERINGS if getattr(cls, op, None) is not getattr(object, op, None)]
    if not own:
        raise ValueError("must define at least one ordering operation: < > <= >=")
    root = max(own)
    for op in _ORDERINGS:
        if op not in own:
            setattr(cls, op, _derived(root, op))
    return cls


def cmp_to_key(mycmp):
    def test(name):
        sign = getattr(int, name)
        return lambda self, other: sign(mycmp(self.obj, other.obj), 0)
    body = {name: test(name) for name in _ORDERINGS + ("__eq__",)}

    def __init__(self, obj):
        self.obj = obj
    return type("KeyWrapper", (), {"__slots__": ("obj",), "__init__": __init__, "__hash__": None, **body})


def reduce(function, iterable, initial=_missing, /):
    try:
        rest = iter(iterable)
    except TypeError:
        raise TypeError("reduce() arg 2 must support iteration") from None
    if initial is _missing:
        initial = next(rest, _missing)
        if initial is _missing:
            raise TypeError("reduce() of empty iterable with no initial value")
    for item in rest:
        initial = function(initial, item)
    return initial


# Caches.

class _CacheInfo(tuple):
    _fields = __match_args__ = "hits", "misses", "maxsize", "currsize"
    hits, misses, maxsize, currsize = map(_simul.field_getter, range(4))

    def __new__(cls, *values):
        return tuple.__new__(cls, values)

    def __repr__(self):
        return "CacheInfo(hits=%r, misses=%r, maxsize=%r, currsize=%r)" % self

    def _asdict(self):
        return dict(zip(self._fields, self))


_CacheInfo.__name__ = _CacheInfo.__qualname__ = "CacheInfo"
_split = object()


def _key(args, kwds, typed):
    key = args
    if kwds:
        key += _split,
        for pair in kwds.items():
            key += pair
    if typed:
        key += tuple(map(type, args)) + tuple(map(type, kwds.values()))
    elif len(key) == 1 and type(key[0]) in (int, str):
        return key[0]
    return key


_make_key = _key


def lru_cache(maxsize=128, typed=False):
    """Least-recently-used cache decorator."""
    if isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        return _cached(maxsize, 128, typed)
    elif maxsize is not None:
        raise TypeError("Expected first argument to be an integer, a callable, or None")
    return lambda function: _cached(function, maxsize, typed)


def cache(user_function, /):
    return _cached(user_function, None, False)


def _cached(function, maxsize, typed):
    if not callable(function):
        raise TypeError("the first argument must be callable")
    # The dict's order of insertion is the order of use: what is used is taken out and put in again.
    kept = {}
    hits = misses = 0

    if maxsize == 0:
        def wrapper(*args, **kwds):
            nonlocal misses
            misses += 1
            return function(*args, **kwds)
    elif maxsize is None:
        def wrapper(*args, **kwds):
            nonlocal hits, misses
            if kwds or typed or len(args) != 1:
                key = _key(args, kwds, typed)
            else:
                key = args[0] if type(args[0]) in (int, str) else args
            value = kept.get(key, _missing)
            if value is not _missing:
                hits += 1
                return value
            misses += 1
            value = kept[key] = function(*args, **kwds)
            return value
    else:
        def wrapper(*args, **kwds):
            nonlocal hits, misses
            key = _key(args, kwds, typed)
            value = kept.pop(key, _missing)
            if value is not _missing:
                kept[key] = value
                hits += 1
                return value
            misses += 1
            value = function(*args, **kwds)
            if key not in kept:
                if len(kept) >= maxsize:
                    del kept[next(iter(kept))]
                kept[key] = value
            return value

    def cache_info():
        return _CacheInfo(hits, misses, maxsize, len(kept))

    def cache_clear():
        nonlocal hits, misses
        hits = misses = 0
        kept.clear()

    update_wrapper(wrapper, function)
    wrapper.cache_info = cache_info
    wrapper.cache_clear = cache_clear
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return wrapper


class cached_property:
    def __init__(self, func):
        self.func = func
        self.attrname = None
        self.__module__, self.__doc__ = func.__module__, func.__doc__

    def __set_name__(self, owner, name):
        if self.attrname not in (None, name):
            raise TypeError("Cannot assign the same cached_property to two different names "
                            f"({self.attrname!r} and {name!r}).")
        self.attrname = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        name = self.attrname
        if name is None:
            raise TypeError("Cannot use cached_property instance without calling __set_name__ on it.")
        try:
            kept = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} "
                            f"instance to cache {name!r} property.") from None
        value = kept.get(name, _missing)
        if value is _missing:
            value = kept[name] = self.func(instance)
        return value

    @classmethod
    def __class_getitem__(cls, item):
        return _simul.generic_alias(cls, item)


# Dispatch by class.

def _nearest(cls, registry):
    """The implementation of the registered class that `cls` comes closest to."""
    order = cls.__mro__
    best = None
    for candidate in registry:
        if candidate in order:
            rank = order.index(candidate) * 2
        else:
            # A class that is only registered with or recognised by an abstract one: right after the last base
            # for which that still holds.
            try:
                ranks = [i for i, base in enumerate(order) if issubclass(base, candidate)]
            except TypeError:
                continue
            if not ranks:
                continue
            rank = ranks[-1] * 2 + 1
        if best is None or rank < best[0]:
            best = rank, candidate
        elif rank == best[0]:
            if issubclass(candidate, best[1]):
                best = rank, candidate
            elif not issubclass(best[1], candidate):
                raise RuntimeError(f"Ambiguous dispatch: {best[1]} or {candidate}")
    return registry[best[1]] if best else None


def _members(cls):
    """The classes of a union; None where it is no union of classes."""
    args = getattr(cls, "__args__", None)
    is_union = isinstance(cls, _simul.union) or getattr(cls, "__origin__", None).__class__.__name__ == "_SpecialForm"
    return args if is_union and args and all(isinstance(a, type) for a in args) else None


def singledispatch(func):
    registry = {}
    memory = {}
    seen_token = None
    funcname = getattr(func, "__name__", "singledispatch function")

    def dispatch(cls):
        nonlocal seen_token
        from abc import get_cache_token
        token = get_cache_token()
        if token != seen_token:
            memory.clear()
            seen_token = token
        try:
            return memory[cls]
        except KeyError:
            found = memory[cls] = registry[cls] if cls in registry else _nearest(cls, registry)
            return found

    def register(cls, func=None):
        is_class = isinstance(cls, type) or _members(cls)
        if is_class and func is None:
            return lambda f: register(cls, f)
        if not is_class:
            if func is not None:
                raise TypeError(f"Invalid first argument to `register()`. {cls!r} is not a class or union type.")
            if not getattr(cls, "__annotations__", None):
                raise TypeError(f"Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` "
                                "or plain `@register` on an annotated function.")
            func = cls
            argname, cls = next(iter(func.__annotations__.items()))
            if isinstance(cls, str):
                from typing import get_type_hints
                cls = get_type_hints(func)[argname]
            if not isinstance(cls, type) and not _members(cls):
                what = "not all arguments are classes" if isinstance(cls, _simul.union) else "is not a class"
                raise TypeError(f"Invalid annotation for {argname!r}. {cls!r} {what}.")
        for one in _members(cls) or (cls,):
            registry[one] = func
        memory.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f"{funcname} requires at least 1 positional argument")
        return dispatch(args[0].__class__)(*args, **kw)

    registry[object] = func
    wrapper.register = register
    wrapper.dispatch = dispatch
    wrapper.registry = _simul.mappingproxy(registry)
    wrapper._clear_cache = memory.clear
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    def __init__(self, func):
        if not callable(func) and not hasattr(func, "__get__"):
            raise TypeError(f"{func!r} is not callable or a descriptor")
        self.func = func
        self.dispatcher = singledispatch(func)

    def register(self, cls, method=None):
        return self.dispatcher.register(cls, func=method)

    def __get__(self, obj, cls=None):
        dispatch = self.dispatcher.dispatch
        funcname = getattr(self.func, "__name__", "singledispatchmethod method")

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f"{funcname} requires at least 1 positional argument")
            return dispatch(args[0].__class__).__get__(obj, cls)(*args, **kwargs)
        _method.__isabstractmethod__ = self.__isabstractmethod__
        _method.register = self.register
        return update_wrapper(_method, self.func)

    @property
    def __isabstractmethod__(self):
        return getattr(self.func, "__isabstractmethod__", False)


def __getattr__(name):
    if name in ("GenericAlias", "get_cache_token", "RLock", "namedtuple"):
        home = {"GenericAlias": "types", "get_cache_token": "abc", "RLock": "threading", "namedtuple": "collections"}
        return getattr(_simul.import_module(home[name]), name)
    raise AttributeError(f"module 'functools' has no attribute {name!r}")


__all__ = ["update_wrapper", "wraps", "WRAPPER_ASSIGNMENTS", "WRAPPER_UPDATES", "total_ordering", "cache", "cmp_to_key",
           "lru_cache", "reduce", "partial", "partialmethod", "singledispatch", "singledispatchmethod",
           "cached_property"]
"""##
