// `enum`: what stands in the body of an enumeration, before there are members.

let enumMembers = ##"""
import _simul
from _simul import mappingproxy

__all__ = (
    "EnumType EnumMeta EnumDict Enum IntEnum StrEnum Flag IntFlag ReprEnum auto unique property verify member nonmember "
    "FlagBoundary STRICT CONFORM EJECT KEEP global_flag_repr global_enum_repr global_str global_enum EnumCheck CONTINUOUS "
    "NAMED_FLAGS UNIQUE pickle_by_global_name pickle_by_enum_name show_flag_values").split()
_builtin_property = property
_unset = object()
Enum = Flag = ReprEnum = EJECT = KEEP = None


class nonmember:
    def __init__(self, value):
        self.value = value


class member:
    def __init__(self, value):
        self.value = value


class auto:
    """Stands for a value that the class works out."""

    def __init__(self, value=_unset):
        self.value = value

    def __repr__(self):
        return f"auto({'' if self.value is _unset else repr(self.value)})"


class property:
    """A property of members; a member of the same name may stand beside it in the class."""
    fset = fdel = member = name = clsname = None

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)

    def __set_name__(self, owner, name):
        self.name, self.clsname = name, owner.__name__

    def __get__(self, instance, owner=None):
        if instance is None:
            if self.member is None:
                raise AttributeError(f"{owner!r} has no attribute {self.name!r}")
            return self.member
        if self.fget is None:
            return instance.__dict__[self.name]
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)

    def setter(self, fset):
        return type(self)(self.fget, fset, self.fdel)

    def deleter(self, fdel):
        return type(self)(self.fget, self.fset, fdel)


def _framed(name, bar):
    n = len(bar)
    return len(name) > 2 * n and name[:n] == name[-n:] == bar and name[n] != "_" != name[-n - 1]


_FREE_SUNDERS = (
    "_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ "
    "_iter_member_by_def_ _add_alias_ _add_value_alias_").split()


def _is_descriptor(value):
    return any(hasattr(value, name) for name in ("__get__", "__set__", "__delete__"))


class EnumDict(dict):
    """The namespace of a class body: tells members from everything else."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False
        self._next = None

    @_builtin_property
    def member_names(self):
        return list(self._member_names)

    def __setitem__(self, key, value):
        is_private = self._cls_name is not None and key.startswith(f"_{self._cls_name}__")
        if is_private or _framed(key, "__"):
            pass
        elif _framed(key, "_"):
            value = self._special(key, value)
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif isinstance(value, nonmember):
            value = value.value
        elif key not in self._ignore and (isinstance(value, member) or not _is_descriptor(value)):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            value = self._member(key, value.value if isinstance(value, member) else value)
        super().__setitem__(key, value)

    def _special(self, key, value):
        if key not in _FREE_SUNDERS:
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._next = value.__func__ if isinstance(value, staticmethod) else value
            value = staticmethod(self._next)
        elif key == "_ignore_":
            self._ignore = value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
            taken = set(value) & set(self._member_names)
            if taken:
                raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")
        return value

    def _member(self, key, value):
        parts = (value,) if isinstance(value, auto) else value
        if type(parts) is tuple and any(isinstance(part, auto) for part in parts):
            made = []
            for part in parts:
                if isinstance(part, auto):
                    self._auto_called = True
                    if part.value is _unset:
                        part.value = self._next(key, 1, len(self._member_names), self._last_values[:])
                    part = part.value
                    self._last_values.append(part)
                made.append(part)
            value = made[0] if isinstance(value, auto) else tuple(made)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def update(self, members, **more):
        for source in (members, more):
            for name in source.keys() if hasattr(source, "keys") else ():
                self[name] = source[name]
        if not hasattr(members, "keys"):
            for name, value in members:
                self[name] = value


_EnumDict = EnumDict
"""##
