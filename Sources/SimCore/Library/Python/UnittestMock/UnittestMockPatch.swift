// `unittest.mock`: patching names, attributes and dicts for a while.

let unittestMockPatch = ##"""
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
"""##
