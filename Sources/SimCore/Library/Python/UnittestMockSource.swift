// `unittest.mock`: mocks, patches, calls. A mock's class is made for it alone, so that it can have special methods of its own.
// Left out: sealing by specification below the first level, and threads.

let unittestMockSource = ##"""
import asyncio
import inspect
import sys
from unittest import safe_repr as _safe_repr

__all__ = (
    "Mock", "MagicMock", "patch", "sentinel", "DEFAULT", "ANY", "call", "create_autospec", "AsyncMock", "FILTER_DIR",
    "NonCallableMock", "NonCallableMagicMock", "mock_open", "PropertyMock", "seal", "ThreadingMock")
FILTER_DIR = True


class InvalidSpecError(Exception):
    pass


class _SentinelObject:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return "sentinel.%s" % self.name


class _Sentinel:
    def __init__(self):
        self._made = {}

    def __getattr__(self, name):
        if name == "__bases__":
            raise AttributeError
        return self._made.setdefault(name, _SentinelObject(name))


sentinel = _Sentinel()
DEFAULT = sentinel.DEFAULT
_missing, _deleted = sentinel.MISSING, sentinel.DELETED


class _ANY:
    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __repr__(self):
        return "<ANY>"


ANY = _ANY()


# Calls.

def _format_call_signature(name, args, kwargs):
    parts = [_safe_repr(a) for a in args] + ["%s=%s" % (k, _safe_repr(v)) for k, v in kwargs.items()]
    return "%s(%s)" % (name, ", ".join(parts))


def _parts_of(value):
    """(name, args, kwargs) of what stands for a call; None where it can be none."""
    name, args, kwargs = "", (), {}
    if len(value) > 3:
        return None
    if len(value) == 3:
        return tuple(value)
    for i, one in enumerate(value):
        if isinstance(one, str) and i == 0:
            name = one
        elif isinstance(one, tuple):
            args = one
        else:
            kwargs = one
    return name, args, kwargs


class _Call(tuple):
    def __new__(cls, value=(), name="", parent=None, two=False, from_kall=True):
        found, args, kwargs = _parts_of(value)
        if len(value) < 3:
            found = found or name or ""
        return tuple.__new__(cls, (args, kwargs) if two else (found, args, kwargs))

    def __init__(self, value=(), name=None, parent=None, two=False, from_kall=True):
        self._mock_name, self._mock_parent, self._mock_from_kall = name, parent, from_kall

    def __eq__(self, other):
        try:
            theirs = _parts_of(other)
        except TypeError:
            return NotImplemented
        if theirs is None:
            return False
        mine = _parts_of(self)
        above, below = getattr(self, "_mock_parent", None), getattr(other, "_mock_parent", None)
        if above and below and above != below or mine[0] and theirs[0] != mine[0]:
            return False
        return (theirs[1], theirs[2]) == (mine[1], mine[2])

    __ne__ = object.__ne__
    __hash__ = None

    def __call__(self, /, *args, **kwargs):
        if self._mock_name is None:
            return _Call(("", args, kwargs), name="()")
        return _Call((self._mock_name, args, kwargs), name=self._mock_name + "()", parent=self)

    def __getattr__(self, attr):
        if attr in ("_mock_name", "_mock_parent", "_mock_from_kall"):
            raise AttributeError(attr)
        if self._mock_name is None:
            return _Call(name=attr, from_kall=False)
        return _Call(name="%s.%s" % (self._mock_name, attr), parent=self, from_kall=False)

    def __getattribute__(self, attr):
        if attr in ("count", "index"):
            return tuple.__getattribute__(self, "__getattr__")(attr)
        return tuple.__getattribute__(self, attr)

    @property
    def args(self):
        return self[-2]

    @property
    def kwargs(self):
        return self[-1]

    def __repr__(self):
        if not self._mock_from_kall:
            name = self._mock_name or "call"
            return "call" + name if name.startswith("()") else name
        name = self[0] if len(self) == 3 else ""
        name = "call" + ("" if not name or name.startswith("()") else ".") + name
        return _format_call_signature(name, self[-2], self[-1])

    def call_list(self):
        found, one = _CallList(), self
        while one is not None:
            if one._mock_from_kall:
                found.insert(0, one)
            one = one._mock_parent
        return found


call = _Call(from_kall=False)


class _CallList(list):
    def __contains__(self, value):
        if not isinstance(value, list):
            return list.__contains__(self, value)
        n = len(value)
        return any(self[i:i + n] == value for i in range(len(self) - n + 1))

    def __repr__(self):
        import pprint
        return pprint.pformat(list(self))


# Mocks.

_MAGICS = {
    "__lt__": NotImplemented, "__gt__": NotImplemented, "__le__": NotImplemented, "__ge__": NotImplemented, "__int__": 1,
    "__contains__": False, "__len__": 0, "__exit__": False, "__complex__": 1j, "__float__": 1.0, "__bool__": True,
    "__index__": 1}
_NUMERIC = "add sub mul matmul truediv floordiv mod lshift rshift and xor or pow divmod"
_OTHER = (
    "__enter__ __getitem__ __setitem__ __delitem__ __neg__ __pos__ __abs__ __invert__ __round__ __trunc__ __floor__ __ceil__ "
    "__call__ __missing__ __reversed__ __getformat__ __dir__ __format__ __get__ __set__ __delete__ __fspath__ __anext__").split()
