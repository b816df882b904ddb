// `weakref`: containers and helpers over the native references of `_weakref`.

let weakrefSource = ##"""
from _simul import write_error, execute
from _weakref import getweakrefs, is_referable, ref

ReferenceType = ref
__all__ = ["ref", "proxy", "getweakrefcount", "getweakrefs", "WeakKeyDictionary", "ReferenceType", "ProxyType",
           "CallableProxyType", "ProxyTypes", "WeakValueDictionary", "WeakSet", "WeakMethod", "finalize"]


class KeyedRef(ref):
    """A reference that remembers under which key its object is kept."""

    def __new__(cls, object, callback, key):
        self = ref.__new__(cls, object, callback)
        self.key = key
        return self


def getweakrefcount(object):
    return len(getweakrefs(object))


class WeakMethod(ref):
    """A reference to a bound method, which lives no longer than its object."""

    def __new__(cls, meth, callback=None):
        try:
            owner, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError(f"argument should be a bound method, not {type(meth)}") from None

        def gone(_):
            self._alive = False
            if callback is not None:
                callback(self)
        self = ref.__new__(cls, owner, gone)
        self._function = function
        self._kind = type(meth)
        self._alive = True
        return self

    def __call__(self):
        owner = super().__call__()
        return None if owner is None else self._kind(self._function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self() is None or other() is None:
            return self is other
        return ref.__eq__(self, other) and self._function == other._function

    def __ne__(self, other):
        return not self == other

    __hash__ = ref.__hash__


# Proxies.

class ProxyType:
    """Does what the object would do, as long as it is there."""
    __slots__ = "_ref", "__weakref__"

    def __init__(self, object, callback=None):
        kept = (lambda _: callback(self)) if callback is not None else None
        ProxyType._set(self, ref(object, kept))

    def __getattribute__(self, name):
        return getattr(_object(self), name)

    def __setattr__(self, name, value):
        setattr(_object(self), name, value)

    def __delattr__(self, name):
        delattr(_object(self), name)

    def __repr__(self):
        found = _reference(self)()
        return f"<weakproxy at {id(self):#x}; to {type(found).__name__!r} at {id(found):#x}>"

    def __str__(self):
        return str(_object(self))

    def __bool__(self):
        return bool(_object(self))

    def __iter__(self):
        return iter(_object(self))

    def __call__(self, *args, **kwds):
        return _object(self)(*args, **kwds)

    __hash__ = None


def _reference(proxy):
    return object.__getattribute__(proxy, "_ref")


def _object(proxy):
    found = _reference(proxy)()
    if found is None:
        raise ReferenceError("weakly-referenced object no longer exists")
    return found


ProxyType._set = staticmethod(lambda proxy, reference: object.__setattr__(proxy, "_ref", reference))


def _pass_operators():
    import operator
    for name in ("lt le eq ne gt ge add sub mul truediv floordiv mod pow and or xor lshift rshift neg pos abs invert "
                 "getitem setitem delitem contains").split():
        function = getattr(operator, f"__{name}__")

        def method(self, *args, _function=function):
            return _function(_object(self), *[_object(a) if isinstance(a, ProxyType) else a for a in args])
        setattr(ProxyType, f"__{name}__", method)
    for name in ("radd", "rsub", "rmul", "rtruediv"):
        function = getattr(operator, f"__{name[1:]}__")
        setattr(ProxyType, f"__{name}__", lambda self, other, _function=function: _function(other, _object(self)))
    for name in ("len", "next", "reversed", "round", "divmod"):
        function = {"len": len, "next": next, "reversed": reversed, "round": round, "divmod": divmod}[name]
        setattr(ProxyType, f"__{name}__", lambda self, *args, _function=function: _function(_object(self), *args))


_pass_operators()
proxy = CallableProxyType = ProxyType
ProxyTypes = (ProxyType, CallableProxyType)


# Containers.

class WeakSet:
    """A set whose members go when nothing else holds them."""

    def __init__(self, data=None):
        self.data = set()
        if data is not None:
            self.update(data)

    def _drop(self):
        own = ref(self)

        def gone(reference):
            found = own()
            if found is not None:
                found.data.discard(reference)
        return gone

    def __iter__(self):
        for reference in list(self.data):
            item = reference()
            if item is not None:
                yield item

    def __len__(self):
        return sum([reference() is not None for reference in self.data])

    def __contains__(self, item):
        return is_referable(item) and ref(item) in self.data

    def add(self, item):
        self.data.add(ref(item, self._drop()))

    def discard(self, item):
        self.data.discard(ref(item))

    def remove(self, item):
        self.data.remove(ref(item))

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def pop(self):
        while self.data:
            item = self.data.pop()()
            if item is not None:
                return item
        raise KeyError("pop from empty WeakSet")

    def update(self, other):
        for item in other:
            self.add(item)

    def __ior__(self, other):
        self.update(other)
        return self

    def __repr__(self):
        return "{" + ", ".join(map(repr, self.data)) + "}" if self.data else "set()"

    def _made(self, items):
        return self.__class__(items)

    def union(self, other):
        return self._made([*self, *other])

    def difference(self, other):
        other = list(other)
        return self._made([item for item in self if item not in other])

    def intersection(self, other):
        return self._made([item for item in other if item in self])

    def symmetric_difference(self, other):
        other = self._made(other)
        return self._made([*self.difference(other), *other.difference(self)])

    __or__, __sub__, __and__, __xor__ = union, difference, intersection, symmetric_difference

    def difference_update(self, other):
        for item in list(other):
            self.discard(item)

    def intersection_update(self, other):
        other = list(other)
        self.difference_update([item for item in self if item not in other])

    def issubset(self, other):
        return all(item in other for item in self)

    def issuperset(self, other):
        return all(item in self for item in other)

    def isdisjoint(self, other):
        return not any(item in self for item in other)

    __le__, __ge__ = issubset, issuperset

    def __lt__(self, other):
        return self <= other and len(self) < len(other)

    def __gt__(self, other):
        return self >= other and len(self) > len(other)

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return set(self) == set(other)

    __hash__ = None


_absent = object()


class _WeakDict:
    """What the two dicts share: a dict of pairs from which the dead ones are left out."""

    def __init__(self, other=(), /, **kw):
        self.data = {}
        self.update(other, **kw)

    def _forgets(self):
        own = ref(self)

        def gone(reference):
            found = own()
            if found is not None:
                found._forget(reference)
        return gone

    def __len__(self):
        return sum(1 for _ in self.items())

    def __iter__(self):
        return self.keys()

    def keys(self):
        for key, _ in self.items():
            yield key

    def values(self):
        for _, value in self.items():
            yield value

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def setdefault(self, key, default=None):
        found = self.get(key, _absent)
        if found is _absent:
            self[key] = found = default
        return found

    def pop(self, key, *default):
        found = self.get(key, _absent)
        if found is _absent:
            if default:
                return default[0]
            raise KeyError(key)
        del self[key]
        return found

    def popitem(self):
        for key, value in [*self.items()][::-1]:
            del self[key]
            return key, value
        raise KeyError("dictionary is empty")

    def clear(self):
        self.data.clear()

    def update(self, other=(), /, **kw):
        for source in (other, kw):
            for key, value in source.items() if hasattr(source, "items") else source:
                self[key] = value

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __or__(self, other):
        made = self.copy()
        made.update(other)
        return made

    def __ior__(self, other):
        self.update(other)
        return self

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if hasattr(other, "items") else NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x}>"


