// `typing`: annotations mean nothing at run time; they are accepted, kept and shown.
//
// Absent: checks of type arguments beyond the common ones, variance, substitution into unpacked tuples.

let typingSource = ##"""
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


# Type parameters.

class _NoDefaultType:
    def __repr__(self):
        return "typing.NoDefault"


NoDefault = _NoDefaultType()


class _Later:
    """A type that is computed when somebody asks for it."""

    def __init__(self, make):
        self.make = make


def _asked(key, empty):
    """A property that shows the attribute `key`; what waits there is computed first."""
    def get(self):
        found = self.__dict__.get(key, empty)
        if type(found) is _Later:
            found = self.__dict__[key] = found.make()
        return found
    return property(get)


class _Parameter(_Form):
    __default__ = _asked("_default", NoDefault)
    __bound__ = _asked("_bound", None)
    __constraints__ = _asked("_constraints", ())
    __covariant__ = __contravariant__ = __infer_variance__ = False

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        if bound is not None:
            self._bound = _type(bound, "Bound must be a type.")
        if covariant or contravariant or infer_variance:
            self.__covariant__, self.__contravariant__ = covariant, contravariant
            self.__infer_variance__ = infer_variance
        if default is not NoDefault:
            self._default = default
        self.__module__ = _simul.caller_frame(2 if type(self) is TypeVar else 1)[1].get("__name__")

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def has_default(self):
        return self.__dict__.get("_default", NoDefault) is not NoDefault

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")

    __instancecheck__ = __subclasscheck__ = lambda self, obj: _Form.__instancecheck__(self, obj)


class TypeVar(_Parameter):
    def __init__(self, name, *constraints, bound=None, **how):
        if constraints:
            if bound is not None:
                raise TypeError("Constraints cannot be combined with bound=...")
            if len(constraints) == 1:
                raise TypeError("A single constraint is not allowed")
            self._constraints = tuple([_type(c, "TypeVar(name, constraint, ...): constraints must be types.")
                                          for c in constraints])
        super().__init__(name, bound=bound, **how)


class ParamSpec(_Parameter):
    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class _ParamSpecPart:
    def __init__(self, origin):
        self.__origin__ = origin

    def __eq__(self, other):
        return type(self) is type(other) and self.__origin__ == other.__origin__

    def __hash__(self):
        return hash(self.__origin__)

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._part}"


class ParamSpecArgs(_ParamSpecPart):
    _part = "args"


class ParamSpecKwargs(_ParamSpecPart):
    _part = "kwargs"


class TypeVarTuple(_Parameter):
    def __repr__(self):
        return self.__name__

    def __iter__(self):
        yield Unpack[self]


class TypeAliasType(_Form):
    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__type_params__ = self.__parameters__ = type_params
        self._value = value
        self.__module__ = _simul.caller_frame(1)[1].get("__name__")

    __value__ = _asked("_value", None)

    def __repr__(self):
        return self.__name__

    def __getitem__(self, item):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return _GenericAlias0(self, item)

    def __instancecheck__(self, obj):
        raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")

    def __subclasscheck__(self, cls):
        raise TypeError("issubclass() arg 2 must be a class, a tuple of classes, or a union")


# What the syntax `def f[T]` makes; bounds, constraints and defaults come as functions.

def _made(kind, name, bound, constraints, default):
    made = kind(name, infer_variance=True)
    for key, make in (("_bound", bound), ("_constraints", constraints), ("_default", default)):
        if make is not None:
            made.__dict__[key] = _Later(make)
    return made


def _made_parameter(name, bound, constraints, default):
    return _made(TypeVar, name, bound, constraints, default)


def _made_tuple_parameter(name, bound, constraints, default):
    made = _made(TypeVarTuple, name, None, None, default)
    made.__infer_variance__ = False
    return made


def _made_param_spec(name, bound, constraints, default):
    return _made(ParamSpec, name, None, None, default)


def _made_alias(name, parameters, value):
    made = TypeAliasType(name, _Later(value), type_params=parameters or ())
    made.__module__ = _simul.caller_frame(1)[1].get("__name__")
    return made


# Generic classes.

