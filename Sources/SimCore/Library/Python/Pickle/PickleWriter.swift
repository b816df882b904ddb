// `pickle`: writing, in protocols 2 to 5.

let pickleWriter = ##"""
import io
import re
import struct
import sys
import types

import _simul
import copyreg
from copyreg import dispatch_table

__all__ = ["PickleError", "PicklingError", "UnpicklingError", "Pickler", "Unpickler", "dump", "dumps", "load", "loads"]

format_version = "4.0"
HIGHEST_PROTOCOL = 5
DEFAULT_PROTOCOL = 4
_FRAME = 64 * 1024
_BATCH = 1000


class PickleError(Exception):
    pass


class PicklingError(PickleError):
    pass


class UnpicklingError(PickleError):
    pass


for _class in (PickleError, PicklingError, UnpicklingError):
    _class.__module__ = "_pickle"


def _long(n):
    if n == 0:
        return b""
    data = n.to_bytes((n.bit_length() >> 3) + 1, "little", signed=True)
    if n < 0 and len(data) > 1 and data[-1] == 0xff and data[-2] & 0x80:
        data = data[:-1]
    return data


def _size(n, wide):
    return n.to_bytes(wide, "little")


class Pickler:
    dispatch_table = None

    def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        if protocol is None:
            protocol = DEFAULT_PROTOCOL
        if protocol < 0:
            protocol = HIGHEST_PROTOCOL
        elif protocol > HIGHEST_PROTOCOL:
            raise ValueError("pickle protocol must be <= %d" % HIGHEST_PROTOCOL)
        if not hasattr(file, "write"):
            raise TypeError("file must have a 'write' attribute")
        self._file, self.proto, self.memo, self._frame = file, max(protocol, 2), {}, None
        self._compat = fix_imports and self.proto < 3

    def clear_memo(self):
        self.memo.clear()

    def persistent_id(self, obj):
        return None

    def dump(self, obj):
        self._file.write(b"\x80" + bytes([self.proto]))
        if self.proto >= 4:
            self._frame = bytearray()
        self._save(obj)
        self._out(b".")
        if self.proto >= 4:
            self._close_frame(True)
            self._frame = None

    # Frames gather what is written since protocol 4.

    def _out(self, data):
        if self._frame is None:
            self._file.write(data)
        else:
            self._frame += data

    def _close_frame(self, at_end=False):
        frame = self._frame
        if frame is not None and (at_end or len(frame) >= _FRAME):
            if frame:
                self._file.write((b"\x95" + _size(len(frame), 8) if len(frame) >= 4 else b"") + bytes(frame))
            self._frame = bytearray()

    def _large(self, head, data):
        """Texts that are larger than a frame stand outside of frames."""
        if self._frame is None or len(data) < _FRAME:
            self._out(head + data)
        else:
            self._close_frame(True)
            self._file.write(head)
            self._file.write(data)

    def _memoize(self, obj):
        index = len(self.memo)
        self.memo[id(obj)] = index, obj
        if self.proto >= 4:
            self._out(b"\x94")
        else:
            self._out(b"q" + bytes([index]) if index < 256 else b"r" + _size(index, 4))

    def _get(self, index):
        self._out(b"h" + bytes([index]) if index < 256 else b"j" + _size(index, 4))

    def _save(self, obj, by_id=True):
        self._close_frame()
        if by_id:
            pid = self.persistent_id(obj)
            if pid is not None:
                self._save(pid, False)
                self._out(b"Q")
                return
        cls = type(obj)
        if obj is None or obj is True or obj is False:
            self._out(b"N" if obj is None else b"\x88" if obj else b"\x89")
            return
        if cls is int:
            self._save_int(obj)
            return
        if cls is float:
            self._out(b"G" + struct.pack(">d", obj))
            return
        known = self.memo.get(id(obj))
        if known is not None:
            self._get(known[0])
            return
        own = self._override(obj)
        if own is not NotImplemented:
            self._save_answer(own, obj)
            return
        simple = _SIMPLE.get(cls)
        if simple is not None:
            simple(self, obj)
            return
        table = dispatch_table if self.dispatch_table is None else self.dispatch_table
        reduce = table.get(cls)
        if reduce is not None:
            answer = reduce(obj)
        elif issubclass(cls, type):
            if obj is type(None) or obj is type(...) or obj is type(NotImplemented):
                answer = type, (None if obj is type(None) else ... if obj is type(...) else NotImplemented,)
            else:
                self._save_global(obj)
                return
        elif cls is types.FunctionType:
            self._save_global(obj)
            return
        elif cls in _REDUCED:
            answer = _REDUCED[cls](obj)
        else:
            answer = self._reduce(obj, cls)
        self._save_answer(answer, obj)

    def _override(self, obj):
        found = getattr(self, "reducer_override", None)
        return NotImplemented if found is None else found(obj)

    def _reduce(self, obj, cls):
        for name in ("__reduce_ex__", "__reduce__"):
            found = getattr(cls, name, None)
            if found is not None and found is not getattr(object, name):
                answer = found(obj, self.proto) if name == "__reduce_ex__" else found(obj)
                if isinstance(obj, BaseException) and isinstance(answer, tuple) and len(answer) == 2 and obj.__dict__:
                    answer = (*answer, dict(obj.__dict__))
                return answer
        if cls is types.ModuleType or _simul.is_builtin(cls) and cls.__module__ == "builtins" and cls is not object:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        return copyreg._reduced(obj)

    def _save_answer(self, answer, obj):
        if isinstance(answer, str):
            self._save_global(obj, answer)
        elif not isinstance(answer, tuple):
            raise PicklingError("__reduce__ must return a string or tuple")
        elif not 2 <= len(answer) <= 6:
            raise PicklingError("tuple returned by __reduce__ must contain 2 through 6 elements")
        else:
            self._save_reduce(*answer, obj=obj)

    def _save_reduce(self, function, args, state=None, items=None, pairs=None, setter=None, *, obj=None):
        if not callable(function):
            raise PicklingError("first item of the tuple returned by __reduce__ must be callable")
        if not isinstance(args, tuple):
            raise PicklingError("second item of the tuple returned by __reduce__ must be a tuple")
        name = getattr(function, "__name__", "")
        if name == "__newobj_ex__" and self.proto >= 4:
            cls, positional, named = args
            self._save(cls)
            self._save(positional)
            self._save(named)
            self._out(b"\x92")
        elif name == "__newobj__":
            cls = args[0]
            if obj is not None and cls is not obj.__class__:
                raise PicklingError("args[0] from __newobj__ args has the wrong class")
            self._save(cls)
            self._save(args[1:])
            self._out(b"\x81")
        else:
            self._save(function)
            self._save(args)
            self._out(b"R")
        if obj is not None:
            known = self.memo.get(id(obj))
            if known is not None:
                self._out(b"0")
                self._get(known[0])
                return
            self._memoize(obj)
        if items is not None:
            self._append(list(items))
        if pairs is not None:
            self._set_items(list(pairs))
        if state is not None:
            if setter is None:
                self._save(state)
                self._out(b"b")
            else:
                self._save(setter)
                self._save(obj)
                self._save(state)
                self._out(b"\x86R0")

    # The values that have opcodes of their own.

    def _save_int(self, n):
        if 0 <= n < 256:
            self._out(b"K" + bytes([n]))
        elif 0 <= n < 65536:
            self._out(b"M" + _size(n, 2))
        elif -0x80000000 <= n <= 0x7fffffff:
            self._out(b"J" + n.to_bytes(4, "little", signed=True))
        else:
            data = _long(n)
            self._out((b"\x8a" + bytes([len(data)]) if len(data) < 256 else b"\x8b" + _size(len(data), 4)) + data)

    def _save_bytes(self, data):
        if self.proto < 3:
            import codecs
            if data:
                self._save_reduce(codecs.encode, (data.decode("latin-1"), "latin1"), obj=data)
            else:
                self._save_reduce(bytes, (), obj=data)
            return
        n = len(data)
        if n < 256:
            self._out(b"C" + bytes([n]) + data)
        else:
            self._large(b"\x8e" + _size(n, 8) if n > 0xffffffff else b"B" + _size(n, 4), data)
        self._memoize(data)

    def _save_bytearray(self, data):
        if self.proto < 5:
            self._save_reduce(bytearray, (bytes(data),) if data else (), obj=data)
            return
        self._large(b"\x96" + _size(len(data), 8), bytes(data))
        self._memoize(data)

    def _save_str(self, text):
        data = text.encode("utf-8", "surrogatepass")
        n = len(data)
        if n < 256 and self.proto >= 4:
            self._out(b"\x8c" + bytes([n]) + data)
        else:
            self._large(b"X" + _size(n, 4), data)
        self._memoize(text)

    def _save_tuple(self, items):
        n = len(items)
        if not n:
            self._out(b")")
            return
        if n > 3:
            self._out(b"(")
        for item in items:
            self._save(item)
        known = self.memo.get(id(items))
        if known is not None:
            # The tuple contains itself, by way of one of its items.
            self._out(b"0" * n if n <= 3 else b"1")
            self._get(known[0])
            return
        self._out((b"\x85", b"\x86", b"\x87", b"t")[min(n, 4) - 1])
        self._memoize(items)

    def _save_list(self, items):
        self._out(b"]")
        self._memoize(items)
        self._append(items)

    def _append(self, items):
        if len(items) == 1:
            self._save(items[0])
            self._out(b"a")
            return
        for start in range(0, len(items), _BATCH):
            self._out(b"(")
            for item in items[start:start + _BATCH]:
                self._save(item)
            self._out(b"e")

    def _save_dict(self, pairs):
        self._out(b"}")
        self._memoize(pairs)
        self._set_items(list(pairs.items()))

    def _set_items(self, pairs):
        if len(pairs) == 1:
            self._save(pairs[0][0])
            self._save(pairs[0][1])
            self._out(b"s")
            return
        for start in range(0, len(pairs), _BATCH):
            self._out(b"(")
            for key, value in pairs[start:start + _BATCH]:
                self._save(key)
                self._save(value)
            self._out(b"u")

    def _save_set(self, items):
        if self.proto < 4:
            self._save_reduce(set, (list(items),), obj=items)
            return
        self._out(b"\x8f")
        self._memoize(items)
        items = list(items)
        for start in range(0, len(items), _BATCH):
            self._out(b"(")
            for item in items[start:start + _BATCH]:
                self._save(item)
            self._out(b"\x90")

    def _save_frozenset(self, items):
        if self.proto < 4:
            self._save_reduce(frozenset, (list(items),), obj=items)
            return
        self._out(b"(")
        for item in items:
            self._save(item)
        known = self.memo.get(id(items))
        if known is not None:
            self._out(b"1")
            self._get(known[0])
            return
        self._out(b"\x91")
        self._memoize(items)

    def _save_global(self, obj, name=None):
        name = name or getattr(obj, "__qualname__", None) or obj.__name__
        module = getattr(obj, "__module__", None) or next(
            (n for n, m in list(sys.modules.items()) if n not in ("__main__", "__mp_main__") and _found(m, name) is obj),
            "__main__")
        if module == "codecs" and name == "encode":
            self._out(b"c_codecs\nencode\n")
            self._memoize(obj)
            return
        if "<locals>" in name:
            raise AttributeError(f"Can't get local object {name!r}")
        try:
            __import__(module)
            found = _attribute(sys.modules[module], name)
        except (ImportError, KeyError):
            raise PicklingError(f"Can't pickle {obj!r}: import of module {module!r} failed") from None
        except AttributeError:
            raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed") from None
        if found is not obj:
            raise PicklingError(f"Can't pickle {obj!r}: it's not the same object as {module}.{name}")
        if self.proto >= 4:
            self._save(module)
            self._save(name)
            self._out(b"\x93")
        elif "." in name:
            outer, _, last = name.rpartition(".")
            self._save_reduce(getattr, (_attribute(sys.modules[module], outer), last))
        else:
            if self._compat:
                module, name = _older_name(obj, module, name)
            self._out(b"c" + f"{module}\n{name}\n".encode())
        self._memoize(obj)