class WeakValueDictionary(_WeakDict):
    def _forget(self, reference):
        if self.data.get(reference.key) is reference:
            del self.data[reference.key]

    def __getitem__(self, key):
        found = self.data[key]()
        if found is None:
            raise KeyError(key)
        return found

    def __setitem__(self, key, value):
        self.data[key] = KeyedRef(value, self._forgets(), key)

    def __delitem__(self, key):
        del self.data[key]

    def __contains__(self, key):
        return key in self.data and self.data[key]() is not None

    def items(self):
        for key, reference in list(self.data.items()):
            value = reference()
            if value is not None:
                yield key, value

    def itervaluerefs(self):
        yield from list(self.data.values())

    def valuerefs(self):
        return list(self.data.values())


class WeakKeyDictionary(_WeakDict):
    def _forget(self, reference):
        self.data.pop(reference, None)

    def __getitem__(self, key):
        return self.data[ref(key)]

    def __setitem__(self, key, value):
        self.data[ref(key, self._forgets())] = value

    def __delitem__(self, key):
        del self.data[ref(key)]

    def __contains__(self, key):
        return is_referable(key) and ref(key) in self.data

    def items(self):
        for reference, value in list(self.data.items()):
            key = reference()
            if key is not None:
                yield key, value

    def keyrefs(self):
        return list(self.data)


class finalize:
    """Calls a function when an object goes, or at the end of the program."""
    _waiting = {}
    _is_registered = False

    def __init__(self, obj, func, /, *args, **kwargs):
        if not finalize._is_registered:
            try:
                import atexit
                atexit.register(self._exit)
            except ImportError:
                pass
            finalize._is_registered = True
        self.__dict__["_recipe"] = ref(obj, self), func, args, kwargs or {}
        self.__dict__["atexit"] = True
        finalize._waiting[self] = True

    def __call__(self, _=None):
        if finalize._waiting.pop(self, None):
            _, func, args, kwargs = self._recipe
            return func(*args, **kwargs)

    def _living(self):
        if self in finalize._waiting:
            reference, func, args, kwargs = self._recipe
            obj = reference()
            if obj is not None:
                return obj, func, args, kwargs

    def detach(self):
        found = self._living()
        if found:
            del finalize._waiting[self]
        return found

    def peek(self):
        return self._living()

    @property
    def alive(self):
        return self in finalize._waiting

    def __setattr__(self, name, value):
        if name == "atexit" and self.alive or name != "atexit":
            self.__dict__[name] = value

    def __repr__(self):
        found = self._living()
        if found is None:
            return f"<{type(self).__name__} object at {id(self):#x}; dead>"
        return f"<{type(self).__name__} object at {id(self):#x}; for {type(found[0]).__qualname__!r} at {id(found[0]):#x}>"

    @classmethod
    def _exit(cls):
        for one in [*cls._waiting][::-1]:
            if one.atexit and one.alive:
                one()
"""##