_NUMERIC_NAMES = ["__%s%s__" % (lead, one) for one in _NUMERIC.split() for lead in ("", "i", "r")]
_ALL_MAGICS = set(_MAGICS) | set(_OTHER) | set(_NUMERIC_NAMES) | {
    "__hash__", "__str__", "__sizeof__", "__repr__", "__eq__", "__ne__", "__iter__", "__aiter__", "__aenter__", "__aexit__"}
_ALL_MAGICS -= {"__call__"}
_PRESET = (set(_MAGICS) | set(_NUMERIC_NAMES) | {
    "__hash__", "__str__", "__sizeof__", "__eq__", "__ne__", "__iter__", "__enter__", "__getitem__", "__setitem__",
    "__delitem__", "__neg__", "__pos__", "__abs__", "__invert__", "__round__", "__trunc__", "__floor__", "__ceil__",
    "__fspath__", "__aiter__", "__aenter__", "__aexit__"})
_PRESET -= {n for n in _PRESET if n.startswith("__r") and n[3:-2] in _NUMERIC.split()}
_ASYNC_MAGICS = {"__aenter__", "__aexit__", "__anext__"}
_OWN = {
    "return_value", "side_effect", "called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls",
    "await_count", "await_args", "await_args_list"}


def _is_exception(obj):
    return isinstance(obj, BaseException) or isinstance(obj, type) and issubclass(obj, BaseException)


def _is_async(obj):
    return inspect.iscoroutinefunction(obj) or isinstance(obj, AsyncMock) if obj is not None else False


class _magic:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls=None):
        return self if obj is None else obj._mock_magic(self.name)


class _Stack:
    # What `contextlib.ExitStack` does, as far as it is needed here.
    def __init__(self):
        self.entered = []

    def enter_context(self, cm):
        result = cm.__enter__()
        self.entered.append(cm)
        return result

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        while self.entered:
            self.entered.pop().__exit__(*exc_info)
        return False


class Base:
    def __init__(self, /, *args, **kwargs):
        pass


