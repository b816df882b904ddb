// `unittest.mock`: the mocks that programs make: callable ones, those with special methods, those to be awaited.

let unittestMockKinds = ##"""
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
"""##
