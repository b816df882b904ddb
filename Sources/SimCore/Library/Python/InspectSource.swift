// `inspect`: what a thing is, its signature, its source, and the frames that run.
// Left out: class trees, and whatever looks into byte code.

let inspectSource = ##"""
import _simul
import enum
import sys
import types
from collections import OrderedDict, namedtuple

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR = 1, 2, 4, 8, 16, 32
CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 64, 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20


# What a thing is.

def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return type(object).__name__ == "method-wrapper"


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return iscoroutine(object) or _simul.is_awaitable(object) or (
        not isinstance(object, type) and hasattr(type(object), "__await__"))


def _plain_function(f):
    import functools
    while True:
        if ismethod(f):
            f = f.__func__
        elif isinstance(f, functools.partial):
            f = f.func
        else:
            return f


def _flagged(f, flag):
    f = _plain_function(f)
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _flagged(obj, CO_GENERATOR) or bool(getattr(obj, "_is_generator_function", False))


def isasyncgenfunction(obj):
    return _flagged(obj, CO_ASYNC_GENERATOR)


_is_coroutine_mark = object()


def markcoroutinefunction(func):
    (func.__func__ if hasattr(func, "__func__") else func)._is_coroutine_marker = _is_coroutine_mark
    return func


def iscoroutinefunction(obj):
    f = _plain_function(obj)
    if isbuiltin(f) or ismethoddescriptor(f):
        # What is an `async def` in CPython's library may be built in here.
        import asyncio
        return asyncio.iscoroutinefunction(f)
    return _flagged(f, CO_COROUTINE) or getattr(f, "_is_coroutine_marker", None) is _is_coroutine_mark


def isabstract(object):
    return isclass(object) and bool(getattr(object, "__abstractmethods__", None))


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    t = type(object)
    return hasattr(t, "__get__") and not hasattr(t, "__set__") and not hasattr(t, "__delete__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    t = type(object)
    return hasattr(t, "__set__") or hasattr(t, "__delete__")


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, getattr(types, "MemberDescriptorType", ()))


# Members.

def _members(object, predicate, get):
    found, seen = [], set()
    names = dir(object)
    if isclass(object):
        for base in object.__bases__:
            for k, v in base.__dict__.items():
                if isinstance(v, types.DynamicClassAttribute if hasattr(types, "DynamicClassAttribute") else ()):
                    names.append(k)
    mro = getmro(object) if isclass(object) else ()
    for name in names:
        try:
            value = get(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


Attribute = namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    result = []
    for name in dir(cls):
        home, raw = None, None
        for base in (*getmro(cls), *getmro(type(cls))):
            if name in base.__dict__:
                home, raw = base, base.__dict__[name]
                break
        if home is None:
            continue
        if isinstance(raw, staticmethod):
            kind = "static method"
        elif isinstance(raw, classmethod):
            kind = "class method"
        elif isinstance(raw, property):
            kind = "property"
        else:
            kind = "method" if isroutine(raw) else "data"
        result.append(Attribute(name, kind, home, raw))
    return result


def getmro(cls):
    return cls.__mro__


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    own = _sentinel
    if isclass(obj):
        classes = obj.__mro__
    else:
        classes = type(obj).__mro__
        own = (getattr(obj, "__dict__", None) or {}).get(attr, _sentinel)
    found = _sentinel
    for base in classes:
        if attr in base.__dict__:
            found = base.__dict__[attr]
            break
    if own is not _sentinel and found is not _sentinel and hasattr(type(found), "__get__") and hasattr(type(found), "__set__"):
        return found
    for answer in (own, found):
        if answer is not _sentinel:
            return answer
    if isclass(obj):
        for base in type(obj).__mro__:
            if attr in base.__dict__:
                return base.__dict__[attr]
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


def unwrap(func, *, stop=None):
    first, seen = func, {id(func)}
    while not isclass(func) and hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) > 1000:
            raise ValueError("wrapper loop when unwrapping {!r}".format(first))
        seen.add(id(func))
    return func


# Documentation and source.

def cleandoc(doc):
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" ")] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__[1:]:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    name = getattr(obj, "__name__", None)
    cls = None
    if ismethod(obj):
        cls = obj.__self__ if isclass(obj.__self__) else type(obj.__self__)
    elif isfunction(obj):
        cls = sys.modules.get(obj.__module__)
        for part in obj.__qualname__.split(".")[:-1]:
            cls = getattr(cls, part, None)
    elif isinstance(obj, property):
        name = obj.fget.__name__
        cls = sys.modules.get(obj.fget.__module__)
        for part in obj.fget.__qualname__.split(".")[:-1]:
            cls = getattr(cls, part, None)
    if name is None or not isclass(cls):
        return None
    for base in cls.__mro__:
        doc = getattr(base.__dict__[name], "__doc__", None) if name in base.__dict__ else None
        if doc is not None:
            return doc
    return None


def getdoc(object):
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if isclass(object) and "__doc__" not in object.__dict__:
        doc = None
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def getfile(object):
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError("{!r} is a built-in module".format(object))
    if isclass(object):
        module = sys.modules.get(object.__module__) if hasattr(object, "__module__") else None
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError("{!r} is a built-in class".format(object))
    for name in ("__func__", "__code__", "tb_frame", "f_code"):
        if isinstance(object, (types.MethodType, types.FunctionType, types.TracebackType, types.FrameType)):
            object = getattr(object, name, object)
    if iscode(object):
        return object.co_filename
    raise TypeError("module, class, method, function, traceback, frame, or code object was expected, got {}".format(
        type(object).__name__))


def getsourcefile(object):
    return getfile(object)


def getabsfile(object, _filename=None):
    import os
    return os.path.abspath(_filename or getfile(object))


