// `inspect`: signatures, parameters, and arguments bound to them.

let inspectSignature = ##"""
# Signatures.

class _empty:
    pass


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    @property
    def description(self):
        return ("positional-only", "positional or keyword", "variadic positional", "keyword-only", "variadic keyword")[self]

    def __str__(self):
        return self.name


_P_ONLY, _P_OR_K, _VAR_P, _K_ONLY, _VAR_K = _ParameterKind


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


class Parameter:
    __slots__ = ("_name", "_kind", "_default", "_annotation")
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError("value {!r} is not a valid Parameter.kind".format(kind))
        if default is not _empty and kind in (_VAR_P, _VAR_K):
            raise ValueError("{} parameters cannot have default values".format(kind.description))
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError("name must be a str, not a {}".format(type(name).__name__))
        if not name.isidentifier():
            raise ValueError("{!r} is not a valid parameter name".format(name))
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    name = property(lambda self: self._name)
    kind = property(lambda self: self._kind)
    default = property(lambda self: self._default)
    annotation = property(lambda self: self._annotation)

    def replace(self, *, name=_sentinel, kind=_sentinel, annotation=_sentinel, default=_sentinel):
        def pick(new, old):
            return old if new is _sentinel else new
        return type(self)(
            pick(name, self._name), pick(kind, self._kind), default=pick(default, self._default),
            annotation=pick(annotation, self._annotation))

    __replace__ = replace

    def _format(self, how=formatannotation):
        text = self._name
        typed = self._annotation is not _empty
        if typed:
            text += ": " + how(self._annotation)
        if self._default is not _empty:
            text += (" = " if typed else "=") + repr(self._default)
        return ("*" if self._kind == _VAR_P else "**" if self._kind == _VAR_K else "") + text

    def __str__(self):
        return self._format()

    def __repr__(self):
        return '<{} "{}">'.format(type(self).__name__, self)

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def __hash__(self):
        return hash(self._key())

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented


class BoundArguments:
    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        result = []
        for name, p in self._signature.parameters.items():
            if p.kind in (_K_ONLY, _VAR_K) or name not in self.arguments:
                break
            value = self.arguments[name]
            result.extend(value) if p.kind == _VAR_P else result.append(value)
        return tuple(result)

    @property
    def kwargs(self):
        result, by_name = {}, False
        for name, p in self._signature.parameters.items():
            if not by_name and (p.kind in (_K_ONLY, _VAR_K) or name not in self.arguments):
                by_name = True
                if p.kind not in (_K_ONLY, _VAR_K):
                    continue
            if by_name and name in self.arguments:
                value = self.arguments[name]
                result.update(value) if p.kind == _VAR_K else result.__setitem__(name, value)
        return result

    def apply_defaults(self):
        filled = {}
        for name, p in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif p.default is not _empty:
                filled[name] = p.default
            elif p.kind == _VAR_P:
                filled[name] = ()
            elif p.kind == _VAR_K:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        return "<{} ({})>".format(type(self).__name__, ", ".join("%s=%r" % pair for pair in self.arguments.items()))


