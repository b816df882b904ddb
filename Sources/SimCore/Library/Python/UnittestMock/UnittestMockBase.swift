// `unittest.mock`: what all mocks can do: attributes, children, the assertions about calls.

let unittestMockBase = ##"""
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
"""##