class Generic:
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, item):
        items = item if isinstance(item, tuple) else (item,)
        if cls is Generic or cls is Protocol:
            if not items:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            parts = [part.__args__[0] if isinstance(part, _UnpackAlias) else part for part in items]
            if not all([isinstance(part, _Parameter) for part in parts]):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter "
                                "specification variables.")
            if len(set(parts)) != len(parts):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, tuple(items), cls.__name__)
        wanted = cls.__dict__.get("__parameters__") or getattr(cls, "__parameters__", ())
        if not wanted:
            raise TypeError(f"{cls} is not a generic class")
        pack = any(isinstance(p, TypeVarTuple) for p in wanted)
        if len(wanted) == 1 and isinstance(wanted[0], ParamSpec) and not (len(items) == 1 and isinstance(
                items[0], (list, tuple, ParamSpec, _Concatenate, type(...)))):
            items = items,
        items = tuple([tuple(v) if isinstance(v, list) else v if v is ... or isinstance(v, tuple) else
                       _type(v, "Parameters to generic types must be types.") for v in items])
        missing = wanted[len(items):]
        if missing and all(p.has_default() for p in missing):
            items += tuple([p.__default__ for p in missing])
        _count(cls, len(items), len(wanted), pack, True)
        return _Alias(cls, items)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        if "__orig_bases__" in cls.__dict__ and Generic in bases or "__orig_bases__" not in cls.__dict__ \
                and Generic in cls.__bases__ and cls.__name__ != "Protocol":
            raise TypeError("Cannot inherit from plain Generic")
        named = None
        for base in bases:
            if isinstance(base, _Alias) and base.__origin__ is Generic:
                if named is not None:
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                named = base
        found = _parameters(bases)
        if named is None:
            for base in bases:
                if isinstance(base, _Alias) and base.__origin__ is Protocol:
                    found = base.__parameters__
        else:
            missing = [p for p in found if p not in named.__parameters__]
            if missing:
                raise TypeError(f"Some type variables ({', '.join(map(str, missing))}) are not listed in "
                                f"Generic[{', '.join(map(str, named.__parameters__))}]")
            found = named.__parameters__
        cls.__parameters__ = tuple([p.__args__[0] if isinstance(p, _UnpackAlias) else p for p in found])


# Protocols.

_NOT_MEMBERS = frozenset(
    "__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__ "
    "__weakref__ __class_getitem__ __match_args__ __static_attributes__ __firstlineno__ __parameters__ __orig_bases__ "
    "__orig_class__ _is_protocol _is_runtime_protocol __protocol_attrs__ __type_params__ __qualname__ _abc_impl "
    "__non_callable_proto_members__ _MutableMapping__marker".split())


def _protocol_members(cls):
    found = set()
    for base in cls.__mro__:
        if base in (Protocol, Generic, object) or not base.__dict__.get("_is_protocol", False):
            continue
        found.update(n for n in (*base.__dict__, *base.__dict__.get("__annotations__", ())) if n not in _NOT_MEMBERS)
    return found


def _lookup(obj, name):
    for base in type(obj).__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    own = getattr(obj, "__dict__", {})
    if name in own:
        return own[name]
    return getattr(obj, name)


class _ProtocolMeta(ABCMeta):
    def __instancecheck__(cls, obj):
        if cls is Protocol or not cls.__dict__.get("_is_protocol", False):
            return super().__instancecheck__(obj)
        if not cls.__dict__.get("_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if cls in type(obj).__mro__:
            return True
        for name in cls.__protocol_attrs__:
            try:
                found = _lookup(obj, name)
            except AttributeError:
                break
            if found is None and name not in cls.__non_callable_proto_members__:
                break
        else:
            return True
        return ABCMeta.__subclasscheck__(cls, type(obj)) if cls._abc_impl.registry else False

    def __subclasscheck__(cls, other):
        if cls is Protocol or not cls.__dict__.get("_is_protocol", False):
            return super().__subclasscheck__(other)
        if not isinstance(other, type):
            raise TypeError("issubclass() arg 1 must be a class")
        if cls in other.__mro__:
            return True
        if not cls.__dict__.get("_is_runtime_protocol", False):
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        data = sorted(cls.__non_callable_proto_members__)
        if data:
            raise TypeError("Protocols with non-method members don't support issubclass(). Non-method members: "
                            f"{str(data)[1:-1]}.")
        return all(_simul.has_method(other, name) or name in getattr(other, "__annotations__", ())
                   for name in cls.__protocol_attrs__)


def _no_init(self, *args, **kwargs):
    if type(self).__dict__.get("_is_protocol", False):
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolMeta):
    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        if "_is_protocol" not in cls.__dict__:
            cls._is_protocol = any([b is Protocol for b in cls.__bases__])
        if not cls._is_protocol:
            if cls.__init__ is _no_init:
                del_init = [b for b in cls.__mro__ if "__init__" in b.__dict__ and b.__dict__["__init__"] is not _no_init]
                cls.__init__ = del_init[0].__init__
            return
        for base in cls.__bases__:
            known = base in (object, Generic) or base.__module__ in ("collections.abc", "contextlib", "_collections_abc")
            if not known and not base.__dict__.get("_is_protocol", False):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        cls.__protocol_attrs__ = _protocol_members(cls)
        cls.__non_callable_proto_members__ = {n for n in cls.__protocol_attrs__ if not callable(getattr(cls, n, None))}
        if "__init__" not in cls.__dict__:
            cls.__init__ = _no_init