class Signature:
    __slots__ = ("_return_annotation", "_parameters")
    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        made, top, defaulted = {}, _P_ONLY, False
        for p in parameters or ():
            if __validate_parameters__:
                if p.kind < top:
                    raise ValueError("wrong parameter order: {} parameter before {} parameter".format(
                        top.description, p.kind.description))
                top = p.kind
                if p.kind in (_P_ONLY, _P_OR_K):
                    if p.default is _empty and defaulted:
                        raise ValueError("non-default argument follows default argument")
                    defaulted = defaulted or p.default is not _empty
                if p.name in made:
                    raise ValueError("duplicate parameter name: {!r}".format(p.name))
            made[p.name] = p
        self._parameters = types.MappingProxyType(made)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature(obj, follow_wrapped, cls)

    parameters = property(lambda self: self._parameters)
    return_annotation = property(lambda self: self._return_annotation)

    def replace(self, *, parameters=_sentinel, return_annotation=_sentinel):
        return type(self)(
            self._parameters.values() if parameters is _sentinel else parameters,
            return_annotation=self._return_annotation if return_annotation is _sentinel else return_annotation)

    __replace__ = replace

    def _key(self):
        ps = self._parameters.values()
        return (tuple(p for p in ps if p.kind != _K_ONLY), {p.name: p for p in ps if p.kind == _K_ONLY},
                self._return_annotation)

    def __hash__(self):
        ps, named, returned = self._key()
        return hash((ps, frozenset(named.values()), returned))

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Signature) else NotImplemented

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial=False):
        bound, left, kwargs = {}, list(args), dict(kwargs)
        params = list(self._parameters.values())
        has_kwargs = any(p.kind == _VAR_K for p in params)
        only, later = [], False
        for p in params:
            name = p.name
            if p.kind == _VAR_P:
                later = True
                if left:
                    bound[name] = tuple(left)
                    left = []
            elif p.kind == _VAR_K:
                continue
            elif p.kind != _K_ONLY and left:
                if name in kwargs and p.kind != _P_ONLY:
                    raise TypeError("multiple values for argument {!r}".format(name))
                bound[name] = left.pop(0)
                if name in kwargs and not has_kwargs:
                    only.append(p)
            elif p.kind == _P_ONLY and name in kwargs:
                if has_kwargs and p.default is not _empty:
                    continue
                only.append(p)
            elif p.kind != _P_ONLY and name in kwargs:
                if left:
                    raise TypeError("too many positional arguments")
                bound[name] = kwargs.pop(name)
                later = True
            elif p.default is _empty and not partial:
                if left:
                    raise TypeError("too many positional arguments")
                # The kind is named only where this is the first parameter that has to do without an argument.
                more = " keyword-only" if p.kind == _K_ONLY and not later else ""
                raise TypeError("missing a required{} argument: {!r}".format(more, name))
            if p.kind == _K_ONLY or not left and name not in bound or name in self._parameters and name in kwargs:
                later = True
        if left:
            raise TypeError("too many positional arguments")
        if kwargs:
            if has_kwargs:
                bound[params[-1].name] = kwargs
            elif only:
                raise TypeError("got some positional-only arguments passed as keyword arguments: {!r}".format(
                    ", ".join(p.name for p in only)))
            else:
                raise TypeError("got an unexpected keyword argument {!r}".format(next(iter(kwargs))))
        return self._bound_arguments_cls(self, bound)

    def format(self, *, max_width=None, quote_annotation_strings=True):
        parts, slash, star = [], False, True
        for p in self._parameters.values():
            if p.kind == _P_ONLY:
                slash = True
            elif slash:
                parts.append("/")
                slash = False
            if p.kind == _VAR_P:
                star = False
            elif p.kind == _K_ONLY and star:
                parts.append("*")
                star = False
            parts.append(str(p))
        if slash:
            parts.append("/")
        text = "(" + ", ".join(parts) + ")"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return_annotation is not _empty:
            text += " -> " + formatannotation(self._return_annotation)
        return text

    def __str__(self):
        return self.format()

    def __repr__(self):
        return "<{} {}>".format(type(self).__name__, self)


def _of_function(f, cls):
    code = f.__code__
    total = code.co_argcount
    names = code.co_varnames
    defaults, named = f.__defaults__ or (), f.__kwdefaults__ or {}
    notes = f.__annotations__
    made = []

    def add(name, kind, default=_empty):
        made.append(cls._parameter_cls(name, kind, default=default, annotation=notes.get(name, _empty)))
    for i, name in enumerate(names[:total]):
        at = i - (total - len(defaults))
        add(name, _P_ONLY if i < code.co_posonlyargcount else _P_OR_K, defaults[at] if at >= 0 else _empty)
    after = total + code.co_kwonlyargcount
    if code.co_flags & CO_VARARGS:
        add(names[after], _VAR_P)
    for name in names[total:after]:
        add(name, _K_ONLY, named.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[after + bool(code.co_flags & CO_VARARGS)], _VAR_K)
    return cls(made, return_annotation=notes.get("return", _empty), __validate_parameters__=False)


