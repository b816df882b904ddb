// `dataclasses`.
//
// Methods are written as text and compiled together, once for a class, so that wrong calls complain as for a method that the
// program wrote.

let dataclassesSource = ##"""
from _simul import builtin_function, code, collect_abstract, execute, function, mappingproxy, namespace as _namespace

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return "<factory>"


class _FIELD_BASE:
    __slots__ = "name",

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()
_FIELD, _CLASSVAR, _INITVAR = map(_FIELD_BASE, ("_FIELD", "_FIELD_CLASSVAR", "_FIELD_INITVAR"))


class InitVar:
    __slots__ = "type",

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        kind = self.type
        return f"dataclasses.InitVar[{kind.__name__ if type(kind) is type else repr(kind)}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata", "kw_only",
                 "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = mappingproxy({} if metadata is None else metadata)
        self.kw_only = kw_only

    def __repr__(self):
        shown = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only")
        parts = [f"{name}={getattr(self, name)!r}" for name in shown]
        return f"Field({','.join(parts)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        hook = getattr(type(self.default), "__set_name__", None)
        if hook:
            hook(self.default, owner, name)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _DataclassParams(_namespace):
    def __repr__(self):
        return f"_DataclassParams({','.join(f'{k}={v!r}' for k, v in self.__dict__.items())})"


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Adds the methods that the annotations of a class ask for."""
    params = _DataclassParams(init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                              match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
    if cls is None:
        return lambda cls: _furnish(cls, params)
    return _furnish(cls, params)


# What the annotations say.

def _meaning(annotation, cls):
    """The object that an annotation written as text begins with; the annotation itself where it is no text."""
    if not isinstance(annotation, str):
        return annotation
    import sys
    path = annotation.partition("[")[0].strip().split(".")
    found = getattr(sys.modules.get(cls.__module__), "__dict__", {}).get(path[0])
    for name in path[1:]:
        found = getattr(found, name.strip(), None)
    return found


def _is_class_var(meaning):
    meaning = getattr(meaning, "__origin__", meaning)
    return type(meaning).__module__ == "typing" and getattr(meaning, "_name", None) == "ClassVar"


def _own_field(cls, name, annotation, kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        made = field(default=MISSING if type(default).__name__ == "member_descriptor" else default)
    made.name, made.type = name, annotation
    meaning = _meaning(annotation, cls)
    if _is_class_var(meaning):
        made._field_type = _CLASSVAR
    else:
        made._field_type = _INITVAR if meaning is InitVar or type(meaning) is InitVar else _FIELD
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is not _CLASSVAR:
        if made.kw_only is MISSING:
            made.kw_only = kw_only
    elif made.kw_only is not MISSING:
        raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    if made._field_type is _FIELD and made.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory")
    return made


def _collect(cls, params):
    """All fields, inherited ones first; leaves the defaults in the class."""
    found = {}
    frozen = []
    for base in cls.__mro__[:0:-1]:
        inherited = base.__dict__.get("__dataclass_fields__")
        if inherited is not None:
            found.update(inherited)
            frozen.append(base.__dataclass_params__.frozen)
    annotations = cls.__dict__.get("__annotations__", {})
    kw_only, own = params.kw_only, []
    marked = False
    for name, annotation in annotations.items():
        if _meaning(annotation, cls) is KW_ONLY:
            if marked:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            marked = kw_only = True
        else:
            own.append(_own_field(cls, name, annotation, kw_only))
    for one in own:
        found[one.name] = one
        if isinstance(getattr(cls, one.name, None), Field):
            if one.default is MISSING:
                delattr(cls, one.name)
            else:
                setattr(cls, one.name, one.default)
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if any(frozen) and not params.frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if params.frozen and frozen and not all(frozen):
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return found


# The methods, as text.

def _lacks_default(one):
    return one.default is MISSING and one.default_factory is MISSING


def _init_text(cls, all_init, std, kw, params, names, own):
    seen = None
    for one in std:
        if not _lacks_default(one):
            seen = one
        elif seen:
            raise TypeError(f"non-default argument {one.name!r} follows default argument {seen.name!r}")

    def parameter(one):
        if one.default is not MISSING:
            return f"{one.name}=__dataclass_dflt_{one.name}__"
        return one.name if _lacks_default(one) else f"{one.name}=__dataclass_HAS_DEFAULT_FACTORY__"

    lines = []
    for one in all_init:
        name = one.name
        names[f"__dataclass_dflt_{name}__"] = one.default if one.default is not MISSING else one.default_factory
        value = name
        if one.default_factory is not MISSING:
            value = f"__dataclass_dflt_{name}__()"
            if one.init:
                value += f" if {name} is __dataclass_HAS_DEFAULT_FACTORY__ else {name}"
        elif not one.init:
            if one.default is MISSING or not params.slots:
                continue
            value = f"__dataclass_dflt_{name}__"
        if one._field_type is _INITVAR:
            continue
        if params.frozen:
            lines.append(f"__dataclass_builtins_object__.__setattr__({own}, {name!r}, {value})")
        else:
            lines.append(f"{own}.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        lines.append(f"{own}.__post_init__({', '.join(o.name for o in all_init if o._field_type is _INITVAR)})")
    given = [own, *map(parameter, std)] + (["*", *map(parameter, kw)] if kw else [])
    return _text("__init__", ", ".join(given), lines or ["pass"])


def _text(name, parameters, lines):
    return f"def {name}({parameters}):\n" + "".join(f"  {line}\n" for line in lines)


def _all_of(subject, chosen):
    return f"({''.join(f'{subject}.{one.name},' for one in chosen)})"


def _repr_text(listed):
    shown = ", ".join(f"{one.name}={{self.{one.name}!r}}" for one in listed if one.repr)
    return _text("__repr__", "self", [
        "if id(self) in __dataclass_shown__: return '...'", "__dataclass_shown__.add(id(self))",
        f'try: return f"{{self.__class__.__qualname__}}({shown})"', "finally: __dataclass_shown__.discard(id(self))"])


def _guard_text(name, parameters, verb, listed):
    fields = "".join(f"{one.name!r}," for one in listed)
    test = f"type(self) is cls or name in ({fields})" if listed else "type(self) is cls"
    passed = parameters.removeprefix("self, ")
    return _text(name, parameters, [
        f"if {test}: raise FrozenInstanceError(f'cannot {verb} field {{name!r}}')",
        f"super(cls, self).{name}({passed})"])


_shown = set()


def _furnish(cls, params):
    cls.__dataclass_params__ = params
    found = cls.__dataclass_fields__ = _collect(cls, params)
    explicit = cls.__dict__.get("__hash__", MISSING)
    hashes_itself = not (explicit is MISSING or explicit is None and "__eq__" in cls.__dict__)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    in_init = [one for one in found.values() if one._field_type is not _CLASSVAR]
    std = [one for one in in_init if one.init and not one.kw_only]
    kw = [one for one in in_init if one.init and one.kw_only]
    listed = [one for one in found.values() if one._field_type is _FIELD]
    compared = [one for one in listed if one.compare]
    names = {"__name__": cls.__module__, "cls": cls, "FrozenInstanceError": FrozenInstanceError,
             "__dataclass_HAS_DEFAULT_FACTORY__": _FACTORY, "__dataclass_builtins_object__": object,
             "__dataclass_shown__": _shown}
    own = "__dataclass_self__" if "self" in found else "self"
    texts = {}
    if params.init:
        texts["__init__"] = _init_text(cls, in_init, std, kw, params, names, own)
    if "__replace__" not in cls.__dict__:
        cls.__replace__ = _replace
    if params.repr:
        texts["__repr__"] = _repr_text(listed)
    if params.eq:
        same = " and ".join(f"self.{one.name}==other.{one.name}" for one in compared) or "True"
        texts["__eq__"] = _text("__eq__", "self, other", [
            "if self is other: return True", f"if other.__class__ is self.__class__: return {same}",
            "return NotImplemented"])
    if params.order:
        for name, op in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            texts[name] = _text(name, "self, other", [
                f"if other.__class__ is self.__class__: return {_all_of('self', compared)}{op}{_all_of('other', compared)}",
                "return NotImplemented"])
    if params.frozen:
        texts["__setattr__"] = _guard_text("__setattr__", "self, name, value", "assign to", listed)
        texts["__delattr__"] = _guard_text("__delattr__", "self, name", "delete", listed)
    if params.unsafe_hash or params.eq and params.frozen:
        if not hashes_itself:
            hashed = [one for one in listed if (one.compare if one.hash is None else one.hash)]
            texts["__hash__"] = _text("__hash__", "self", [f"return hash({_all_of('self', hashed)})"])
        elif params.unsafe_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif params.eq and not hashes_itself:
        cls.__hash__ = None
    _add_methods(cls, texts, names)
    if "__init__" in texts:
        made = cls.__dict__["__init__"]
        if made.__code__.co_filename == "<string>" and not made.__annotations__:
            made.__annotations__ = {one.name: one.type for one in std + kw} | {"return": None}
    if not getattr(cls, "__doc__"):
        cls.__doc__ = _summary(cls, std, kw) if params.init else cls.__name__
    if params.match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple([one.name for one in std])
    if params.weakref_slot and not params.slots:
        raise TypeError("weakref_slot is True but slots is False")
    if params.slots:
        cls = _with_slots(cls, [one.name for one in listed], params)
    if hasattr(cls, "__abstractmethods__"):
        collect_abstract(cls)
    return cls


def _add_methods(cls, texts, names):
    execute("".join(texts.values()), names, "<string>")
    for name in texts:
        method = names[name]
        method.__qualname__ = f"{cls.__qualname__}.{name}"
        if name in cls.__dict__ and name != "__hash__":
            if name in ("__init__", "__repr__", "__eq__"):
                continue
            complaint = f"Cannot overwrite attribute {name} in class {cls.__name__}"
            if name not in ("__setattr__", "__delattr__"):
                complaint += " Consider using functools.total_ordering"
            raise TypeError(complaint)
        setattr(cls, name, method)


def _annotation_text(annotation):
    if isinstance(annotation, type) and not hasattr(annotation, "__args__"):
        module = annotation.__module__
        return annotation.__qualname__ if module == "builtins" else f"{module}.{annotation.__qualname__}"
    return repr(annotation).replace("typing.", "")


def _summary(cls, std, kw):
    """The class's name with the parameters, as its doc string."""
    def shown(one):
        text = f"{one.name}: {_annotation_text(one.type)}"
        if _lacks_default(one):
            return text
        return f"{text} = {_FACTORY if one.default is MISSING else one.default!r}"
    parts = [*map(shown, std)] + (["*", *map(shown, kw)] if kw else [])
    return f"{cls.__name__}({', '.join(parts)})"


