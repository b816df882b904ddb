// `unittest.mock`: mocks made after something that exists.

let unittestMockSpec = ##"""
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
"""##
