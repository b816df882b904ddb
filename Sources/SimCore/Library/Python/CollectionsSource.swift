// `collections`: named tuples, the dicts with more abilities, counters.
//
// `deque` is native (`_collections`); ChainMap and the User classes are in `_collections_wrappers`, so that most programs need
// not compile them.

let collectionsSource = ##"""
import _simul
from _collections import deque, _count_elements
from _simul import generic_alias as _alias

_missing = object()


# Tuples with names.

def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """Returns a new subclass of tuple with named fields."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    typename = str(typename)
    names = _checked_names(typename, names, rename)
    extra = {}
    if defaults is not None:
        defaults = tuple(defaults)
        if len(defaults) > len(names):
            raise TypeError("Got more default values than field names")
        extra = dict(zip(names[len(names) - len(defaults):], defaults))
    return _tuple_class(typename, tuple(names), extra, module or _simul.caller_frame(1)[1].get("__name__", "__main__"))


def _checked_names(typename, names, rename):
    from keyword import iskeyword
    if rename:
        seen = set()
        for i, name in enumerate(names):
            if not name.isidentifier() or iskeyword(name) or name[0] == "_" or name in seen:
                names[i] = f"_{i}"
            seen.add(name)
    for name in [typename] + names:
        if not name.isidentifier():
            raise ValueError(f"Type names and field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise ValueError(f"Type names and field names cannot be a keyword: {name!r}")
    seen = set()
    for name in names:
        if name[0] == "_" and not rename:
            raise ValueError(f"Field names cannot start with an underscore: {name!r}")
        if name in seen:
            raise ValueError(f"Encountered duplicate field name: {name!r}")
        seen.add(name)
    return names


def _tuple_class(typename, names, defaults, module):
    count = len(names)
    listed = ", ".join(names) + "," * (len(names) == 1)
    space = {"_new": tuple.__new__, "__builtins__": {}, "__name__": f"namedtuple_{typename}"}
    for i, value in enumerate(defaults.values()):
        space[f"_default{i}"] = value
    plain = count - len(defaults)
    taken = list(names[:plain]) + [f"{name}=_default{i}" for i, name in enumerate(names[plain:])]
    _simul.execute(f"def __new__(_cls, {', '.join(taken)}):\n  return _new(_cls, ({listed.rstrip(",") + "," if count else ''}))\n",
                   space, f"<{space['__name__']}>")
    made = space["__new__"]
    made.__doc__ = f"Create new instance of {typename}({listed})"
    shown = "(" + ", ".join(f"{name}=%r" for name in names) + ")"

    @classmethod
    def _make(cls, iterable):
        result = tuple.__new__(cls, iterable)
        if len(result) != count:
            raise TypeError(f"Expected {count} arguments, got {len(result)}")
        return result

    def _replace(self, /, **kwds):
        result = self._make([kwds.pop(name, old) for name, old in zip(names, self)])
        if kwds:
            raise TypeError(f"Got unexpected field names: {list(kwds)!r}")
        return result

    def __repr__(self):
        return self.__class__.__name__ + shown % tuple(self)

    def _asdict(self):
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        return tuple(self)

    for method in (made, _make.__func__, _replace, __repr__, _asdict, __getnewargs__):
        method.__qualname__ = f"{typename}.{method.__name__}"
    body = {"__doc__": f"{typename}({listed})", "__slots__": (), "_fields": names, "_field_defaults": defaults,
            "__new__": made, "_make": _make, "__replace__": _replace, "_replace": _replace, "__repr__": __repr__,
            "_asdict": _asdict, "__getnewargs__": __getnewargs__, "__match_args__": names, "__module__": module}
    for i, name in enumerate(names):
        body[name] = _simul.field_getter(i)
    return type(typename, (tuple,), body)


# Dictionaries.

class defaultdict(dict):
    """A dict that makes the values it is asked for and doesn't have."""

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError("first argument must be callable or None")
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __missing__(self, key):
        if self.default_factory is None:
            raise KeyError(key)
        self[key] = value = self.default_factory()
        return value

    def __repr__(self):
        return f"{type(self).__name__}({self.default_factory!r}, {dict.__repr__(self)})"

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.copy()
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = type(self)(self.default_factory, other)
        made.update(self)
        return made

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    __class_getitem__ = classmethod(_alias)


