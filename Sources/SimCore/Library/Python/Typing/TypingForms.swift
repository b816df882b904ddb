// `typing`: special forms and what subscribing them gives: `Union`, `Callable`, `Literal`, `Annotated`.

let typingForms = ##"""
import _simul
from _simul import execute as _execute, generic_alias as _GenericAlias0, union as _UnionType
from abc import ABCMeta, abstractmethod

TYPE_CHECKING = False
_NoneType = type(None)
_variables = ()


# Texts and checks.

def _type_repr(obj):
    if isinstance(obj, tuple):
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    if isinstance(obj, list):
        return "[" + ", ".join(map(_type_repr, obj)) + "]"
    if obj is ...:
        return "..."
    if isinstance(obj, type) and type(obj) is not _GenericAlias0:
        return obj.__qualname__ if obj.__module__ == "builtins" else f"{obj.__module__}.{obj.__qualname__}"
    if type(obj) is _simul.function:
        return obj.__name__
    return repr(obj)


def _type(arg, complaint):
    """What an argument stands for; TypeError where it can't be a type."""
    if arg is None:
        return _NoneType
    if isinstance(arg, str):
        return ForwardRef(arg)
    if type(arg) is tuple:
        raise TypeError(f"{complaint} Got {arg!r:.100}.")
    return arg


def _parameters(args):
    """The type variables in some arguments, each once."""
    found = []
    for arg in args:
        if isinstance(arg, _Parameter):
            more = (arg,)
        elif isinstance(arg, (list, tuple)):
            more = _parameters(arg)
        else:
            more = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
        for one in more:
            if one not in found:
                found.append(one)
    return tuple(found)


def _count(cls, given, wanted, has_pack=False, is_class=False):
    if given != wanted and not (has_pack and given >= wanted - 1):
        many = "many" if given > wanted else "few"
        least = "at least " if is_class and given < wanted else ""
        raise TypeError(f"Too {many} arguments for {cls}; actual {given}, expected {least}{wanted}")


def _substituted(arg, values):
    if isinstance(arg, _Parameter):
        return values.get(arg, arg)
    if isinstance(arg, (list, tuple)):
        return type(arg)([_substituted(part, values) for part in arg])
    open_parameters = () if isinstance(arg, type) else getattr(arg, "__parameters__", ())
    if not open_parameters:
        return arg
    return arg[tuple([values.get(one, one) for one in open_parameters])]


# Forms that can be named or subscripted, but mean nothing at run time.

class _Form:
    """Whatever of this module is used in annotations and is no class."""

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]


class _SpecialForm(_Form):
    def __init__(self, name, subscript=None):
        self._name = name
        self._subscript = subscript

    def __repr__(self):
        return f"typing.{self._name}"

    def __call__(self, *args, **kwds):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __getitem__(self, item):
        if self._subscript is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._subscript(self, item)

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__"):
            return self._name
        raise AttributeError(f"'_SpecialForm' object has no attribute {name!r}")


