// `enum`.
//
// Members are made when the class is complete.  Absent: pickling.

let enumSource = ##"""
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


class _proto_member:
    """Stands in the class body for a member, and becomes it when the class is there."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, cls, name):
        type.__delattr__(cls, name)
        value = self.value
        args = value if isinstance(value, tuple) else (value,)
        if cls._member_type_ is tuple:
            args = args,
        new = cls._new_member_
        made = new(cls, *args) if cls._use_args_ else new(cls)
        if not hasattr(made, "_value_"):
            if cls._member_type_ is object:
                made._value_ = value
            else:
                try:
                    made._value_ = cls._member_type_(*args)
                except Exception as exc:
                    raise TypeError("_value_ not set in __new__, unable to create it") from exc
        value = made._value_
        made._name_ = name
        made.__objclass__ = cls
        made.__init__(*args)
        made._sort_order_ = len(cls._member_names_)
        known = _by_value(cls, value)
        if known is not None:
            made = known
        else:
            is_flag = Flag is not None and issubclass(cls, Flag)
            if is_flag and isinstance(value, int):
                cls._flag_mask_ |= value
                if value > 0 and value & (value - 1) == 0:
                    cls._singles_mask_ |= value
                cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
            if not is_flag or isinstance(value, int) and value > 0 and value & (value - 1) == 0:
                cls._member_names_.append(name)
        _install(cls, name, made)
        try:
            cls._value2member_map_.setdefault(value, made)
            if value not in cls._hashable_values_:
                cls._hashable_values_.append(value)
        except TypeError:
            cls._unhashable_values_.append(value)
            cls._unhashable_values_map_.setdefault(name, []).append(value)


def _by_value(cls, value):
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        for known in cls._member_map_.values():
            if known._value_ == value:
                return known


def _install(cls, name, made):
    """Makes the member an attribute of the class; a property of that name keeps serving the members."""
    cls._member_map_[name] = made
    for base in cls.__mro__[1:]:
        found = base.__dict__.get(name)
        if isinstance(found, (property, _builtin_property)):
            redirect = property(found.fget, found.fset, found.fdel)
            redirect.member = made
            redirect.__set_name__(cls, name)
            type.__setattr__(cls, name, redirect)
            return
    type.__setattr__(cls, name, made)


class EnumType(type):
    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        space = EnumDict(cls)
        first_enum = metacls._get_mixins_(cls, bases)[1]
        if first_enum is not None:
            space["_generate_next_value_"] = first_enum._generate_next_value_
        return space

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignored = classdict.setdefault("_ignore_", [])
        for key in ignored + ["_ignore_"]:
            classdict.pop(key, None)
        names = [name for name in classdict._member_names if name not in ignored]
        invalid = [name for name in names if name in ("mro", "")]
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(map(repr, invalid))}")
        data_type, first_enum = metacls._get_mixins_(cls, bases)
        new, save_new, use_args = _find_new(classdict, data_type, first_enum)
        order = classdict.pop("_order_", None)
        body = dict(classdict)
        for name in names:
            body[name] = _proto_member(body[name])
        body.update(_new_member_=staticmethod(new), _use_args_=use_args, _member_names_=[], _member_map_={},
                    _value2member_map_={}, _hashable_values_=[], _unhashable_values_=[], _unhashable_values_map_={},
                    _member_type_=data_type, _value_repr_=_data_repr(bases))
        if first_enum is not None:
            body["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
        body.update(_flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        if body.get("__module__") is None:
            body.pop("__module__", None)
        made = super().__new__(metacls, cls, bases, body, **kwds)
        _choose_texts(made, body, bases, data_type, first_enum)
        if first_enum is not None:
            if save_new:
                type.__setattr__(made, "__new_member__", staticmethod(new))
            type.__setattr__(made, "__new__", staticmethod(Enum.__new__))
        if Flag is not None and issubclass(made, Flag):
            for name in "__or__ __and__ __xor__ __ror__ __rand__ __rxor__ __invert__".split():
                if name not in body:
                    type.__setattr__(made, name, getattr(Flag, name))
            values = [m._value_ for m in made]
            if values != sorted(values):
                type.__setattr__(made, "_iter_member_", made._iter_member_by_def_)
        if order is not None:
            _check_order(made, order)
        return made

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value, names=_unset, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if cls._member_map_:
            if names is not _unset:
                value = (value, names) + values
            return cls.__new__(cls, value)
        if names is _unset and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(value, None if names is _unset else names, module=module, qualname=qualname, type=type,
                            start=start, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            cls(value)
            return True
        except ValueError:
            return value in cls._unhashable_values_ or value in cls._hashable_values_

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    @_builtin_property
    def __members__(cls):
        return mappingproxy(cls._member_map_)

    def __repr__(cls):
        kind = "flag" if Flag is not None and issubclass(cls, Flag) else "enum"
        return f"<{kind} {cls.__name__!r}>"

    def __dir__(cls):
        always = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                  "__members__", "__module__", "__name__", "__qualname__"}
        return sorted(always | set(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        bases = (cls,) if type is None else (type, cls)
        space = cls.__class__.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given, names, values = names, [], []
            for i, name in enumerate(given):
                values.append(cls._generate_next_value_(name, start, i, values[:]))
                names.append((name, values[-1]))
        for item in names or ():
            name, value = (item, names[item]) if isinstance(item, str) else item
            space[name] = value
        if module is None:
            module = _simul.caller_frame(2)[1].get("__name__")
        space["__module__"] = module
        if qualname is not None:
            space["__qualname__"] = qualname
        return cls.__class__.__new__(cls.__class__, class_name, bases, space, boundary=boundary)

    @staticmethod
    def _check_for_existing_members_(class_name, bases):
        for base in [base for given in bases for base in given.__mro__]:
            if isinstance(base, EnumType) and base._member_names_:
                raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(metacls, class_name, bases):
        if not bases:
            return object, Enum
        if not isinstance(bases[-1], EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        found = []
        for given in bases:
            candidate = None
            for base in given.__mro__[:-1]:
                if isinstance(base, EnumType):
                    one = base._member_type_
                elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                    one = candidate or base
                else:
                    candidate = candidate or base
                    continue
                if one is not object:
                    if one not in found:
                        found.append(one)
                    break
        if len(found) > 1:
            raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
        return (found[0] if found else object), bases[-1]


EnumMeta = EnumType


def _find_new(classdict, data_type, first_enum):
    """The `__new__` for members, whether it is to be kept, and whether it takes the value's parts."""
    own = classdict.get("__new__")
    if own is not None:
        own = own.__func__ if isinstance(own, staticmethod) else own
        return own, first_enum is not None, True
    plain = object.__new__, getattr(Enum, "__new__", None), None
    for method in ("__new_member__", "__new__"):
        for possible in (data_type, first_enum):
            found = getattr(possible, method, None)
            if found not in plain:
                return found, False, True
    return object.__new__, False, first_enum is None