class OrderedDict(dict):
    """A dict whose order can be changed and counts in comparisons."""

    def keys(self):
        return _simul.odict_keys(self)

    def values(self):
        return _simul.odict_values(self)

    def items(self):
        return _simul.odict_items(self)

    def move_to_end(self, key, last=True):
        value = dict.pop(self, key)
        if last:
            dict.__setitem__(self, key, value)
            return
        rest = list(dict.items(self))
        dict.clear(self)
        dict.__setitem__(self, key, value)
        for key, value in rest:
            dict.__setitem__(self, key, value)

    def popitem(self, last=True):
        if not self:
            raise KeyError("dictionary is empty")
        if last:
            return dict.popitem(self)
        key = next(iter(self))
        return key, self.pop(key)

    def __eq__(self, other):
        if isinstance(other, OrderedDict):
            return dict.__eq__(self, other) and all(map(_same, self, other))
        return dict.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    __hash__ = None

    def __repr__(self):
        if id(self) in _showing:
            return "..."
        _showing.add(id(self))
        try:
            return f"{type(self).__name__}({dict.__repr__(self) if self else ''})"
        finally:
            _showing.discard(id(self))

    def copy(self):
        return self.__class__(self)

    __copy__ = copy

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(self)
        made.update(other)
        return made

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        made = self.__class__(other)
        made.update(self)
        return made

    def __reduce__(self):
        return type(self), (), self.__dict__ or None, None, iter(self.items())

    __class_getitem__ = classmethod(_alias)


_showing = set()


def _same(a, b):
    return a is b or a == b


class Counter(dict):
    """A dict that counts."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        ranked = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return ranked if n is None else ranked[:max(n, 0)]

    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError("Counter.fromkeys() is undefined.  Use Counter(iterable) instead.")

    def update(self, iterable=None, /, **kwds):
        if iterable is not None:
            if not _is_mapping(iterable):
                _count_elements(self, iterable)
            elif self:
                get = self.get
                for key, count in iterable.items():
                    self[key] = count + get(key, 0)
            else:
                super().update(iterable)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            get = self.get
            if _is_mapping(iterable):
                for key, count in iterable.items():
                    self[key] = get(key, 0) - count
            else:
                for key in iterable:
                    self[key] = get(key, 0) - 1
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, key):
        if key in self:
            super().__delitem__(key)

    def __repr__(self):
        if not self:
            return f"{self.__class__.__name__}()"
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f"{self.__class__.__name__}({shown!r})"

    def _compare(self, other, holds):
        if not isinstance(other, Counter):
            return NotImplemented
        return all(holds(self[key], other[key]) for both in (self, other) for key in both)

    def __eq__(self, other):
        return self._compare(other, lambda a, b: a == b)

    def __ne__(self, other):
        return NotImplemented if not isinstance(other, Counter) else not self == other

    def __le__(self, other):
        return self._compare(other, lambda a, b: a <= b)

    def __lt__(self, other):
        return NotImplemented if not isinstance(other, Counter) else self <= other and self != other

    def __ge__(self, other):
        return self._compare(other, lambda a, b: a >= b)

    def __gt__(self, other):
        return NotImplemented if not isinstance(other, Counter) else self >= other and self != other

    __hash__ = None

    def _merged(self, other, count):
        """The positive counts over all keys, those of self first."""
        if not isinstance(other, Counter):
            return NotImplemented
        made = Counter()
        for key, own in self.items():
            n = count(own, other[key])
            if n > 0:
                made[key] = n
        for key, its in other.items():
            if key not in self:
                n = count(0, its)
                if n > 0:
                    made[key] = n
        return made

    def __add__(self, other):
        return self._merged(other, lambda a, b: a + b)

    def __sub__(self, other):
        return self._merged(other, lambda a, b: a - b)

    def __or__(self, other):
        return self._merged(other, max)

    def __and__(self, other):
        return self._merged(other, min)

    def __pos__(self):
        return self._merged(Counter(), lambda a, b: a)

    def __neg__(self):
        return self._merged(Counter(), lambda a, b: -a)

    def _keep_positive(self):
        for key in [key for key, count in self.items() if not count > 0]:
            del self[key]
        return self

    def __iadd__(self, other):
        for key, count in other.items():
            self[key] += count
        return self._keep_positive()

    def __isub__(self, other):
        for key, count in other.items():
            self[key] -= count
        return self._keep_positive()

    def __ior__(self, other):
        for key, count in other.items():
            if count > self[key]:
                self[key] = count
        return self._keep_positive()

    def __iand__(self, other):
        for key, count in self.items():
            if other[key] < count:
                self[key] = other[key]
        return self._keep_positive()

    __class_getitem__ = classmethod(_alias)


def _is_mapping(obj):
    if isinstance(obj, dict):
        return True
    from collections.abc import Mapping
    return isinstance(obj, Mapping)


# The wrappers of mappings, lists and strings stand on the abstract classes; few programs ask for them.

def __getattr__(name):
    if name in ("ChainMap", "UserDict", "UserList", "UserString"):
        return getattr(_simul.import_module("_collections_wrappers"), name)
    if name == "abc":
        return _simul.import_module("collections.abc")
    raise AttributeError(f"module 'collections' has no attribute {name!r}")


__all__ = ["ChainMap", "Counter", "OrderedDict", "UserDict", "UserList", "UserString", "defaultdict", "deque",
           "namedtuple"]
"""##
