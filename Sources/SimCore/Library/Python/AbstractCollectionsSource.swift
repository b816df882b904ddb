// `_collections_abc`: the abstract classes of containers, iterators and coroutines.
//
// The iterators of builtin containers are not enrolled one by one: their methods say what they are.

let abstractCollectionsSource = ##"""
from _simul import (
    async_generator, coroutine, dict_items, dict_keys, dict_values, generator, generic_alias as GenericAlias,
    has_method, mappingproxy, set_pattern_kind)
from abc import ABCMeta, abstractmethod

__all__ = (
    "Awaitable Coroutine AsyncIterable AsyncIterator AsyncGenerator Hashable Iterable Iterator Generator Reversible Sized "
    "Container Callable Collection Set MutableSet Mapping MutableMapping MappingView KeysView ItemsView ValuesView Sequence "
    "MutableSequence ByteString Buffer").split()


def _open(name, error=NotImplementedError, is_async=False):
    """A method that derived classes have to define."""
    if is_async:
        async def method(self, *args):
            raise error
    else:
        def method(self, *args):
            raise error
    method.__name__ = method.__qualname__ = name
    return abstractmethod(method)


def _recognises(methods):
    """A `__subclasshook__` for the abstract class that it stands in; those derived from it are not asked."""
    names = methods.split()

    def __subclasshook__(cls, C):
        if "__subclasshook__" not in cls.__dict__:
            return NotImplemented
        return all([has_method(C, name) for name in names]) or NotImplemented
    return classmethod(__subclasshook__)


def _trick(name, bases, methods, left_open=None, error=NotImplementedError, **mixins):
    """An abstract class whose instances are all objects with the methods."""
    body = {"__slots__": (), "__module__": __name__, "__subclasshook__": _recognises(methods)}
    if not any("__class_getitem__" in dir(base) for base in bases):
        body["__class_getitem__"] = classmethod(GenericAlias)
    for method in (methods if left_open is None else left_open).split():
        body[method] = _open(method, error, method in ("__anext__", "asend", "athrow"))
    return ABCMeta(name, bases, {**body, **mixins})


def _itself(self):
    return self


def _finish(throw, what):
    """Throws GeneratorExit; answers the value with which the generator ends."""
    try:
        throw(GeneratorExit)
    except GeneratorExit:
        return None
    except StopIteration as end:
        return end.value
    raise RuntimeError(f"{what} ignored GeneratorExit")


async def _anext(self):
    return await self.asend(None)


async def _aclose(self):
    try:
        await self.athrow(GeneratorExit)
    except (GeneratorExit, StopAsyncIteration):
        return
    raise RuntimeError("asynchronous generator ignored GeneratorExit")


Hashable = _trick("Hashable", (), "__hash__")
Awaitable = _trick("Awaitable", (), "__await__")
Coroutine = _trick("Coroutine", (Awaitable,), "__await__ send throw close", "send throw", StopIteration,
                   close=lambda self: _finish(self.throw, "coroutine") and None)
AsyncIterable = _trick("AsyncIterable", (), "__aiter__")
AsyncIterator = _trick("AsyncIterator", (AsyncIterable,), "__anext__ __aiter__", "__anext__", StopAsyncIteration,
                       __aiter__=_itself)
AsyncGenerator = _trick("AsyncGenerator", (AsyncIterator,), "__aiter__ __anext__ asend athrow aclose", "asend athrow",
                        StopAsyncIteration, __anext__=_anext, aclose=_aclose)
Iterable = _trick("Iterable", (), "__iter__")
Iterator = _trick("Iterator", (Iterable,), "__iter__ __next__", "__next__", StopIteration, __iter__=_itself)
Reversible = _trick("Reversible", (Iterable,), "__reversed__ __iter__", "__reversed__")
Generator = _trick("Generator", (Iterator,), "__iter__ __next__ send throw close", "send throw", StopIteration,
                   __next__=lambda self: self.send(None), close=lambda self: _finish(self.throw, "generator"))
