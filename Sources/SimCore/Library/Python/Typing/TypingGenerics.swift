// `typing`: generic classes and protocols.

let typingGenerics = ##"""
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
"""##
