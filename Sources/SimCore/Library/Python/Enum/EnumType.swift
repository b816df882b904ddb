// `enum`: the class of enumerations, which makes the members.

let enumType = ##"""
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
"""##