Sized = _trick("Sized", (), "__len__")
Container = _trick("Container", (), "__contains__")
Collection = _trick("Collection", (Sized, Iterable, Container), "__len__ __iter__ __contains__", "")
Buffer = _trick("Buffer", (), "__buffer__")


def _callable_alias(cls, item):
    if not isinstance(item, tuple) or len(item) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    args, result = item
    if isinstance(args, tuple):
        args = list(args)
    elif not (isinstance(args, list) or args is Ellipsis or type(args).__name__ in ("ParamSpec", "_Concatenate")):
        raise TypeError(f"Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {args}")
    return GenericAlias(cls, (args, result))


Callable = _trick("Callable", (), "__call__", __class_getitem__=classmethod(_callable_alias))


# Sets.

class Set(Collection):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def _ordered(self, other, holds):
        return holds(other) if isinstance(other, Set) else NotImplemented

    def __le__(self, other):
        return self._ordered(other, lambda it: len(self) <= len(it) and all(x in it for x in self))

    def __ge__(self, other):
        return self._ordered(other, lambda it: len(self) >= len(it) and all(x in self for x in it))

    def __lt__(self, other):
        return self._ordered(other, lambda it: len(self) < len(it) and self <= it)

    def __gt__(self, other):
        return self._ordered(other, lambda it: len(self) > len(it) and self >= it)

    def __eq__(self, other):
        return self._ordered(other, lambda it: len(self) == len(it) and self <= it)

    def isdisjoint(self, other):
        return not any(x in self for x in other)

    def _made(self, other, elements):
        return self._from_iterable(elements(other)) if isinstance(other, Iterable) else NotImplemented

    def _as_set(self, other):
        return other if isinstance(other, Set) else self._from_iterable(other)

    def __and__(self, other):
        return self._made(other, lambda it: (x for x in it if x in self))

    def __or__(self, other):
        return self._made(other, lambda it: (x for part in (self, it) for x in part))

    def __sub__(self, other):
        def elements(it):
            it = self._as_set(it)
            return (x for x in self if x not in it)
        return self._made(other, elements)

    def __rsub__(self, other):
        return self._made(other, lambda it: (x for x in self._as_set(it) if x not in self))

    def __xor__(self, other):
        if not isinstance(other, Iterable):
            return NotImplemented
        other = self._as_set(other)
        return (self - other) | (other - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def _hash(self):
        return hash(frozenset(self))


class MutableSet(Set):
    __slots__ = ()
    add = _open("add")
    discard = _open("discard")

    def remove(self, value):
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        for value in self:
            self.discard(value)
            return value
        raise KeyError

    def clear(self):
        while len(self):
            self.pop()

    def __ior__(self, it):
        for value in it:
            self.add(value)
        return self

    def __isub__(self, it):
        for value in list(self) if it is self else it:
            self.discard(value)
        return self

    def __iand__(self, it):
        return self.__isub__(self - it)

    def __ixor__(self, it):
        for value in list(self) if it is self else self._as_set(it):
            change = self.discard if value in self else self.add
            change(value)
        return self


# Mappings.

_absent = object()


def _look(mapping, key, default):
    try:
        return mapping[key]
    except KeyError:
        return default


def _pairs(source):
    if hasattr(source, "keys"):
        for key in source if isinstance(source, Mapping) else source.keys():
            yield key, source[key]
    else:
        yield from source


def _equal(a, b):
    return a is b or a == b


class Mapping(Collection):
    __slots__ = ()
    __reversed__ = None
    __getitem__ = _open("__getitem__", KeyError)

    def get(self, key, default=None):
        return _look(self, key, default)

    def __contains__(self, key):
        return _look(self, key, _absent) is not _absent

    def keys(self):
        return KeysView(self)

    def values(self):
        return ValuesView(self)

    def items(self):
        return ItemsView(self)

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, Mapping) else NotImplemented