class NonCallableMock(Base):
    _preset = frozenset()

    def __new__(cls, /, *args, **kwargs):
        # Special methods are looked up on the class: each mock has one of its own.
        bases = (cls,)
        if cls.__dict__.get("_mock_own") is None:
            spec = kwargs.get("spec_set") or kwargs.get("spec") or (args[0] if args and not issubclass(cls, AsyncMock) else None)
            own = {"__doc__": cls.__doc__, "_mock_own": True, "__module__": cls.__module__}
            names = cls._preset
            if spec is not None and not isinstance(spec, list):
                known = set(dir(spec))
                names = [n for n in names if n in known]
            elif spec is not None:
                names = [n for n in names if n in spec]
            for name in names:
                own[name] = _magic(name)
            cls = type(cls.__name__, bases, own)
        return object.__new__(cls)

    def __init__(self, spec=None, wraps=None, name=None, spec_set=None, parent=None, _spec_state=None, _new_name="",
                 _new_parent=None, _spec_as_instance=False, _eat_self=None, unsafe=False, **kwargs):
        own = self.__dict__
        if _new_parent is None:
            _new_parent = parent
        if spec_set is not None:
            spec = spec_set
        methods, spec_class, signature = None, None, None
        if spec is not None:
            methods = spec if isinstance(spec, (list, tuple)) else dir(spec)
            if not isinstance(spec, (list, tuple)):
                spec_class = spec if isinstance(spec, type) else type(spec)
                signature = _signature(spec, _spec_as_instance)
                notes = getattr(spec, "__annotations__", None) if isinstance(spec, type) else None
                methods = list(methods) + list(notes or ())
        own.update(
            _mock_parent=parent, _mock_name=name, _mock_new_name=_new_name, _mock_new_parent=_new_parent, _mock_sealed=False,
            _mock_children={}, _mock_wraps=wraps, _mock_delegate=None, _mock_unsafe=unsafe, _mock_methods=methods,
            _spec_class=spec_class, _spec_set=spec_set is not None, _spec_signature=signature, _spec=spec,
            _mock_return=DEFAULT, _mock_effect=None)
        self._mock_clear()
        for key in ("return_value", "side_effect"):
            if key in kwargs:
                setattr(self, key, kwargs.pop(key))
        if kwargs:
            self.configure_mock(**kwargs)

    def _mock_clear(self):
        self.__dict__.update(called=False, call_count=0, call_args=None, call_args_list=_CallList(), mock_calls=_CallList(),
                             method_calls=_CallList())

    @property
    def __class__(self):
        return type(self) if self._spec_class is None else self._spec_class

    @property
    def return_value(self):
        delegate = self._mock_delegate
        if delegate is not None:
            return delegate.return_value
        if self._mock_return is DEFAULT and self._mock_wraps is None:
            self.return_value = self._get_child_mock(_new_parent=self, _new_name="()")
        return self._mock_return

    @return_value.setter
    def return_value(self, value):
        if self._mock_delegate is not None:
            self._mock_delegate.return_value = value
            return
        self.__dict__["_mock_return"] = value
        _adopt(self, value, None, "()")

    @property
    def side_effect(self):
        return self._mock_delegate.side_effect if self._mock_delegate is not None else self._mock_effect

    @side_effect.setter
    def side_effect(self, value):
        if value is not None and not callable(value) and not _is_exception(value) and not hasattr(value, "__next__"):
            try:
                value = iter(value)
            except TypeError:
                pass
        if self._mock_delegate is not None:
            self._mock_delegate.side_effect = value
        else:
            self.__dict__["_mock_effect"] = value

    def _mock_magic(self, name):
        children = self.__dict__["_mock_children"]
        found = children.get(name)
        if found is None:
            found = self._default_magic(name)
            children[name] = found
        return found

    def _default_magic(self, name):
        more = {"_new_name": name, "_new_parent": self, "parent": self, "name": name}
        if name in _ASYNC_MAGICS:
            child = AsyncMock(**more)
            if name == "__aexit__":
                child.return_value = False
            return child
        child = MagicMock(**more)
        if name in _MAGICS:
            child.return_value = _MAGICS[name]
        elif name == "__hash__":
            child.return_value = object.__hash__(self)
        elif name == "__str__":
            child.return_value = repr(self)
        elif name == "__sizeof__":
            child.return_value = object.__sizeof__(self)
        elif name == "__fspath__":
            child.return_value = "%s/%s/%s" % (type(self).__name__, self._extract_mock_name(), id(self))
        elif name == "__eq__":
            child.side_effect = lambda other: child._mock_return if child._mock_return is not DEFAULT else (
                True if self is other else NotImplemented)
        elif name == "__ne__":
            child.side_effect = lambda other: child._mock_return if child._mock_return is not DEFAULT else (
                False if self is other else NotImplemented)
        elif name == "__iter__":
            child.side_effect = lambda: iter(() if child._mock_return is DEFAULT else child._mock_return)
        elif name == "__aiter__":
            child.side_effect = lambda: _async_iterator(() if child._mock_return is DEFAULT else child._mock_return)
        return child

    def __getattr__(self, name):
        if name in ("_mock_methods", "_mock_children", "_mock_unsafe", "_mock_wraps", "_mock_delegate", "_spec_class"):
            raise AttributeError(name)
        magic = name[:2] == name[-2:] == "__" and len(name) > 4
        if self._mock_methods is not None:
            if name not in self._mock_methods or magic and name in _ALL_MAGICS and name not in type(self).__dict__:
                raise AttributeError("Mock object has no attribute %r" % name)
        elif magic and not (name in _ALL_MAGICS and name in type(self).__dict__):
            raise AttributeError(name)
        if not self._mock_unsafe and (not self._mock_methods or name not in self._mock_methods):
            if name.startswith(("assert", "assret", "asert", "aseert", "assrt")) or name in _UNSAFE:
                raise AttributeError("%r is not a valid assertion. Use a spec for the mock if %r is meant to be an attribute." % (
                    name, name))
        if magic:
            return self._mock_magic(name)
        children = self._mock_children
        found = children.get(name)
        if found is _deleted:
            raise AttributeError(name)
        if found is None:
            wraps = getattr(self._mock_wraps, name) if self._mock_wraps is not None else None
            more = dict(parent=self, name=name, wraps=wraps, _new_name=name, _new_parent=self)
            target = getattr(self._spec, name, None) if self._spec is not None and not isinstance(self._spec, (list, tuple)) else None
            if inspect.iscoroutinefunction(target):
                found = AsyncMock(**more)
            else:
                found = self._get_child_mock(**more)
            children[name] = found
        elif type(found) is tuple and found and found[0] is _autospec_child:
            found = children[name] = found[1]()
        return found

    def __setattr__(self, name, value):
        if name in ("return_value", "side_effect") or name in _OWN:
            return object.__setattr__(self, name, value)
        if name == "__class__":
            self.__dict__["_spec_class"] = value
            return
        if self._spec_set and self._mock_methods is not None and name not in self._mock_methods and name not in self.__dict__:
            raise AttributeError("Mock object has no attribute '%s'" % name)
        if name in _ALL_MAGICS:
            if self._mock_methods is not None and name not in self._mock_methods:
                raise AttributeError("Mock object has no attribute '%s'" % name)
            if isinstance(value, NonCallableMock):
                _adopt(self, value, name, name)
                self._mock_children[name] = value
                setattr(type(self), name, _magic(name))
            else:
                self._mock_children[name] = value
                setattr(type(self), name, lambda own, *args, **kwargs: value(own, *args, **kwargs))
            return
        if self.__dict__.get("_mock_sealed") and not hasattr(self, name):
            raise AttributeError("Cannot set %s" % (self._extract_mock_name() + "." + name))
        if not name.startswith("_mock_") and _adopt(self, value, name, name):
            self._mock_children[name] = value
            self.__dict__.pop(name, None)
            return
        if isinstance(value, NonCallableMock) and not name.startswith("_mock"):
            self._mock_children[name] = value
            return
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in _ALL_MAGICS and name in type(self).__dict__:
            delattr(type(self), name)
            if name not in self.__dict__:
                return
        found = self._mock_children.get(name, _missing)
        if name in self.__dict__:
            object.__delattr__(self, name)
        elif found is _deleted:
            raise AttributeError(name)
        if found is not _missing:
            del self._mock_children[name]
        self._mock_children[name] = _deleted

    def __dir__(self):
        extras = list(self._mock_methods or [])
        own = [n for n in self.__dict__ if not n.startswith("_")]
        base = [n for n in dir(type(self)) if not n.startswith("_")]
        return sorted(set(extras + own + base + [n for n, v in self._mock_children.items() if v is not _deleted]))

    def _extract_mock_name(self):
        names, one, last = [self._mock_new_name], self._mock_new_parent, self
        dot = "" if names == ["()"] else "."
        while one is not None:
            last = one
            names.append(one._mock_new_name + dot)
            dot = "" if one._mock_new_name == "()" else "."
            one = one._mock_new_parent
        names.reverse()
        first = last._mock_name or "mock"
        if len(names) > 1 and names[1] not in ("()", "()."):
            first += "."
        return first + "".join(names[1:])

    def __repr__(self):
        name = self._extract_mock_name()
        text = "" if name in ("mock", "mock.") else " name=%r" % name
        if self._spec_class is not None:
            text += " %s=%r" % ("spec_set" if self._spec_set else "spec", self._spec_class.__name__)
        return "<%s%s id='%s'>" % (type(self).__name__, text, id(self))

    def _get_child_mock(self, /, **kw):
        if self._mock_sealed:
            attribute = "." + kw["name"] if "name" in kw else "()"
            raise AttributeError(self._extract_mock_name() + attribute)
        cls = type(self).__mro__[1]
        if kw.get("_new_name") in _ASYNC_MAGICS:
            return AsyncMock(**kw)
        if issubclass(cls, AsyncMock):
            if kw.get("_new_name") == "()" or self._mock_methods is not None and kw.get("_new_name") not in self._mock_methods:
                return MagicMock(**kw) if kw.get("_new_name") == "()" else AsyncMock(**kw)
            return AsyncMock(**kw)
        if not issubclass(cls, CallableMixin):
            cls = MagicMock if issubclass(cls, NonCallableMagicMock) else Mock
        return cls(**kw)

    def attach_mock(self, mock, attribute):
        inner = _extract(mock)
        inner.__dict__.update(_mock_parent=None, _mock_new_parent=None, _mock_name="", _mock_new_name="")
        setattr(self, attribute, mock)

    def mock_add_spec(self, spec, spec_set=False):
        self.__dict__.update(_mock_methods=dir(spec) if not isinstance(spec, list) else spec, _spec_set=spec_set,
                             _spec_class=None if isinstance(spec, list) else spec if isinstance(spec, type) else type(spec))

    def configure_mock(self, /, **kwargs):
        for name, value in sorted(kwargs.items(), key=lambda pair: pair[0].count(".")):
            *path, last = name.split(".")
            target = self
            for part in path:
                target = getattr(target, part)
            setattr(target, last, value)

    def reset_mock(self, visited=None, *, return_value=False, side_effect=False):
        visited = [] if visited is None else visited
        if id(self) in visited:
            return
        visited.append(id(self))
        self._mock_clear()
        if return_value:
            self.__dict__["_mock_return"] = DEFAULT
        if side_effect:
            self.__dict__["_mock_effect"] = None
        for child in self._mock_children.values():
            if isinstance(child, NonCallableMock):
                child.reset_mock(visited, return_value=return_value, side_effect=side_effect)
        result = self._mock_return
        if isinstance(result, NonCallableMock) and result is not self:
            result.reset_mock(visited)

    # Assertions.

    def _calls_repr(self):
        return "\nCalls: %s." % _safe_repr(self.mock_calls) if self.mock_calls else ""

    def _shown(self):
        return self._mock_name or "mock"

    def _signature_of(self, args, kwargs):
        return _format_call_signature(self._shown(), args, kwargs)

    def _call_matcher(self, one):
        signature = self._spec_signature
        if isinstance(one, tuple) and len(one) > 2 and one[0]:
            signature, child = None, self
            for part in one[0].replace("()", "").split("."):
                child = child._mock_children.get(part) if isinstance(child, NonCallableMock) else None
                if child is None:
                    break
                child = _extract(child)
                signature = child._spec_signature if isinstance(child, NonCallableMock) else None
        if signature is None:
            return one
        name, args, kwargs = _parts_of(one)
        try:
            bound = signature.bind(*args, **kwargs)
        except TypeError as e:
            return e.with_traceback(None)
        return _Call((name, bound.args, bound.kwargs))

    def _times(self, text):
        raise AssertionError("Expected '%s' %s. Called %s times.%s" % (self._shown(), text, self.call_count, self._calls_repr()))

    def assert_not_called(self):
        if self.call_count != 0:
            self._times("to not have been called")

    def assert_called(self):
        if self.call_count == 0:
            raise AssertionError("Expected '%s' to have been called." % self._shown())

    def assert_called_once(self):
        if self.call_count != 1:
            self._times("to have been called once")

    def _compare(self, seen, args, kwargs, action):
        expected, actual = self._call_matcher(_Call((args, kwargs), two=True)), self._call_matcher(seen)
        if actual != expected:
            raise AssertionError("expected %s not found.\nExpected: %s\n  Actual: %s" % (
                action, self._signature_of(args, kwargs), self._signature_of(*seen))) from (
                    expected if isinstance(expected, Exception) else None)

    def assert_called_with(self, /, *args, **kwargs):
        if self.call_args is None:
            raise AssertionError("expected call not found.\nExpected: %s\n  Actual: not called." % self._signature_of(args, kwargs))
        self._compare(self.call_args, args, kwargs, "call")

    def assert_called_once_with(self, /, *args, **kwargs):
        if self.call_count != 1:
            self._times("to be called once")
        return self.assert_called_with(*args, **kwargs)

    def _any(self, seen, args, kwargs, what):
        expected = self._call_matcher(_Call((args, kwargs), two=True))
        failed = expected if isinstance(expected, Exception) else None
        if failed or not any(expected == self._call_matcher(one) for one in seen):
            raise AssertionError("%s %s not found" % (self._signature_of(args, kwargs), what)) from failed

    def assert_any_call(self, /, *args, **kwargs):
        self._any(self.call_args_list, args, kwargs, "call")

    def _sequence(self, calls, seen, any_order, what, actual, remaining):
        expected = [self._call_matcher(c) for c in calls]
        failed = next((e for e in expected if isinstance(e, Exception)), None)
        all_calls = _CallList(self._call_matcher(c) for c in seen)
        if not any_order:
            if expected not in all_calls:
                problem = "%ss not found." % what.capitalize() if failed is None else (
                    "Error processing expected %ss.\nErrors: %s" % (
                        what, [e if isinstance(e, Exception) else None for e in expected]))
                raise AssertionError("%s\nExpected: %s\n%s: %s" % (problem, _CallList(calls), actual, _safe_repr(seen))) from failed
            return
        left, lost = list(all_calls), []
        for one in expected:
            if one in left:
                left.remove(one)
            else:
                lost.append(one)
        if lost:
            raise AssertionError(remaining(tuple(lost), left)) from failed

    def assert_has_calls(self, calls, any_order=False):
        self._sequence(calls, self.mock_calls, any_order, "call", "  Actual", lambda lost, left: (
            "%r does not contain all of %r in its call list, found %r instead" % (self._shown(), lost, left)))