def _of_text(text, cls, drop_first):
    # "(self, a, /, b=1, *, c=None)", as builtins say it.
    inner = text[text.index("(") + 1:text.rindex(")")]
    made, kind = [], _P_OR_K
    for part in inner.split(","):
        part = part.strip()
        if not part:
            continue
        if part == "/":
            made = [p.replace(kind=_P_ONLY) for p in made]
        elif part == "*":
            kind = _K_ONLY
        elif part == "...":
            made += [cls._parameter_cls("args", _VAR_P), cls._parameter_cls("kwargs", _VAR_K)]
        elif part.startswith("**"):
            made.append(cls._parameter_cls(part[2:], _VAR_K))
        elif part.startswith("*"):
            made.append(cls._parameter_cls(part[1:], _VAR_P))
            kind = _K_ONLY
        else:
            name, eq, default = part.lstrip("$").partition("=")
            made.append(cls._parameter_cls(name, kind, default=_literal(default) if eq else _empty))
    if drop_first and made:
        del made[0]
    return cls(made, __validate_parameters__=False)


def _literal(text):
    constants = {"None": None, "True": True, "False": False}
    if text in constants:
        return constants[text]
    if text[:1] in "'\"":
        return text[1:-1]
    for make in (int, float):
        try:
            return make(text)
        except ValueError:
            pass
    return text


def _without_first(sig):
    ps = list(sig.parameters.values())
    if not ps or ps[0].kind in (_K_ONLY, _VAR_K):
        raise ValueError("invalid method signature")
    return sig.replace(parameters=ps if ps[0].kind == _VAR_P else ps[1:])


def _of_partial(p, follow, cls):
    sig = _signature(p.func, follow, cls)
    try:
        bound = sig.bind_partial(*p.args, **p.keywords)
    except TypeError as e:
        raise ValueError("partial object {!r} has incorrect arguments".format(p)) from e
    made, by_name = [], False
    for name, q in sig.parameters.items():
        given = name in bound.arguments
        if q.kind == _P_ONLY:
            if given:
                continue
            if name in p.keywords:
                q = q.replace(default=p.keywords[name])
        elif q.kind == _P_OR_K:
            if name in p.keywords:
                by_name = True
                q = q.replace(kind=_K_ONLY, default=p.keywords[name])
            elif given:
                continue
            elif by_name:
                q = q.replace(kind=_K_ONLY)
        elif q.kind == _K_ONLY:
            if name in p.keywords:
                q = q.replace(default=p.keywords[name])
        elif q.kind == _VAR_P and by_name:
            continue
        made.append(q)
    return sig.replace(parameters=made)


def _of_class(obj, follow, cls):
    meta = type(obj)
    if meta is not type:
        for base in meta.__mro__:
            if base is type:
                break
            if "__call__" in base.__dict__ and base.__module__ != "enum":
                return _without_first(_signature(base.__dict__["__call__"], follow, cls))
    for base in obj.__mro__:
        if base is object:
            break
        for name in ("__new__", "__init__"):
            found = base.__dict__.get(name)
            if isinstance(found, staticmethod):
                found = found.__func__
            if isfunction(found):
                return _without_first(_signature(found, follow, cls))
            if callable(found) and hasattr(found, "__signature__"):
                return _without_first(found.__signature__)
        if _simul.is_builtin(base):
            text = getattr(base.__dict__.get("__new__") or base.__dict__.get("__init__"), "__text_signature__", None)
            if text and text != "(...)":
                return _of_text(text, cls, True)
            raise ValueError("no signature found for builtin type {!r}".format(obj))
    if type in obj.__mro__:
        raise ValueError("no signature found for builtin type {!r}".format(obj))
    return cls()