class _Alias(_Form):
    """`origin[args]`."""

    def __init__(self, origin, args, name=None):
        self.__dict__.update(__origin__=origin, __args__=args, _name=name, __parameters__=_parameters(args))

    def __getattr__(self, name):
        if name in ("__name__", "__qualname__") and self._name:
            return self._name
        if name.startswith("__") and name.endswith("__") and name not in ("__name__", "__qualname__", "__doc__"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        return getattr(self.__origin__, name)

    def __setattr__(self, name, value):
        if name.startswith("__") and name.endswith("__") or name == "_name":
            self.__dict__[name] = value
        else:
            setattr(self.__origin__, name, value)

    def __repr__(self):
        name = f"typing.{self._name}" if self._name else _type_repr(self.__origin__)
        return f"{name}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __call__(self, *args, **kwds):
        made = self.__origin__(*args, **kwds)
        try:
            made.__orig_class__ = self
        except Exception:
            pass
        return made

    def __mro_entries__(self, bases):
        if isinstance(self.__origin__, _SpecialForm):
            return self.__origin__.__mro_entries__(bases)
        entries = [self.__origin__]
        later = bases[bases.index(self) + 1:]
        if self.__origin__ is Generic:
            return () if any(isinstance(b, _Alias) and b is not self for b in later) else (Generic,)
        if self._name:
            if not any(isinstance(b, _Alias) or isinstance(b, type) and issubclass(b, Generic) for b in later):
                entries.append(Generic)
        return tuple(entries)

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if not self.__parameters__:
            raise TypeError(f"{self} is not a generic class")
        if len(self.__parameters__) == 1 and isinstance(self.__parameters__[0], ParamSpec) and not (
                len(items) == 1 and isinstance(items[0], (list, tuple, ParamSpec, type(...)))):
            items = list(items),
        _count(self, len(items), len(self.__parameters__))
        values = {p: _type(v, "Parameters to generic types must be types.") if not isinstance(v, list) and v is not ...
                  else v for p, v in zip(self.__parameters__, items)}
        args = []
        for arg in self.__args__:
            new = _substituted(arg, values)
            if isinstance(arg, ParamSpec) and isinstance(new, list) and self._name == "Callable":
                args.extend(new)
            else:
                args.append(new)
        return self._again(tuple(args))

    def _again(self, args):
        return type(self)(self.__origin__, args, self._name)

    def __iter__(self):
        yield Unpack[self]

    def __instancecheck__(self, obj):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __dir__(self):
        return sorted({*object.__dir__(self), *[n for n in dir(self.__origin__) if n[:2] != "__"]})


class _Named(_Form):
    """A name for a builtin or abstract class, as `List` is: the class itself is looked up when it is asked for."""

    def __init__(self, name, home, count=1):
        self.__dict__.update(_name=name, _home=home, _nparams=count)

    def __getattr__(self, name):
        if name == "__origin__":
            home = self._home
            if isinstance(home, str):
                module, _, attribute = home.rpartition(".")
                home = self.__dict__["_home"] = getattr(_simul.import_module(module), attribute)
            return home
        if name in ("__name__", "__qualname__"):
            return self._name
        if name.startswith("__"):
            raise AttributeError(f"'_SpecialGenericAlias' object has no attribute {name!r}")
        return getattr(self.__origin__, name)

    def __repr__(self):
        return f"typing.{self._name}"

    def __call__(self, *args, **kwds):
        if self._name in ("List", "Dict", "Set", "FrozenSet", "Tuple", "Type"):
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self._name.lower()}() instead")
        return self.__origin__(*args, **kwds)

    def __mro_entries__(self, bases):
        later = bases[bases.index(self) + 1:]
        plain = any(isinstance(b, _Alias) or isinstance(b, type) and issubclass(b, Generic) for b in later)
        return (self.__origin__,) if plain else (self.__origin__, Generic)

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if self._name == "Tuple":
            if item == ():
                return _Alias(tuple, (), "Tuple")
            return _Alias(tuple, tuple([v if v is ... else _type(v, "Tuple[t0, t1, ...]: each t must be a type.")
                                        for v in items]), "Tuple")
        if self._name in ("Generator", "AsyncGenerator", "ContextManager", "AsyncContextManager"):
            items += (_NoneType,) * (self._nparams - len(items))
            if self._name.endswith("Manager") and len(items) == 2 and not isinstance(item, tuple):
                items = item, _Optional(bool)
        items = tuple([_type(v, "Parameters to generic types must be types.") for v in items])
        _count(self, len(items), self._nparams)
        return _Alias(self.__origin__, items, self._name)

    def __instancecheck__(self, obj):
        return isinstance(obj, self.__origin__)

    def __subclasscheck__(self, cls):
        return issubclass(cls, self.__origin__)


class _CallableForm(_Named):
    def __getitem__(self, item):
        if not isinstance(item, tuple) or len(item) != 2:
            raise TypeError("Callable must be used as Callable[[arg, ...], result].")
        args, result = item
        result = _type(result, "Callable[args, result]: result must be a type.")
        if args is ... or isinstance(args, (ParamSpec, _Concatenate)):
            return _CallableAlias(self.__origin__, (args, result), "Callable")
        if not isinstance(args, (list, tuple)):
            args = args,
        args = tuple([_type(arg, "Callable[[arg, ...], result]: each arg must be a type.") for arg in args])
        return _CallableAlias(self.__origin__, args + (result,), "Callable")


class _CallableAlias(_Alias):
    def __repr__(self):
        *args, result = self.__args__
        if len(args) == 1 and (args[0] is ... or isinstance(args[0], (ParamSpec, _Concatenate))):
            return f"typing.Callable[{_type_repr(args[0])}, {_type_repr(result)}]"
        return f"typing.Callable[[{', '.join(map(_type_repr, args))}], {_type_repr(result)}]"


class _UnionAlias(_Alias):
    def __repr__(self):
        if len(self.__args__) == 2 and _NoneType in self.__args__:
            one = self.__args__[self.__args__[0] is _NoneType]
            return f"typing.Optional[{_type_repr(one)}]"
        return super().__repr__()

    def __eq__(self, other):
        if not isinstance(other, (_UnionAlias, _UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, arg) for arg in self.__args__)

    def _again(self, args):
        return Union[args]


class _LiteralAlias(_Alias):
    def __init__(self, origin, args, name=None):
        super().__init__(origin, (), name)
        self.__dict__["__args__"] = args

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__))}]"

    def __eq__(self, other):
        if not isinstance(other, _LiteralAlias):
            return NotImplemented
        return {(v, type(v)) for v in self.__args__} == {(v, type(v)) for v in other.__args__}

    def __hash__(self):
        return hash(frozenset([(v, type(v)) for v in self.__args__]))


class _AnnotatedAlias(_Alias):
    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, (origin,), "Annotated")
        self.__dict__["__metadata__"] = metadata

    def __repr__(self):
        return f"typing.Annotated[{_type_repr(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _AnnotatedAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __mro_entries__(self, bases):
        return self.__origin__,

    def _again(self, args):
        return _AnnotatedAlias(args[0], self.__metadata__)