class MappingView(Sized):
    __slots__ = "_mapping",
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __repr__(self):
        return f"{self.__class__.__name__}({self._mapping!r})"

    def __len__(self):
        return len(self._mapping)


class _SetView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)


class KeysView(_SetView):
    __slots__ = ()

    def __iter__(self):
        yield from self._mapping

    def __contains__(self, key):
        return key in self._mapping


class ItemsView(_SetView):
    __slots__ = ()

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]

    def __contains__(self, item):
        found = _look(self._mapping, item[0], _absent)
        return found is not _absent and _equal(found, item[1])


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]

    def __contains__(self, value):
        return any(_equal(found, value) for found in self)


class MutableMapping(Mapping):
    __slots__ = ()
    __setitem__ = _open("__setitem__", KeyError)
    __delitem__ = _open("__delitem__", KeyError)

    def pop(self, key, default=_absent):
        if default is _absent:
            value = self[key]
        else:
            value = _look(self, key, _absent)
            if value is _absent:
                return default
        del self[key]
        return value

    def popitem(self):
        for key in self:
            return key, self.pop(key)
        raise KeyError

    def clear(self):
        while len(self):
            self.popitem()

    def update(self, other=(), /, **kwds):
        for source in (other, kwds):
            for key, value in _pairs(source):
                self[key] = value

    def setdefault(self, key, default=None):
        found = _look(self, key, _absent)
        if found is _absent:
            self[key] = found = default
        return found


# Sequences.

def _from(sequence, i):
    """The elements from `i` on, with their places, as long as there are some."""
    while True:
        try:
            value = sequence[i]
        except IndexError:
            return
        yield i, value
        i += 1


class Sequence(Reversible, Collection):
    __slots__ = ()
    __getitem__ = _open("__getitem__", IndexError)

    def __iter__(self):
        for _, value in _from(self, 0):
            yield value

    def __reversed__(self):
        for i in range(len(self) - 1, -1, -1):
            yield self[i]

    def __contains__(self, value):
        return any(_equal(v, value) for v in self)

    def count(self, value):
        return sum(_equal(v, value) for v in self)

    def index(self, value, start=0, stop=None):
        first = max(len(self) + start, 0) if start is not None and start < 0 else start
        end = len(self) + stop if stop is not None and stop < 0 else stop
        if end is None or first < end:
            for i, v in _from(self, first):
                if _equal(v, value):
                    return i
                if i + 1 == end:
                    break
        raise ValueError


class ByteString(Sequence):
    __slots__ = ()


class MutableSequence(Sequence):
    __slots__ = ()
    __setitem__, __delitem__, insert = (_open(name, IndexError) for name in ("__setitem__", "__delitem__", "insert"))

    def append(self, value):
        self.insert(len(self), value)

    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        value = self[index]
        del self[index]
        return value

    def remove(self, value):
        del self[self.index(value)]

    def clear(self):
        while len(self):
            self.pop()

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            j = n - 1 - i
            self[i], self[j] = self[j], self[i]


set_pattern_kind(Mapping, "mapping")
set_pattern_kind(Sequence, "sequence")


def _enrol():
    from _collections import deque
    members = {Coroutine: (coroutine,), AsyncGenerator: (async_generator,), Generator: (generator,),
               Set: (frozenset,), MutableSet: (set,), Mapping: (mappingproxy,), MutableMapping: (dict,),
               KeysView: (dict_keys,), ItemsView: (dict_items,), ValuesView: (dict_values,),
               Sequence: (tuple, str, range), ByteString: (bytes, bytearray), MutableSequence: (bytearray, list, deque)}
    for abstract, classes in members.items():
        for cls in classes:
            abstract.register(cls)
    for name in __all__:
        globals()[name].__module__ = "collections.abc"


_enrol()
"""##
