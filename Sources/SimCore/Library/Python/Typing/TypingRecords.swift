// `typing`: `NamedTuple`, `TypedDict` and `NewType`.

let typingRecords = ##"""
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
"""##