def runtime_checkable(cls):
    if not isinstance(cls, type) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def is_protocol(tp, /):
    return isinstance(tp, type) and tp is not Protocol and tp.__dict__.get("_is_protocol", False)


def get_protocol_members(tp, /):
    if not is_protocol(tp):
        raise TypeError(f"{tp!r} is not a Protocol")
    return frozenset(tp.__protocol_attrs__)


T = TypeVar("T")
KT, VT = TypeVar("KT"), TypeVar("VT")
T_co, V_co, VT_co = (TypeVar(_name, covariant=True) for _name in ("T_co", "V_co", "VT_co"))
T_contra = TypeVar("T_contra", contravariant=True)
CT_co = TypeVar("CT_co", covariant=True, bound=type)
AnyStr = TypeVar("AnyStr", bytes, str)
Text = str


def _supports(name, method, is_generic=False):
    def body(self, *args):
        pass
    body.__name__ = method
    base = Protocol[T_co] if is_generic else Protocol
    space = {"__slots__": (), method: abstractmethod(body), "__module__": "typing", "_is_protocol": True}
    if is_generic:
        space["__orig_bases__"] = base,
    return runtime_checkable(_ProtocolMeta(name, (Protocol,), space))


SupportsInt = _supports("SupportsInt", "__int__")
SupportsFloat = _supports("SupportsFloat", "__float__")
SupportsComplex = _supports("SupportsComplex", "__complex__")
SupportsBytes = _supports("SupportsBytes", "__bytes__")
SupportsIndex = _supports("SupportsIndex", "__index__")
SupportsAbs = _supports("SupportsAbs", "__abs__", True)
SupportsRound = _supports("SupportsRound", "__round__", True)


class IO(Generic[AnyStr]):
    __slots__ = ()


class BinaryIO(IO[bytes]):
    __slots__ = ()


class TextIO(IO[str]):
    __slots__ = ()


# Named tuples and typed dicts.

class _NamedTupleMeta(type):
    def __new__(mcls, name, bases, ns):
        kinds = ns.get("__annotations__", {})
        defaults = []
        for field in kinds:
            if field in ns:
                defaults.append(field)
            elif defaults:
                raise TypeError(f"Non-default namedtuple field {field} cannot follow default field"
                                f"{'s' if len(defaults) > 1 else ''} {', '.join(defaults)}")
        made = _named_tuple(name, list(kinds.items()), [ns[field] for field in defaults], ns["__module__"])
        body = {}
        for key, value in ns.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make",
                       "_replace", "_asdict", "_source"):
                raise AttributeError(f"Cannot overwrite NamedTuple attribute {key}")
            if key not in made._fields and key not in ("__annotations__", "__module__", "__qualname__", "__classcell__",
                                                       "__orig_bases__", "__static_attributes__", "__firstlineno__"):
                body[key] = value
        if Generic in bases:
            body["__class_getitem__"] = classmethod(lambda cls, item: _Alias(cls, item if isinstance(item, tuple)
                                                                             else (item,)))
        for key, value in body.items():
            setattr(made, key, value)
            hook = getattr(type(value), "__set_name__", None)
            if hook is not None and not isinstance(value, property):
                hook(value, made, key)
        made.__qualname__ = ns.get("__qualname__", name)
        made.__orig_bases__ = ns.get("__orig_bases__", (NamedTuple,))
        cell = ns.get("__classcell__")
        if cell is not None:
            cell.cell_contents = made
        return made


