# Mocks remember how they were called.
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, call, sentinel

m = Mock(return_value=3)
print(m(1, 2, a=3), m.called, m.call_count, m.call_args, m.call_args.args, m.call_args.kwargs)
m("x")
print(m.call_args_list, m.call_args_list == [call(1, 2, a=3), call("x")], m.mock_calls)
m.assert_called_with("x")
m.assert_any_call(1, 2, a=3)
m.assert_has_calls([call(1, 2, a=3), call("x")])
for check in (lambda: m.assert_called_once(), lambda: m.assert_called_with("y", k=1), lambda: m.assert_not_called(),
              lambda: m.assert_called_once_with("x"), lambda: m.assert_any_call(5), lambda: m.assert_has_calls([call("x"), call(1)]),
              lambda: Mock().assert_called(), lambda: Mock(name="named").assert_called_with(1), lambda: Mock().assert_called_once(),
              lambda: m.assert_has_calls([call(9)], any_order=True), lambda: m.assert_foo(), lambda: m.called_once()):
    try:
        check()
        print("fine")
    except (AssertionError, AttributeError) as e:
        print(type(e).__name__, "|", e)

service = Mock()
service.connect("host", port=1).send(b"data")
service.close()
service.status.return_value = "ok"
print(service.status(), service.mock_calls, service.method_calls)
print(service.mock_calls == [call.connect("host", port=1), call.connect().send(b"data"), call.close(), call.status()])
service.reset_mock()
print(service.mock_calls, service.status())

effects = Mock(side_effect=[1, ValueError("two"), 3])
for _ in range(4):
    try:
        print(effects())
    except (ValueError, StopIteration) as e:
        print(repr(e))
effects.side_effect = lambda x: x * 2
print(effects(21))
effects.side_effect = KeyError("k")
try:
    effects()
except KeyError as e:
    print(repr(e))
effects.side_effect = lambda: DEFAULT
effects.return_value = "default"
print(effects())
m.assert_called_with(ANY)
print(ANY == 5, call(1, ANY) == call(1, 2), repr(ANY), sentinel.thing, sentinel.thing is sentinel.thing)
print(call.a.b(1).c(2), call(1).call_list(), call.x, call(1, 2)[0], call.a.b(1).c(2).call_list())


class Real:
    attribute = 1

    def method(self, a, b=2):
        return a


spec = Mock(spec=Real)
print(isinstance(spec, Real), spec.method(1) is not None)
for bad in (lambda: spec.missing, lambda: setattr(Mock(spec_set=Real), "new", 1), lambda: Mock(spec=["a"]).b):
    try:
        bad()
    except AttributeError as e:
        print(e)
m = MagicMock()
m.a.b.c.return_value = 5
m.configure_mock(**{"x.y": 7, "z.return_value": 8})
print(m.a.b.c(), m.x.y, m.z(), str(m)[:10], repr(m.a.b)[:29])
del m.a
print(hasattr(m, "a"), hasattr(m, "anything"))
wrapped = Mock(wraps=Real())
print(wrapped.method(9), wrapped.method.call_count)
parent = Mock()
child = Mock()
parent.attach_mock(child, "kid")
child(1)
print(parent.mock_calls)