def getmodulename(path):
    name = path.rpartition("/")[2]
    return name[:-3] if name.endswith(".py") else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    return sys.modules.get("__main__")


def indentsize(line):
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def _logical_lines(lines):
    # (first, last, indent) of each logical line: strings, brackets and backslashes join what they span.
    depth, quote, start, i = 0, None, None, 0
    while i < len(lines):
        line = lines[i]
        if start is None:
            text = line.strip()
            if not text or text.startswith("#"):
                i += 1
                continue
            start = i
        j, joined = 0, False
        while j < len(line):
            c = line[j]
            if quote:
                if c == "\\":
                    joined = j + 2 >= len(line)
                    j += 2
                    continue
                if line.startswith(quote, j):
                    j += len(quote)
                    quote = None
                    continue
                if c == "\n" and len(quote) == 1:
                    quote = None
            elif c == "#":
                break
            elif c in "\"'":
                quote = c * 3 if line.startswith(c * 3, j) else c
                j += len(quote)
                continue
            elif c in "([{":
                depth += 1
            elif c in ")]}":
                depth -= 1
            elif c == "\\" and line[j + 1:] in ("\n", ""):
                joined = True
            j += 1
        if depth <= 0 and quote is None and not joined:
            yield start, i, indentsize(lines[start])
            start, depth = None, 0
        i += 1


def getblock(lines):
    first, last, has_header = None, 0, False
    for start, end, indent in _logical_lines(lines):
        if first is None:
            first = indent
        elif has_header and indent <= first:
            break
        if not has_header and not lines[start].lstrip().startswith("@"):
            has_header = True
            if not lines[start].lstrip().startswith(("def ", "class ", "async ")):
                return lines[:end + 1]
        last = end
    return lines[:last + 1]


def findsource(object):
    import linecache
    file = getfile(object)
    lines = linecache.getlines(file)
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if isclass(object):
        number = object.__dict__.get("__firstlineno__")
        if number is not None:
            return lines, number - 1
        wanted, found = "class " + object.__name__, None
        for i, line in enumerate(lines):
            text = line.strip()
            if text.startswith(wanted) and not (text[len(wanted):][:1].isalnum() or text[len(wanted):][:1] == "_"):
                found = i
                break
        if found is None:
            raise OSError("could not find class definition")
        while found > 0 and lines[found - 1].strip().startswith("@"):
            found -= 1
        return lines, found
    for name in ("__func__", "__code__", "tb_frame", "f_code"):
        if not iscode(object):
            object = getattr(object, name, object)
    if not iscode(object):
        raise OSError("could not find code object")
    line = object.co_firstlineno - 1
    if line >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, max(line, 0)


def getsourcelines(object):
    object = unwrap(object)
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


def getcomments(object):
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    found = []
    while at > 0 and lines[at - 1].strip().startswith("#"):
        at -= 1
        found.insert(0, lines[at].expandtabs().lstrip())
    return "".join(found) or None


# Frames.

class Traceback(namedtuple("_Traceback", "filename lineno function code_context index")):
    positions = None


class FrameInfo(namedtuple("_FrameInfo", "frame filename lineno function code_context index")):
    positions = None


def getframeinfo(frame, context=1):
    line = frame.tb_lineno if istraceback(frame) else frame.f_lineno
    if istraceback(frame):
        frame = frame.tb_frame
    if not isframe(frame):
        raise TypeError("{!r} is not a frame or traceback object".format(frame))
    file, shown, index = frame.f_code.co_filename, None, None
    if context > 0:
        import linecache
        lines = linecache.getlines(file)
        if lines:
            start = max(0, min(line - 1 - context // 2, len(lines) - context))
            shown, index = lines[start:start + context], line - 1 - start
    return Traceback(file, line, frame.f_code.co_name, shown, index)


def _frame_info(frame, place, context):
    return FrameInfo(frame, *getframeinfo(place, context))


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(_frame_info(frame, frame, context))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(_frame_info(tb.tb_frame, tb, context))
        tb = tb.tb_next
    return found


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    e = sys.exception()
    return getinnerframes(e.__traceback__ if e is not None else None, context)


# Generators and coroutines.

def _state(prefix, kind):
    created, running, suspended, closed = [kind + s for s in ("_CREATED", "_RUNNING", "_SUSPENDED", "_CLOSED")]

    def state(object):
        if getattr(object, prefix + "_running"):
            return running
        if getattr(object, prefix + "_suspended"):
            return suspended
        return closed if getattr(object, prefix + "_frame") is None else created
    return state, created, running, suspended, closed


getgeneratorstate, GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = _state("gi", "GEN")
getcoroutinestate, CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = _state("cr", "CORO")
getasyncgenstate, AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = _state("ag", "AGEN")


def _locals_of(object, name, is_one, what):
    if not is_one(object):
        raise TypeError("{!r} is not a {}".format(object, what))
    frame = getattr(object, name)
    return dict(frame.f_locals) if frame is not None else {}


def getgeneratorlocals(generator):
    return _locals_of(generator, "gi_frame", isgenerator, "Python generator")


def getcoroutinelocals(coroutine):
    frame = getattr(coroutine, "cr_frame", None)
    return dict(frame.f_locals) if frame is not None else {}


def getasyncgenlocals(agen):
    return _locals_of(agen, "ag_frame", isasyncgen, "Python async generator")


ClosureVars = namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    outer = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    builtin_names, found, inner, unbound = func.__builtins__, {}, {}, set()
    for name in code.co_names:
        if name in func.__globals__:
            found[name] = func.__globals__[name]
        elif name in builtin_names:
            inner[name] = builtin_names[name]
        else:
            unbound.add(name)
    return ClosureVars(outer, found, inner, unbound)


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