_UNSAFE = {
    "called_once", "called_with", "called_once_with", "has_calls", "any_call", "not_called"}


def _extract(value):
    return value.mock if inspect.isfunction(value) and isinstance(getattr(value, "mock", None), NonCallableMock) else value


def _adopt(parent, value, name, new_name):
    """Makes a mock without a name or a parent a child; answers whether it did."""
    value = _extract(value)
    if type(value) is tuple or not isinstance(value, NonCallableMock):
        return False
    own = value.__dict__
    if own["_mock_name"] or own["_mock_new_name"] or own["_mock_parent"] is not None or own["_mock_new_parent"] is not None:
        return False
    one = parent
    while one is not None:
        if one is value:
            return False
        one = one._mock_new_parent
    if new_name:
        own["_mock_new_parent"], own["_mock_new_name"] = parent, new_name
    if name:
        own["_mock_parent"], own["_mock_name"] = parent, name
    return True


def _signature(spec, as_instance=False, skip_first=False):
    try:
        if isinstance(spec, type) and as_instance:
            spec = spec.__call__ if "__call__" in dir(spec) else None
            if spec is None or not inspect.isfunction(spec):
                return None
            return inspect._without_first(inspect.signature(spec))
        if not callable(spec):
            return None
        found = inspect.signature(spec)
        return inspect._without_first(found) if skip_first else found
    except (ValueError, TypeError):
        return None


