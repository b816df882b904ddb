// `inspect`: what a thing is, which members it has, what documents it.

let inspectKinds = ##"""
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
"""##
