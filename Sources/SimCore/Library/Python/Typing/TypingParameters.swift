// `typing`: type parameters and aliases, by the statements of Python 3.12 too.

let typingParameters = ##"""
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
"""##