async def _async_iterator(items):
    for item in items:
        yield item


class CallableMixin(Base):
    def __call__(self, /, *args, **kwargs):
        self._check_call(args, kwargs)
        self._increment_mock_call(args, kwargs)
        return self._execute(args, kwargs)

    def _check_call(self, args, kwargs):
        if self._spec_signature is not None and self.__dict__.get("_checks_signature"):
            self._spec_signature.bind(*args, **kwargs)

    def _increment_mock_call(self, args, kwargs):
        one = _Call((args, kwargs), two=True)
        own = self.__dict__
        own.update(called=True, call_count=own["call_count"] + 1, call_args=one)
        own["call_args_list"].append(one)
        own["mock_calls"].append(_Call(("", args, kwargs)))
        # The parents see the call under the name that leads to it.
        follow = self._mock_parent is not None
        method_name, call_name = self._mock_name, self._mock_new_name
        is_call = call_name == "()"
        parent = self._mock_new_parent
        while parent is not None:
            if follow:
                parent.method_calls.append(_Call((method_name, args, kwargs)))
                follow = parent._mock_parent is not None
                if follow:
                    method_name = parent._mock_name + "." + method_name
            parent.mock_calls.append(_Call((call_name, args, kwargs)))
            if parent._mock_new_name:
                dot = "" if is_call else "."
                is_call = parent._mock_new_name == "()"
                call_name = parent._mock_new_name + dot + call_name
            parent = parent._mock_new_parent

    def _execute(self, args, kwargs):
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            result = effect(*args, **kwargs) if callable(effect) else next(effect)
            if not callable(effect) and _is_exception(result):
                raise result
            if result is not DEFAULT:
                return result
        if self._mock_delegate is not None and self._mock_delegate.return_value is not DEFAULT:
            return self._mock_delegate.return_value
        if self._mock_return is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            return self._mock_wraps(*args, **kwargs)
        return self.return_value


class Mock(CallableMixin, NonCallableMock):
    pass


class NonCallableMagicMock(NonCallableMock):
    _preset = frozenset(_PRESET)


class MagicMock(CallableMixin, NonCallableMagicMock):
    pass


class ThreadingMock(MagicMock):
    pass