def _data_repr(bases):
    for given in bases:
        for base in given.__mro__[:-1]:
            if isinstance(base, EnumType):
                return base._value_repr_
            if "__repr__" in base.__dict__:
                if "__dataclass_fields__" in base.__dict__ and base.__dataclass_params__.repr:
                    return _dataclass_repr
                return base.__dict__["__repr__"]
    return None


def _dataclass_repr(self):
    fields = self.__dataclass_fields__
    return ", ".join(f"{name}={getattr(self, name)!r}" for name, field in fields.items() if field.repr)


def _choose_texts(made, body, bases, data_type, first_enum):
    """Whether the texts of members are those of enumerations or those of the data type."""
    choose = type.__setattr__
    if ReprEnum is not None and ReprEnum in bases:
        if "__format__" not in body:
            choose(made, "__format__", data_type.__format__)
        if "__str__" not in body:
            text = data_type.__str__
            choose(made, "__str__", data_type.__repr__ if text is object.__str__ else text)
    if first_enum is None:
        return
    for name in ("__repr__", "__str__", "__format__"):
        if name not in body and not (ReprEnum in bases and name != "__repr__"):
            if getattr(made, name) in (getattr(data_type, name), getattr(object, name)):
                choose(made, name, getattr(first_enum, name))


def _check_order(cls, order):
    wanted = order.replace(",", " ").split() if isinstance(order, str) else list(order)
    wanted = [name for name in wanted if name in cls._member_names_ or name not in cls._member_map_]
    if wanted != cls._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {cls._member_names_!r}\n  {wanted!r}")