def _named_tuple(name, pairs, defaults, module):
    from collections import namedtuple
    pairs = [(field, _type(kind, f"field {field} annotation must be a type")) for field, kind in pairs]
    made = namedtuple(name, [field for field, _ in pairs], defaults=defaults, module=module)
    made.__annotations__ = made.__new__.__annotations__ = dict(pairs)
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


def NamedTuple(typename, fields=None, /, **kwargs):
    """A tuple class with named, annotated fields."""
    made = _named_tuple(typename, list(kwargs.items() if fields is None else fields), (),
                        _simul.caller_frame(1)[1].get("__name__"))
    made.__orig_bases__ = NamedTuple,
    return made


NamedTuple.__mro_entries__ = lambda bases: (_NamedTuple,)


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        is_generic = any(b is Generic for b in bases)
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
        made = type.__new__(_TypedDictMeta, name, (Generic, dict) if is_generic else (dict,), ns)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        for key, kind in ns.get("__annotations__", {}).items():
            kind = annotations[key] = _type(kind, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type")
            marks = set()
            inner = kind
            while True:
                origin = inner.__dict__.get("__origin__") if isinstance(inner, _Alias) else None
                if isinstance(inner, _AnnotatedAlias):
                    inner = origin
                elif origin in (Required, NotRequired, ReadOnly):
                    marks.add(origin._name)
                    inner = inner.__args__[0]
                else:
                    break
            is_required = "Required" in marks or total and "NotRequired" not in marks
            required.discard(key)
            optional.discard(key)
            (required if is_required else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__readonly_keys__, made.__mutable_keys__ = frozenset(), frozenset(annotations)
        made.__total__ = total
        if "__orig_bases__" not in ns:
            made.__orig_bases__ = bases or (TypedDict,)
        return made

    def __call__(cls, /, *args, **kwargs):
        return dict(*args, **kwargs)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def TypedDict(typename, fields=None, /, *, total=True):
    made = _TypedDictMeta(typename, (), {"__annotations__": dict(fields or {}), "__module__":
                                         _simul.caller_frame(1)[1].get("__name__")}, total=total)
    made.__orig_bases__ = TypedDict,
    return made


TypedDict.__mro_entries__ = lambda bases: (_TypedDict,)


def is_typeddict(tp):
    return isinstance(tp, _TypedDictMeta)


class NewType(_Form):
    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[2]
        self.__supertype__ = tp
        self.__module__ = _simul.caller_frame(1)[1].get("__name__")

    def __call__(self, x, /):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        name = self.__name__
        raise TypeError(f"Cannot subclass an instance of NewType. Perhaps you were looking for: `Subclass = "
                        f"NewType('Subclass', {name})`")

    def __instancecheck__(self, obj):
        raise TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union")


# Looking at annotations.

class ForwardRef(_Form):
    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            compile("(" + arg[1:] + ",)" if arg.startswith("*") else arg, "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}")
        self.__forward_arg__ = arg
        self.__forward_module__ = module

    def __eq__(self, other):
        return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"

    def __call__(self):
        pass


def _resolved(hint, names):
    """The hint with all texts in it replaced by what they name."""
    if hint is None:
        return _NoneType
    if isinstance(hint, ForwardRef):
        hint = hint.__forward_arg__
    if isinstance(hint, str):
        space = dict(names)
        _execute(f"_hint_ = (\n{hint}\n)", space, "<string>")
        return _resolved(space["_hint_"], names)
    if isinstance(hint, list):
        return [_resolved(part, names) for part in hint]
    if isinstance(hint, _LiteralAlias) or not isinstance(hint, (_Alias, _GenericAlias0, _UnionType)):
        return hint
    args = tuple([arg if arg is ... or arg == () else _resolved(arg, names) for arg in hint.__args__])
    if all([a is b for a, b in zip(args, hint.__args__)]):
        return hint
    if isinstance(hint, _GenericAlias0):
        return _GenericAlias0(hint.__origin__, args)
    if isinstance(hint, _UnionType):
        made = args[0]
        for arg in args[1:]:
            made = made | arg
        return made
    return hint._again(args)


def _bare(hint):
    """The hint without Annotated, Required and NotRequired."""
    if isinstance(hint, _AnnotatedAlias):
        return _bare(hint.__origin__)
    if isinstance(hint, _Alias) and not isinstance(hint, _LiteralAlias):
        if hint.__origin__ in (Required, NotRequired, ReadOnly):
            return _bare(hint.__args__[0])
        args = tuple([_bare(arg) for arg in hint.__args__])
        return hint if args == hint.__args__ else hint._again(args)
    if isinstance(hint, _GenericAlias0):
        args = tuple([_bare(arg) for arg in hint.__args__])
        return hint if args == hint.__args__ else _GenericAlias0(hint.__origin__, args)
    return hint


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    import sys
    hints = {}
    if getattr(obj, "__no_type_check__", None):
        return hints
    if isinstance(obj, type):
        for base in obj.__mro__[::-1]:
            own = getattr(sys.modules.get(base.__module__), "__dict__", {}) if globalns is None else globalns
            names = {**own, **dict(vars(base)), **(localns or {})} if localns is None else {**own, **localns}
            for parameter in base.__dict__.get("__type_params__", ()):
                names.setdefault(parameter.__name__, parameter)
            for name, hint in base.__dict__.get("__annotations__", {}).items():
                hints[name] = _resolved(hint, names)
    else:
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        own = getattr(inner, "__globals__", {}) if globalns is None else globalns
        if isinstance(obj, _simul.module):
            own = obj.__dict__
        given = getattr(obj, "__annotations__", None)
        if given is None:
            if isinstance(obj, (_simul.builtin_function, _simul.method_descriptor)):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        names = {**own, **(localns or {})}
        for parameter in getattr(obj, "__type_params__", ()):
            names.setdefault(parameter.__name__, parameter)
        hints = {name: _resolved(hint, names) for name, hint in given.items()}
    return hints if include_extras else {name: _bare(hint) for name, hint in hints.items()}


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_Alias, _Named, _GenericAlias0, _ParamSpecPart)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    return _UnionType if isinstance(tp, _UnionType) else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__,) + tp.__metadata__
    if isinstance(tp, _CallableAlias):
        *args, result = tp.__args__
        if len(args) == 1 and (args[0] is ... or isinstance(args[0], (ParamSpec, _Concatenate))):
            return args[0], result
        return args, result
    return tp.__args__ if isinstance(tp, (_Alias, _GenericAlias0, _UnionType)) else ()