class AsyncMock(MagicMock):
    def __init__(self, /, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__["_is_coroutine_marker"] = inspect._is_coroutine_mark
        self.__dict__["_is_coroutine"] = True

    def _mock_clear(self):
        super()._mock_clear()
        self.__dict__.update(await_count=0, await_args=None, await_args_list=_CallList())

    def __call__(self, /, *args, **kwargs):
        self._check_call(args, kwargs)
        self._increment_mock_call(args, kwargs)
        return self._execute_mock_call(*args, **kwargs)

    async def _execute_mock_call(self, /, *args, **kwargs):
        one = _Call((args, kwargs), two=True)
        own = self.__dict__
        own.update(await_count=own["await_count"] + 1, await_args=one)
        own["await_args_list"].append(one)
        effect = self.side_effect
        if effect is not None:
            if _is_exception(effect):
                raise effect
            if not callable(effect):
                try:
                    result = next(effect)
                except StopIteration:
                    raise StopAsyncIteration
                if _is_exception(result):
                    raise result
            else:
                result = effect(*args, **kwargs)
                if inspect.iscoroutinefunction(effect):
                    result = await result
            if result is not DEFAULT:
                return result
        if self._mock_return is not DEFAULT:
            return self.return_value
        if self._mock_wraps is not None:
            result = self._mock_wraps(*args, **kwargs)
            return await result if inspect.iscoroutinefunction(self._mock_wraps) else result
        return self.return_value

    def _awaited(self, text):
        raise AssertionError("Expected %s %s. Awaited %s times." % (self._shown(), text, self.await_count))

    def assert_awaited(self):
        if self.await_count == 0:
            raise AssertionError("Expected %s to have been awaited." % self._shown())

    def assert_awaited_once(self):
        if self.await_count != 1:
            self._awaited("to have been awaited once")

    def assert_not_awaited(self):
        if self.await_count != 0:
            self._awaited("to not have been awaited")

    def assert_awaited_with(self, /, *args, **kwargs):
        if self.await_args is None:
            raise AssertionError("Expected await: %s\nNot awaited" % self._signature_of(args, kwargs))
        self._compare(self.await_args, args, kwargs, "await")

    def assert_awaited_once_with(self, /, *args, **kwargs):
        self.assert_awaited_once()
        return self.assert_awaited_with(*args, **kwargs)

    def assert_any_await(self, /, *args, **kwargs):
        self._any(self.await_args_list, args, kwargs, "await")

    def assert_has_awaits(self, calls, any_order=False):
        self._sequence(calls, self.await_args_list, any_order, "await", "Actual",
                       lambda lost, left: "%r not all found in await list" % (lost,))

    _execute_mock_call.__qualname__ = "AsyncMockMixin._execute_mock_call"


class PropertyMock(Mock):
    def _get_child_mock(self, /, **kwargs):
        return MagicMock(**kwargs)

    def __get__(self, obj, obj_type=None):
        return self()

    def __set__(self, obj, val):
        self(val)


def seal(mock):
    mock.__dict__["_mock_sealed"] = True
    for child in list(mock._mock_children.values()):
        child = _extract(child)
        if isinstance(child, NonCallableMock) and child._mock_new_parent is mock:
            seal(child)


_autospec_child = object()


def create_autospec(spec, spec_set=False, instance=False, _parent=None, _name=None, *, unsafe=False, **kwargs):
    if isinstance(spec, list):
        spec = type(spec)
    is_class = isinstance(spec, type)
    is_async = inspect.iscoroutinefunction(spec)
    more = {"spec_set" if spec_set else "spec": spec} if spec is not None else {}
    cls = MagicMock
    if inspect.isdatadescriptor(spec):
        more = {}
    elif is_class and instance and not hasattr(spec, "__call__") or not callable(spec):
        cls = NonCallableMagicMock
    elif is_class and instance and not any("__call__" in b.__dict__ for b in spec.__mro__ if b is not object):
        cls = NonCallableMagicMock
    elif is_async:
        cls = AsyncMock
    mock = cls(parent=_parent, _new_parent=_parent, _new_name=_name or "", name=kwargs.pop("name", _name), **more, **kwargs)
    mock.__dict__["_checks_signature"] = True
    if instance and is_class:
        mock.__dict__["_spec_signature"] = _signature(spec, True)
    if is_class and not instance and "return_value" not in kwargs:
        mock.return_value = create_autospec(spec, spec_set, True, mock, "()")
    if inspect.isfunction(spec) and _parent is None:
        return _as_function(mock, spec)
    for name in dir(spec) if not isinstance(spec, (NonCallableMock,)) else ():
        if name[:2] == "__" or name in ("mock",):
            continue
        try:
            original = inspect.getattr_static(spec, name) if is_class else getattr(spec, name)
        except AttributeError:
            continue
        plain = original.__func__ if isinstance(original, (staticmethod, classmethod)) else original
        if inspect.isfunction(plain) or inspect.ismethod(plain):
            skip = inspect.isfunction(plain) and is_class and not isinstance(original, staticmethod) and (
                instance or isinstance(original, classmethod))
            child_class = AsyncMock if inspect.iscoroutinefunction(plain) else MagicMock
            child = child_class(parent=mock, name=name, _new_name=name, _new_parent=mock, spec=plain)
            child.__dict__.update(_checks_signature=True, _spec_signature=_signature(plain, skip_first=skip), _spec_class=None)
            child.__dict__["_spec_class"] = type(plain)
            mock._mock_children[name] = child
    return mock


def _as_function(mock, original):
    signature = mock._spec_signature
    if isinstance(mock, AsyncMock):
        async def function(*args, **kwargs):
            return await mock(*args, **kwargs)
    else:
        def function(*args, **kwargs):
            return mock(*args, **kwargs)
    inner = function

    def check(*args, **kwargs):
        signature.bind(*args, **kwargs)
        return inner(*args, **kwargs)
    if isinstance(mock, AsyncMock):
        inspect.markcoroutinefunction(check)
    check.__name__, check.__qualname__, check.__doc__ = original.__name__, original.__qualname__, original.__doc__
    check.__module__ = original.__module__
    check.__signature__ = signature
    check.mock = mock
    mock.__dict__["_mock_name"] = mock.__dict__["_mock_name"] or original.__name__
    for name in (
            "assert_called", "assert_called_once", "assert_called_with", "assert_called_once_with", "assert_any_call",
            "assert_has_calls", "assert_not_called", "reset_mock", "configure_mock", "attach_mock", "assert_awaited",
            "assert_awaited_once", "assert_awaited_with", "assert_awaited_once_with", "assert_not_awaited"):
        method = getattr(type(mock), name, None)
        if method is not None:
            setattr(check, name, getattr(mock, name))
    mock.__dict__["_mock_delegate"] = None
    for name in ("called", "call_count", "call_args", "call_args_list", "mock_calls", "method_calls"):
        setattr(check, name, getattr(mock, name))
    check.return_value = mock.return_value if mock._mock_return is not DEFAULT else MagicMock(_new_parent=mock, _new_name="()")
    check.side_effect = mock.side_effect
    mock.__dict__["_mock_facade"] = check
    plain_execute = mock._execute if not isinstance(mock, AsyncMock) else None

    def refresh(*args, **kwargs):
        mock.__dict__["_mock_effect"] = None
        mock.side_effect = check.side_effect
        mock.__dict__["_mock_return"] = check.return_value
        result = check_call(*args, **kwargs)
        for name in ("called", "call_count", "call_args"):
            setattr(check, name, getattr(mock, name))
        return result
    check_call = inner

    def checked(*args, **kwargs):
        signature.bind(*args, **kwargs)
        return refresh(*args, **kwargs)
    inner = checked
    return check


# Patches.

def _import(path):
    import _simul
    parts = path.split(".")
    found = sys.modules.get(parts[0]) or _simul.import_module(parts[0])
    used = parts[0]
    for part in parts[1:]:
        used += "." + part
        try:
            found = getattr(found, part)
        except AttributeError:
            _simul.import_module(used)
            found = getattr(found, part)
    return found


def _target(target):
    try:
        module, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError("Need a valid target to patch. You supplied: %r" % (target,))
    return (lambda: _import(module)), attribute


class _patch:
    attribute_name = None

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        self.getter, self.attribute, self.new, self.new_callable = getter, attribute, new, new_callable
        self.spec, self.create, self.spec_set, self.autospec, self.kwargs = spec, create, spec_set, autospec, kwargs
        self.has_local, self.additional_patchers, self.unsafe = False, [], unsafe

    def copy(self):
        made = _patch(self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec,
                      self.new_callable, self.kwargs)
        made.attribute_name = self.attribute_name
        made.additional_patchers = [p.copy() for p in self.additional_patchers]
        return made

    def __call__(self, func):
        if isinstance(func, type):
            for name in dir(func):
                method = getattr(func, name)
                if name.startswith(patch.TEST_PREFIX) and hasattr(method, "__call__"):
                    setattr(func, name, self.copy()(method))
            return func
        if hasattr(func, "patchings"):
            func.patchings.append(self)
            return func
        import functools

        def enter(stack, kwargs, patchings):
            extra = []
            for one in patchings:
                made = stack.enter_context(one)
                if one.attribute_name is not None:
                    kwargs.update(made)
                elif one.new is DEFAULT:
                    extra.append(made)
            return tuple(extra)
        if inspect.iscoroutinefunction(func):
            @functools.wraps(func)
            async def patched(*args, **kwargs):
                with _Stack() as stack:
                    extra = enter(stack, kwargs, patched.patchings)
                    return await func(*args, *extra, **kwargs)
        else:
            @functools.wraps(func)
            def patched(*args, **kwargs):
                with _Stack() as stack:
                    extra = enter(stack, kwargs, patched.patchings)
                    return func(*args, *extra, **kwargs)
        patched.patchings = [self]
        return patched

    def get_original(self):
        target, name = self.getter(), self.attribute
        try:
            original, local = target.__dict__[name], True
        except (AttributeError, KeyError):
            original, local = getattr(target, name, DEFAULT), False
        if name in _BUILTINS and inspect.ismodule(target):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError("%s does not have the attribute %r" % (target, name))
        return original, local

    def _make(self, original):
        if self.spec is not None and self.autospec is not None or self.spec_set is not None and self.autospec is not None:
            raise TypeError("Can't specify spec and autospec" if self.spec is not None else "Can't specify spec_set and autospec")
        spec, spec_set = self.spec, self.spec_set
        if spec is True:
            spec = original
            if spec_set is True:
                spec_set, spec = original, None
        elif spec_set is True:
            spec_set = original
        if self.autospec is not None and self.autospec is not False:
            source = original if self.autospec is True else self.autospec
            return create_autospec(source, spec_set=bool(spec_set), _name=self.attribute, **self.kwargs)
        cls = MagicMock
        like = spec if spec is not None else spec_set
        if self.new_callable is not None:
            cls = self.new_callable
        elif like is not None and not isinstance(like, list):
            if _is_async(like):
                cls = AsyncMock
            elif not callable(like):
                cls = NonCallableMagicMock
        elif like is None and original is not DEFAULT and _is_async(original):
            cls = AsyncMock
        more = {}
        if spec is not None:
            more["spec"] = spec
        if spec_set is not None:
            more["spec_set"] = spec_set
        if isinstance(cls, type) and issubclass(cls, NonCallableMock) and self.attribute:
            more["name"] = self.attribute
        new = cls(**{**more, **self.kwargs})
        if isinstance(like, type) and isinstance(new, NonCallableMock) and issubclass(type(new), CallableMixin):
            new.return_value = (MagicMock if callable(like) and hasattr(like, "__call__") and any(
                "__call__" in b.__dict__ for b in like.__mro__) else NonCallableMagicMock)(
                    spec=like, _new_parent=new, _new_name="()")
        return new

    def __enter__(self):
        self.target = self.getter()
        self._stack = _Stack()
        original, local = self.get_original()
        new = self.new
        if new is DEFAULT:
            new = self._make(original)
        elif self.kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original, self.is_local = original, local
        setattr(self.target, self.attribute, new)
        if self.attribute_name is None:
            return new
        found = {self.attribute_name: new} if self.new is DEFAULT else {}
        for one in self.additional_patchers:
            made = self._stack.enter_context(one)
            if one.new is DEFAULT:
                found.update(made)
        return found

    def __exit__(self, *exc_info):
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            if not self.create and not hasattr(self.target, self.attribute):
                setattr(self.target, self.attribute, self.temp_original)
        return self._stack.__exit__(*exc_info)

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self not in _started:
            return None
        _started.remove(self)
        return self.__exit__(None, None, None)


_BUILTINS = {"open", "print", "input", "len", "exec", "eval", "id"}
_started = []


def patch(target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs):
    getter, attribute = _target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *,
                  unsafe=False, **kwargs):
    if type(target) is str:
        raise TypeError("%r must be the actual object to be patched, not a str" % (target,))
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    getter = (lambda: _import(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = []
    for name, new in kwargs.items():
        one = _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {})
        one.attribute_name = name
        patchers.append(one)
    patchers[0].additional_patchers.extend(patchers[1:])
    return patchers[0]


class _patch_dict:
    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict, self.values, self.clear = in_dict, dict(values), clear
        self.values.update(kwargs)
        self._original = None

    def __call__(self, f):
        import functools
        if isinstance(f, type):
            for name in dir(f):
                method = getattr(f, name)
                if name.startswith(patch.TEST_PREFIX) and callable(method):
                    setattr(f, name, _patch_dict(self.in_dict, self.values, self.clear)(method))
            return f
        if inspect.iscoroutinefunction(f):
            @functools.wraps(f)
            async def inner(*args, **kwargs):
                with self:
                    return await f(*args, **kwargs)
        else:
            @functools.wraps(f)
            def inner(*args, **kwargs):
                with self:
                    return f(*args, **kwargs)
        return inner

    def __enter__(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _import(self.in_dict)
        target = self.in_dict
        self._original = target.copy() if hasattr(target, "copy") else {k: target[k] for k in target}
        if self.clear:
            _empty(target)
        for key, value in self.values.items():
            target[key] = value
        return target

    def __exit__(self, *args):
        if self._original is not None:
            _empty(self.in_dict)
            for key in self._original:
                self.in_dict[key] = self._original[key]
            self._original = None
        return False

    def start(self):
        result = self.__enter__()
        _started.append(self)
        return result

    def stop(self):
        if self in _started:
            _started.remove(self)
            return self.__exit__(None, None, None)


def _empty(d):
    for key in list(d):
        del d[key]


def _stopall():
    for one in reversed(_started[:]):
        one.stop()


patch.object, patch.dict, patch.multiple, patch.stopall, patch.TEST_PREFIX = (
    _patch_object, _patch_dict, _patch_multiple, _stopall, "test")


def mock_open(mock=None, read_data=""):
    state = {}

    def rewind():
        lines = read_data.splitlines(True) if read_data else []
        state["left"] = read_data
        return lines

    def take(n):
        left = state["left"]
        part = left if n is None or n < 0 else left[:n]
        state["left"] = left[len(part):]
        return part

    def take_line():
        left = state["left"]
        end = left.find("\n" if isinstance(left, str) else b"\n")
        return take(len(left) if end < 0 else end + 1)

    def lines():
        while state["left"]:
            yield take_line()
    if mock is None:
        mock = MagicMock(name="open")
    handle = MagicMock()
    handle.__enter__.return_value = handle
    handle.read.side_effect = lambda size=-1: take(size) if handle.read._mock_return is DEFAULT else DEFAULT
    handle.readline.side_effect = lambda size=-1: take_line() if handle.readline._mock_return is DEFAULT else DEFAULT
    handle.readlines.side_effect = lambda hint=-1: list(lines()) if handle.readlines._mock_return is DEFAULT else DEFAULT
    handle.__iter__.side_effect = lambda: lines()
    handle.__next__ = lambda own: next(lines())

    def opened(*args, **kwargs):
        rewind()
        return DEFAULT
    rewind()
    mock.side_effect = opened
    mock.return_value = handle
    return mock
"""##