def _signature(obj, follow=True, cls=Signature):
    import functools
    if not callable(obj):
        raise TypeError("{!r} is not a callable object".format(obj))
    if ismethod(obj):
        return _without_first(_signature(obj.__func__, follow, cls))
    if follow:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return _signature(obj, follow, cls)
    known = getattr(obj, "__signature__", None)
    if known is not None and not isclass(obj) or isinstance(known, Signature):
        if not isinstance(known, Signature):
            if callable(known):
                known = known()
            if not isinstance(known, Signature):
                raise TypeError("unexpected object {!r} in __signature__ attribute".format(known))
        return known
    if isfunction(obj):
        return _of_function(obj, cls)
    if isinstance(obj, functools.partial):
        return _of_partial(obj, follow, cls)
    if isclass(obj):
        return _of_class(obj, follow, cls)
    text = getattr(obj, "__text_signature__", None)
    if isinstance(text, str):
        if text == "(...)":
            raise ValueError("no signature found for builtin {!r}".format(obj))
        bound = isbuiltin(obj) and text.startswith("(self") and not ismodule(getattr(obj, "__self__", None))
        return _of_text(text, cls, bound)
    call = getattr(type(obj), "__call__", None)
    if isfunction(call):
        return _without_first(_signature(call, follow, cls))
    raise ValueError("callable {!r} is not supported by signature".format(obj))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)


FullArgSpec = namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getfullargspec(func):
    try:
        sig = _signature(func.__func__ if ismethod(func) else func, False)
    except Exception as e:
        raise TypeError("unsupported callable") from e
    args, named, defaults, notes = [], [], [], {}
    varargs = varkw = None
    named_defaults = {}
    if sig.return_annotation is not _empty:
        notes["return"] = sig.return_annotation
    for name, p in sig.parameters.items():
        if p.kind in (_P_ONLY, _P_OR_K):
            args.append(name)
            if p.default is not _empty:
                defaults.append(p.default)
        elif p.kind == _VAR_P:
            varargs = name
        elif p.kind == _K_ONLY:
            named.append(name)
            if p.default is not _empty:
                named_defaults[name] = p.default
        else:
            varkw = name
        if p.annotation is not _empty:
            notes[name] = p.annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, named, named_defaults or None, notes)


ArgInfo = namedtuple("ArgInfo", "args varargs keywords locals")


def getargvalues(frame):
    code = frame.f_code
    n, k = code.co_argcount, code.co_kwonlyargcount
    names = code.co_varnames
    flags, at = code.co_flags, n + k
    varargs = names[at] if flags & CO_VARARGS else None
    keywords = names[at + bool(varargs)] if flags & CO_VARKEYWORDS else None
    return ArgInfo(list(names[:n + k]), varargs, keywords, frame.f_locals)


def getcallargs(func, /, *positional, **named):
    if ismethod(func):
        positional = (func.__self__, *positional)
        func = func.__func__
    spec = getfullargspec(func)
    bound = _signature(func).bind(*positional, **named)
    bound.apply_defaults()
    found = bound.arguments
    order = [*spec.args[:len(positional)], spec.varargs, spec.varkw, *named, *found]
    return {name: found[name] for name in order if name in found}


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if isclass(obj):
        notes = obj.__dict__.get("__annotations__")
    elif ismodule(obj) or callable(obj):
        notes = getattr(obj, "__annotations__", None)
    else:
        raise TypeError("{!r} is not a module, class, or callable.".format(obj))
    notes = dict(notes or {})
    if eval_str:
        space = dict(vars(sys.modules.get(getattr(obj, "__module__", None), sys)))
        space.update(globals or {})
        notes = {k: eval(v, space, locals) if isinstance(v, str) else v for k, v in notes.items()}
    return notes
"""##