_SIMPLE = {bytes: Pickler._save_bytes, bytearray: Pickler._save_bytearray, str: Pickler._save_str,
           tuple: Pickler._save_tuple, list: Pickler._save_list, dict: Pickler._save_dict, set: Pickler._save_set,
           frozenset: Pickler._save_frozenset}


def _older_name(obj, module, name):
    """What protocol 2 calls a thing, for the Python of its time."""
    if module == "builtins":
        if isinstance(obj, type) and issubclass(obj, BaseException):
            return "exceptions", name
        return "__builtin__", {"int": "long", "range": "xrange", "str": "unicode", "chr": "unichr"}.get(name, name)
    return {"copyreg": "copy_reg", "queue": "Queue"}.get(module, module), name


def _builtin(function):
    owner = getattr(function, "__self__", None)
    if owner is None or isinstance(owner, types.ModuleType):
        return function.__qualname__
    return getattr, (owner, function.__name__)


_REDUCED = {
    complex: lambda z: (complex, (z.real, z.imag)),
    range: lambda r: (range, (r.start, r.stop, r.step)),
    slice: lambda s: (slice, (s.start, s.stop, s.step)),
    type(...): lambda e: "Ellipsis",
    type(NotImplemented): lambda e: "NotImplemented",
    types.BuiltinFunctionType: _builtin,
    types.MethodType: lambda m: (getattr, (m.__self__, m.__func__.__name__)),
}


def _deque(d):
    return type(d), (() if d.maxlen is None else ((), d.maxlen)), getattr(d, "__dict__", None) or None, iter(d)


def _attribute(module, path):
    for name in path.split("."):
        if name == "<locals>":
            raise AttributeError(f"Can't get local attribute {path!r} on {module!r}")
        module = getattr(module, name)
    return module


def _found(module, path):
    try:
        return _attribute(module, path)
    except AttributeError:
        return None


def _register_types():
    from collections import deque
    _REDUCED[deque] = _deque


_register_types()
_mark = object()
_ESCAPE = re.compile(rb"\\(x[0-9a-fA-F]{2}|[0-7]{1,3}|.)", re.DOTALL)
_WIDE = re.compile(r"\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})")
_LETTERS = dict(zip(b"abfnrtv", b"\a\b\f\n\r\t\v"))
"""##
