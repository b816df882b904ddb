// `_collections_wrappers`: ChainMap, UserDict, UserList and UserString of `collections`.

let collectionsWrappersSource = ##"""
from _collections_abc import MutableMapping, MutableSequence, Sequence


def _also(name):
    """A method that hands its arguments to the wrapped object's method of the same name."""
    def method(self, *args, **kwds):
        return getattr(self.data, name)(*map(_data, args), **kwds)
    method.__name__ = name
    return method


def _data(obj):
    return obj.data if isinstance(obj, (UserDict, UserList, UserString)) else obj


class ChainMap(MutableMapping):
    """Several dicts that are searched one after the other; the first takes the changes."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __getitem__(self, key):
        for mapping in self.maps:
            try:
                return mapping[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def __missing__(self, key):
        raise KeyError(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def _all(self):
        merged = {}
        for mapping in reversed(self.maps):
            merged.update(dict.fromkeys(mapping))
        return merged

    def __len__(self):
        return len(self._all())

    def __iter__(self):
        return iter(self._all())

    def __contains__(self, key):
        return any(key in mapping for mapping in self.maps)

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        return f"{self.__class__.__name__}({', '.join(map(repr, self.maps))})"

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        return self.__class__(self.maps[0].copy(), *self.maps[1:])

    __copy__ = copy

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])

    def new_child(self, m=None, **kwargs):
        first = kwargs if m is None else m
        if m is not None and kwargs:
            first.update(kwargs)
        return self.__class__(first, *self.maps)

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def clear(self):
        self.maps[0].clear()

    def _first(self, method, complaint, *args):
        """Calls the method of the first mapping, with a KeyError that says where it looked."""
        try:
            return getattr(self.maps[0], method)(*args)
        except KeyError:
            raise KeyError(complaint)

    def __delitem__(self, key):
        self._first("__delitem__", f"Key not found in the first mapping: {key!r}", key)

    def pop(self, key, *args):
        return self._first("pop", f"Key not found in the first mapping: {key!r}", key, *args)

    def popitem(self):
        return self._first("popitem", "No keys found in the first mapping.")

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        made = self.copy()
        made.maps[0].update(other)
        return made

    def __ror__(self, other):
        if not hasattr(other, "keys"):
            return NotImplemented
        made = dict(other)
        for mapping in reversed(self.maps):
            made.update(mapping)
        return self.__class__(made)


class UserDict(MutableMapping):
    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        for source in (dict, kwargs):
            if source:
                self.update(source)

    __len__ = _also("__len__")
    __setitem__ = lambda self, key, item: self.data.__setitem__(key, item)
    __delitem__ = lambda self, key: self.data.__delitem__(key)

    def __getitem__(self, key):
        if key in self.data:
            return self.data[key]
        missing = getattr(self.__class__, "__missing__", None)
        if missing is None:
            raise KeyError(key)
        return missing(self, key)

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __repr__(self):
        return repr(self.data)

    def _joined(self, first, second):
        if not isinstance(first, (UserDict, dict)) or not isinstance(second, (UserDict, dict)):
            return NotImplemented
        return self.__class__(_data(first) | _data(second))

    def __or__(self, other):
        return self._joined(self, other)

    def __ror__(self, other):
        return self._joined(other, self)

    def __ior__(self, other):
        self.data |= _data(other)
        return self

    def copy(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        made.data = self.data.copy()
        return made

    __copy__ = copy

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made


class UserList(MutableSequence):
    def __init__(self, initlist=None):
        self.data = [] if initlist is None else list(_data(initlist))

    def __repr__(self):
        return repr(self.data)

    __lt__, __le__, __eq__, __gt__, __ge__ = map(_also, ("__lt__", "__le__", "__eq__", "__gt__", "__ge__"))
    __len__, __setitem__, __delitem__, append, insert, pop, remove, clear, reverse, count, index, sort, extend = map(
        _also, ("__len__", "__setitem__", "__delitem__", "append", "insert", "pop", "remove", "clear", "reverse",
                "count", "index", "sort", "extend"))
    __hash__ = None

    def __contains__(self, item):
        return item in self.data

    def __getitem__(self, i):
        return self.__class__(self.data[i]) if isinstance(i, slice) else self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + list(_data(other)))

    def __radd__(self, other):
        return self.__class__(list(_data(other)) + self.data)

    def __iadd__(self, other):
        self.data += _data(other)
        return self

    def __imul__(self, n):
        self.data *= n
        return self

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def copy(self):
        return self.__class__(self)

    def __copy__(self):
        made = self.__class__.__new__(self.__class__)
        made.__dict__.update(self.__dict__)
        made.data = self.data[:]
        return made


class UserString(Sequence):
    def __init__(self, seq):
        self.data = _data(seq) if isinstance(seq, (str, UserString)) else str(seq)

    __len__ = _also("__len__")

    __repr__, __hash__, __int__, __float__, __complex__ = (
        lambda self, _made=made: _made(self.data) for made in (repr, hash, int, float, complex))

    def __str__(self):
        return self.data

    def __contains__(self, part):
        return _data(part) in self.data

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        return self.__class__(self.data + str(other))

    def __radd__(self, other):
        return self.__class__(str(other) + self.data)

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def __rmod__(self, template):
        return self.__class__(str(template) % self)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__


def _fill_user_string():
    same = ("__eq__ __lt__ __le__ __gt__ __ge__ __getnewargs__ count encode endswith find format format_map index "
            "isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper "
            "join partition rfind rindex rpartition rsplit split splitlines startswith").split()
    for name in same:
        setattr(UserString, name, _also(name))
    for name in ("capitalize casefold center expandtabs ljust lower lstrip removeprefix removesuffix replace rjust rstrip "
                 "strip swapcase title translate upper zfill").split():
        def method(self, *args, _name=name, **kwds):
            return self.__class__(getattr(self.data, _name)(*map(_data, args), **kwds))
        method.__name__ = name
        setattr(UserString, name, method)
    UserString.maketrans = str.maketrans


_fill_user_string()
for _class in (ChainMap, UserDict, UserList, UserString):
    _class.__module__ = "collections"
"""##
