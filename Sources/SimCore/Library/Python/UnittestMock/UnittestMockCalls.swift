// `unittest.mock`: what is called and with what: calls, lists of calls, `ANY` and sentinels.

let unittestMockCalls = ##"""
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
"""##
