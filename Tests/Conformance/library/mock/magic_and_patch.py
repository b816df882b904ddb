# Special methods, and patching.
import json
import os
import time
import unittest.mock as mock
from unittest.mock import MagicMock, Mock, PropertyMock, create_autospec, mock_open, patch

m = MagicMock()
print(len(m), bool(m), int(m), list(m), 3 in m, float(m), m == m, m == 3, isinstance(hash(m), int))
m.__len__.return_value = 4
m.__getitem__.side_effect = lambda k: k * 2
m.__iter__.return_value = iter([1, 2])
print(len(m), m["ab"], list(m))
with m as inside:
    print(inside is m.__enter__.return_value)
print(m.__enter__.call_count, m.__exit__.call_args)
m.__str__.return_value = "text"
print(str(m), f"{m}")
try:
    len(Mock())
except TypeError as e:
    print(e)
own = Mock()
own.__len__ = Mock(return_value=9)
print(len(own))


def now():
    return time.time()


class Service:
    limit = 5

    def fetch(self, url, timeout=1):
        return "real " + url

    @property
    def size(self):
        return 1


with patch("time.time", return_value=100.0) as fake:
    print(now(), fake.call_count)
print(now() != 100.0)
with patch.object(Service, "fetch", return_value="fake") as fetch:
    print(Service().fetch("u"), fetch.call_args)
print(Service().fetch("u"))
with patch.object(Service, "limit", 99):
    print(Service.limit)
print(Service.limit)


@patch("__main__.now")
@patch.object(Service, "fetch")
def decorated(fetch, fake_now, extra):
    fetch.return_value, fake_now.return_value = "F", "N"
    return Service().fetch("x"), now(), extra


print(decorated(extra=1))
settings = {"a": 1, "b": 2}
with patch.dict(settings, {"a": 10, "c": 3}):
    print(settings)
with patch.dict(settings, clear=True, z=1):
    print(settings)
print(settings)
with patch.dict(os.environ, {"SOME_KEY": "value"}):
    print(os.environ["SOME_KEY"])
print("SOME_KEY" in os.environ)
with patch.multiple(Service, limit=7, fetch=mock.DEFAULT) as made:
    made["fetch"].return_value = "multiple"
    print(Service.limit, Service().fetch(), sorted(made))
patcher = patch("json.dumps", side_effect=ValueError("no"))
patcher.start()
try:
    json.dumps(1)
except ValueError as e:
    print(e)
patcher.stop()
print(json.dumps([1]))
for bad in (lambda: patch("time.nothing").__enter__(), lambda: patch("nodots"), lambda: patch.object(Service, "nope").start()):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, str(e)[:60])
with patch.object(Service, "size", new_callable=PropertyMock) as size:
    size.return_value = 42
    print(Service().size, size.call_count)

auto = create_autospec(Service)
auto.return_value.fetch.return_value = "auto"
print(auto().fetch("u"))
for bad in (lambda: auto().fetch(), lambda: auto().missing, lambda: create_autospec(now)(1)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
opened = mock_open(read_data="one\ntwo\n")
with patch("builtins.open", opened):
    with open("some.txt") as f:
        print(f.read())
    with open("some.txt") as f:
        print(list(f))
    with open("out.txt", "w") as f:
        f.write("x")
opened.assert_called_with("out.txt", "w")
opened().write.assert_called_once_with("x")
sealed = Mock()
sealed.known.return_value = 1
mock.seal(sealed)
print(sealed.known())
try:
    sealed.unknown
except AttributeError as e:
    print(e)