def _with_slots(cls, listed, params):
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    taken = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        taken.update((slots,) if isinstance(slots, str) else slots)
    body = {k: v for k, v in cls.__dict__.items() if k not in listed and k not in ("__dict__", "__weakref__")}
    wanted = listed + ["__weakref__"] if params.weakref_slot else listed
    body["__slots__"] = tuple([name for name in wanted if name not in taken])
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    return made


# Functions about dataclasses.

def fields(class_or_instance):
    """The fields, as a tuple."""
    try:
        found = class_or_instance.__dataclass_fields__
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple([one for one in found.values() if one._field_type is _FIELD])


def is_dataclass(obj):
    return hasattr(obj if isinstance(obj, type) else type(obj), "__dataclass_fields__")


_atomic = {type(None), bool, int, float, str, complex, bytes, type(...), type(NotImplemented), code, builtin_function,
           function, type, range, property}


def _copied(obj, group):
    """A deep copy in which `group` stands for dataclass instances."""
    kind = type(obj)
    if kind in _atomic:
        return obj
    again = lambda v: _copied(v, group)
    if hasattr(kind, "__dataclass_fields__"):
        return group([(one.name, again(getattr(obj, one.name))) for one in fields(obj)])
    if kind is list or issubclass(kind, list) or issubclass(kind, tuple):
        parts = [again(v) for v in obj]
        if kind is list:
            return parts
        return kind(*parts) if issubclass(kind, tuple) and hasattr(obj, "_fields") else kind(parts)
    if issubclass(kind, dict):
        pairs = [(again(k), again(v)) for k, v in obj.items()]
        if hasattr(kind, "default_factory") or hasattr(obj, "default_factory"):
            made = kind(obj.default_factory)
            made.update(pairs)
            return made
        return kind(pairs)
    from copy import deepcopy
    return deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _copied(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _copied(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def replace(obj, /, **changes):
    if isinstance(obj, type) or not is_dataclass(obj):
        raise TypeError("replace() should be called on dataclass instances")
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for one in self.__dataclass_fields__.values():
        if one._field_type is _CLASSVAR:
            continue
        if not one.init:
            if one.name in changes:
                raise TypeError(f"field {one.name} is declared with init=False, it cannot be specified with replace()")
        elif one.name not in changes:
            if one._field_type is _INITVAR and one.default is MISSING:
                raise TypeError(f"InitVar {one.name!r} must be specified with replace()")
            changes[one.name] = getattr(self, one.name)
    return self.__class__(**changes)


_replace.__name__ = "_replace"


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False,
                   module=None):
    from _simul import caller_frame
    from keyword import iskeyword
    from types import new_class
    body = dict(namespace or {})
    annotations = {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, body[name] = item[0], item[1], item[2]
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind
    body["__annotations__"] = annotations
    cls = new_class(cls_name, bases, {}, lambda ns: ns.update(body))
    cls.__module__ = module or caller_frame(1)[1].get("__name__", "types")
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)
"""##