# Functions that do nothing, or nearly so.

def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def assert_never(arg, /):
    shown = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {shown[:100] + '...' if len(shown) > 100 else shown}")


def reveal_type(obj, /):
    _simul.write_error(f"Runtime type is {type(obj).__name__!r}\n")
    return obj


def _marked(name):
    def decorator(f):
        try:
            setattr(f, name, True)
        except (AttributeError, TypeError):
            pass
        return f
    return decorator


final, override = _marked("__final__"), _marked("__override__")
final.__name__, override.__name__ = "final", "override"


def no_type_check(arg):
    arg.__no_type_check__ = True
    return arg


def no_type_check_decorator(decorator):
    return lambda *args, **kwds: no_type_check(decorator(*args, **kwds))


_overloads = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError("You should not call an overloaded function. A series of @overload-decorated functions "
                              "outside a stub module should always be followed by an implementation that is not "
                              "@overload-ed.")


def overload(func):
    func = getattr(func, "__func__", func)
    _overloads.setdefault((func.__module__, func.__qualname__), []).append(func)
    return _overload_dummy


def get_overloads(func):
    func = getattr(func, "__func__", func)
    return list(_overloads.get((func.__module__, func.__qualname__), ()))


def clear_overloads():
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False,
                        field_specifiers=(), **kwargs):
    def decorator(cls_or_fn):
        cls_or_fn.__dataclass_transform__ = {
            "eq_default": eq_default, "order_default": order_default, "kw_only_default": kw_only_default,
            "frozen_default": frozen_default, "field_specifiers": field_specifiers, "kwargs": kwargs}
        return cls_or_fn
    return decorator


__all__ = [_name for _name in globals() if _name[0] != "_" and _name not in (
    "ABCMeta", "abstractmethod", "T", "KT", "VT", "T_co", "V_co", "VT_co", "T_contra", "CT_co")]
"""##
