// `typing`: reading annotations, and the decorators that mark things for checkers alone.

let typingHints = ##"""
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