class _Concatenate(_Alias):
    pass


# The forms themselves.

def _union(form, item):
    if item == ():
        raise TypeError("Cannot take a Union of no types.")
    members = []
    for arg in item if isinstance(item, tuple) else (item,):
        arg = _type(arg, "Union[arg, ...]: each arg must be a type.")
        for one in arg.__args__ if isinstance(arg, (_UnionAlias, _UnionType)) else (arg,):
            if one not in members:
                members.append(one)
    return members[0] if len(members) == 1 else _UnionAlias(Union, tuple(members), "Union")


def _Optional(item):
    return Union[_type(item, "typing.Optional requires a single type."), _NoneType]


def _literal(form, item):
    args = []
    for one in item if isinstance(item, tuple) else (item,):
        args.extend(one.__args__ if isinstance(one, _LiteralAlias) else (one,))
    once = []
    for one in args:
        if not any(one == known and type(one) is type(known) for known in once):
            once.append(one)
    return _LiteralAlias(form, tuple(once), "Literal")


def _annotated(form, item):
    if not isinstance(item, tuple) or len(item) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    return _AnnotatedAlias(_type(item[0], "Annotated[t, ...]: t must be a type."), tuple(item[1:]))


def _single(form, item):
    return _Alias(form, (_type(item, f"{form} accepts only single type."),), form._name)


def _concatenate(form, item):
    items = item if isinstance(item, tuple) else (item,)
    return _Concatenate(form, tuple([_type(v, "Concatenate[arg, ...]: each arg must be a type.") if v is not ... else v
                                     for v in items]), "Concatenate")


class _UnpackAlias(_Alias):
    def __repr__(self):
        return f"typing.Unpack[{_type_repr(self.__args__[0])}]"


Union = _SpecialForm("Union", _union)
Optional = _SpecialForm("Optional", lambda form, item: _Optional(item))
Literal = _SpecialForm("Literal", _literal)
Annotated = _SpecialForm("Annotated", _annotated)
Concatenate = _SpecialForm("Concatenate", _concatenate)
ClassVar, Final, Required, NotRequired, ReadOnly, TypeGuard, TypeIs = (
    _SpecialForm(_name, _single)
    for _name in ("ClassVar", "Final", "Required", "NotRequired", "ReadOnly", "TypeGuard", "TypeIs"))
Unpack = _SpecialForm("Unpack", lambda form, item: _UnpackAlias(form, (item,), "Unpack"))
NoReturn, Never, Self, LiteralString, TypeAlias = map(
    _SpecialForm, ("NoReturn", "Never", "Self", "LiteralString", "TypeAlias"))


class _AnyMeta(type):
    def __repr__(self):
        return super().__repr__() if self is not Any else "typing.Any"

    def __instancecheck__(self, obj):
        if self is not Any:
            return super().__instancecheck__(obj)
        raise TypeError("typing.Any cannot be used with isinstance()")

    __or__, __ror__ = _Form.__or__, _Form.__ror__


class Any(metaclass=_AnyMeta):
    def __new__(cls, *args, **kwargs):
        if cls is not Any:
            return super().__new__(cls)
        raise TypeError("Any cannot be instantiated")


def _name_classes():
    """`List` and its kind: names of classes of other modules."""
    here = globals()
    for name, cls, count in (("List", list, 1), ("Dict", dict, 2), ("Set", set, 1), ("FrozenSet", frozenset, 1),
                             ("Tuple", tuple, -1), ("Type", type, 1)):
        here[name] = _Named(name, cls, count)
    abstract = ("Awaitable AsyncIterable AsyncIterator Iterable Iterator Reversible Container Collection MutableSet "
                "Sequence MutableSequence KeysView ValuesView MappingView").split()
    for name in abstract:
        here[name] = _Named(name, f"collections.abc.{name}")
    for name, count in (("Coroutine", 3), ("Generator", 3), ("AsyncGenerator", 2), ("Mapping", 2),
                        ("MutableMapping", 2), ("ItemsView", 2), ("Hashable", 0), ("Sized", 0), ("ByteString", 0)):
        here[name] = _Named(name, f"collections.abc.{name}", count)
    for name, home, count in (("Deque", "collections.deque", 1), ("DefaultDict", "collections.defaultdict", 2),
                              ("OrderedDict", "collections.OrderedDict", 2), ("Counter", "collections.Counter", 1),
                              ("ChainMap", "collections.ChainMap", 2), ("AbstractSet", "collections.abc.Set", 1),
                              ("ContextManager", "contextlib.AbstractContextManager", 2),
                              ("AsyncContextManager", "contextlib.AbstractAsyncContextManager", 2),
                              ("Pattern", "re.Pattern", 1), ("Match", "re.Match", 1)):
        here[name] = _Named(name, home, count)


_name_classes()
Callable = _CallableForm("Callable", "collections.abc.Callable")
"""##