def _refuse(name):
    def setter(self, value):
        raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
    return setter


class Enum(metaclass=EnumType):
    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            known = _by_value(cls, value)
            if known is not None:
                return known
        if not cls._member_map_:
            raise TypeError(f"{cls!r} has no members defined")
        problem = None
        try:
            result = cls._missing_(value)
        except Exception as raised:
            problem, result = raised, None
        if isinstance(result, cls) or isinstance(result, int) and getattr(cls, "_boundary_", 0) is EJECT:
            return result
        refusal = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if problem is None:
            if result is None:
                raise refusal
            problem = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
        if not isinstance(problem, ValueError):
            problem.__context__ = refusal
        raise problem

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        cls = self.__class__
        if name in cls._member_map_:
            if cls._member_map_[name] is not self:
                raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
            return
        _install(cls, name, self)

    def _add_value_alias_(self, value):
        cls = self.__class__
        if cls._value2member_map_.setdefault(value, self) is not self:
            raise ValueError(f"{value!r} is already bound: {cls._value2member_map_[value]!r}")
        cls._hashable_values_.append(value)

    def __repr__(self):
        shown = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {shown(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __dir__(self):
        own = {name for kind in type(self).__mro__ for name in kind.__dict__ if name[0] != "_"}
        own |= {name for name in self.__dict__ if name[0] != "_"}
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
                      | (own - set(self.__class__._member_map_)))

    def __hash__(self):
        return hash(self._name_)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    name = _builtin_property(lambda self: self._name_, _refuse("name"), doc="The name of the Enum member.")
    value = _builtin_property(lambda self: self._value_, _refuse("value"), doc="The value of the Enum member.")


class ReprEnum(Enum):
    """Its members are written as values, and shown as members."""


class IntEnum(int, ReprEnum):
    """Members that are ints."""


class StrEnum(str, ReprEnum):
    """Members that are strings."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for value, what in zip(values[1:], ("encoding", "errors")):
            if not isinstance(value, str):
                raise TypeError(f"{what} must be a string, not {value!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


class EnumCheck(StrEnum):
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


STRICT, CONFORM, EJECT, KEEP = FlagBoundary
CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _bits(value):
    while value > 0:
        low = value & -value
        yield low
        value ^= low


show_flag_values = lambda value: list(_bits(value))
_iter_bits_lsb = _bits


def bin(num, max_bits=None):
    """The sign bit and the digits, as error messages show them."""
    sign, digits = ("0", num) if num >= 0 else ("1", num + 2 ** num.bit_length())
    width = max(num.bit_length(), max_bits or 0)
    shown = f"{digits:b}"[-num.bit_length():].rjust(num.bit_length(), "0") if num.bit_length() else ""
    return f"0b{sign} {shown.rjust(width, sign)}"


class Flag(Enum, boundary=STRICT):
    """Members that can be combined by bits."""
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return 1 if start is None else start
        last = max(last_values)
        try:
            return 2 ** last.bit_length()
        except Exception:
            raise TypeError(f"invalid flag value {last!r}") from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits(value & cls._flag_mask_):
            found = cls._value2member_map_.get(bit)
            if found is not None:
                yield found

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, singles, everything, boundary = cls._flag_mask_, cls._singles_mask_, cls._all_bits_, cls._boundary_
        if not ~everything <= value <= everything or value & (everything ^ mask):
            if boundary is STRICT:
                width = max(value.bit_length(), mask.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, width)}\n"
                                 f"  allowed {bin(mask, width)}")
            if boundary is CONFORM:
                value &= mask
            elif boundary is EJECT:
                return value
            elif value < 0:
                value += max(everything + 1, 2 ** value.bit_length())
        negative = None
        if value < 0:
            negative = value
            value = everything + 1 + value if boundary in (EJECT, KEEP) else singles & value
        unknown = value & ~mask
        if unknown and boundary is not KEEP:
            raise ValueError(f"{cls.__name__}({value!r}) -->  unknown values {unknown!r} [{bin(unknown)}]")
        if cls._member_type_ is object:
            made = object.__new__(cls)
        else:
            made = cls._member_type_.__new__(cls, value)
        if not hasattr(made, "_value_"):
            made._value_ = value
        made.__objclass__ = cls
        made._name_ = cls._name_of(value)
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    @classmethod
    def _name_of(cls, value):
        parts = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            for known in cls._member_map_.values():
                if known not in parts and known._value_ and known._value_ & value == known._value_:
                    parts.append(known)
        covered = 0
        for part in parts:
            covered |= part._value_
        if not covered:
            return None
        name = "|".join(part._name_ for part in parts)
        if value ^ covered and cls._boundary_ is KEEP:
            name += f"|{cls._numeric_repr_(value ^ covered)}"
        return name

    def _get_value(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __contains__(self, other):
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and "
                            f"{self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __bool__(self):
        return bool(self._value_)

    def __repr__(self):
        shown = (self.__class__._value_repr_ or repr)(self._value_)
        if self._name_ is None:
            return f"<{self.__class__.__name__}: {shown}>"
        return f"<{self.__class__.__name__}.{self._name_}: {shown}>"

    def __str__(self):
        if self._name_ is None:
            return f"{self.__class__.__name__}({self._value_!r})"
        return f"{self.__class__.__name__}.{self._name_}"

    def __or__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._get_value(other)
        return value if value is NotImplemented else self.__class__(self._value_ ^ value)

    __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

    def __invert__(self):
        if self._inverted_ is None:
            wide = self._boundary_ in (EJECT, KEEP)
            self._inverted_ = self.__class__(~self._value_ if wide else self._singles_mask_ & ~self._value_)
        return self._inverted_


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints."""


def unique(enumeration):
    """Refuses aliases."""
    twice = [(name, m.name) for name, m in enumeration.__members__.items() if name != m.name]
    if twice:
        raise ValueError(f"duplicate values found in {enumeration!r}: "
                         + ", ".join(f"{alias} -> {name}" for alias, name in twice))
    return enumeration


class verify:
    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        name = enumeration.__name__
        is_flag = issubclass(enumeration, Flag)
        for check in self.checks:
            if check is UNIQUE:
                twice = [(n, m.name) for n, m in enumeration.__members__.items() if n != m.name]
                if twice:
                    raise ValueError(f"aliases found in {enumeration!r}: "
                                     + ", ".join(f"{alias} -> {n}" for alias, n in twice))
            elif check is CONTINUOUS:
                values = {m.value for m in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if is_flag:
                    wanted = [2 ** i for i in range(low.bit_length(), high.bit_length() - 1)]
                else:
                    wanted = range(low + 1, high)
                missing = [v for v in wanted if v not in values]
                if missing:
                    raise ValueError(f"invalid {'flag' if is_flag else 'enum'} {name!r}: missing values "
                                     + ", ".join(map(str, missing)))
            elif check is NAMED_FLAGS:
                self._named_flags(enumeration, name)
        return enumeration

    @staticmethod
    def _named_flags(enumeration, name):
        values = [m.value for m in enumeration]
        bad, missing = [], 0
        for alias_name, alias in enumeration._member_map_.items():
            if alias_name in enumeration._member_names_ or alias.value < 0:
                continue
            gaps = [bit for bit in _bits(alias.value) if bit not in values]
            if gaps:
                bad.append(alias_name)
                for bit in gaps:
                    missing |= bit
        if bad:
            which = f"alias {bad[0]} is" if len(bad) == 1 else f"aliases {', '.join(bad[:-1])} and {bad[-1]} are"
            raise ValueError(f"invalid Flag {name!r}: {which} missing combined values of {hex(missing)} "
                             "[use enum.show_flag_values(value) for details]")


def global_str(self):
    return self._name_ if self._name_ is not None else f"{self.__class__.__name__}({self._value_!r})"


def global_enum_repr(self):
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_!r})"
    return "|".join(f"{module}.{name}" for name in self._name_.split("|"))


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    _simul.modules()[cls.__module__].__dict__.update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)
"""##
