// `pickle`: protocols 0 to 5 are read, protocols 2 to 5 are written, with opcodes in the order in which CPython writes them.
// Absent: protocols 0 and 1 for writing (2 is written), out-of-band buffers, old-style instances.

let pickleSource = ##"""
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


def _unescaped(match):
    text = match[1]
    if text[:1] == b"x":
        return bytes([int(text[1:], 16)])
    if text.isdigit():
        return bytes([int(text, 8) & 255])
    if text[0] in _LETTERS:
        return bytes([_LETTERS[text[0]]])
    return text if text in (b"\\", b"'", b'"') else b"" if text == b"\n" else b"\\" + text


class Unpickler:
    def __init__(self, file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
        if not hasattr(file, "read") or not hasattr(file, "readline"):
            raise TypeError("file must have 'read' and 'readline' attributes")
        self._file, self._encoding, self._errors, self._fix = file, encoding, errors, fix_imports
        self.memo, self._stack, self._proto = {}, [], 0

    def persistent_load(self, pid):
        raise UnpicklingError("A load persistent id instruction was encountered, but no persistent_load function was "
                              "specified.")

    def find_class(self, module, name, /):
        if self._proto < 3 and self._fix:
            name = {("__builtin__", "long"): "int", ("__builtin__", "xrange"): "range", ("__builtin__", "unicode"): "str",
                    ("__builtin__", "unichr"): "chr"}.get((module, name), name)
            module = {"__builtin__": "builtins", "exceptions": "builtins", "copy_reg": "copyreg",
                      "Queue": "queue"}.get(module, module)
        if (module, name) == ("_codecs", "encode"):
            module = "codecs"
        __import__(module)
        where = sys.modules[module]
        try:
            return _attribute(where, name) if self._proto >= 4 else getattr(where, name)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {where!r}") from None

    def load(self):
        self._stack, self._proto = [], 0
        while True:
            code = self._file.read(1)
            if not code:
                raise EOFError("Ran out of input")
            if code == b".":
                return self._pop()
            step = _STEPS.get(code)
            if step is None:
                shown = chr(code[0]) if 32 <= code[0] < 127 and code != b"'" else "\\x%02x" % code[0]
                raise UnpicklingError(f"invalid load key, '{shown}'.")
            step(self)

    def _read(self, n):
        data = self._file.read(n)
        if len(data) < n:
            raise UnpicklingError("pickle data was truncated")
        return data

    def _line(self):
        line = self._file.readline()
        if not line.endswith(b"\n"):
            raise UnpicklingError("pickle data was truncated")
        return line[:-1]

    def _number(self, n):
        return int.from_bytes(self._read(n), "little")

    def _push(self, value):
        self._stack.append(value)

    def _pop(self):
        if not self._stack or self._stack[-1] is _mark:
            raise UnpicklingError("unpickling stack underflow" if not self._stack else "unexpected MARK found")
        return self._stack.pop()

    def _top(self):
        if not self._stack or self._stack[-1] is _mark:
            raise UnpicklingError("unpickling stack underflow")
        return self._stack[-1]

    def _since_mark(self):
        for i in range(len(self._stack) - 1, -1, -1):
            if self._stack[i] is _mark:
                items = self._stack[i + 1:]
                del self._stack[i:]
                return items
        raise UnpicklingError("could not find MARK")

    def _start(self):
        self._proto = self._number(1)
        if self._proto > HIGHEST_PROTOCOL:
            raise ValueError(f"unsupported pickle protocol: {self._proto}")

    def _enter_frame(self):
        n = self._number(8)
        data = self._file.read(n)
        if len(data) < n:
            raise UnpicklingError("pickle data was truncated")
        self._file = _Joined(data, self._file)

    def _pick(self, index):
        try:
            self._push(self.memo[index])
        except KeyError:
            raise UnpicklingError(f"Memo value not found at index {index}") from None

    def _append_all(self, items):
        target = self._top()
        if type(target) is list:
            target.extend(items)
        else:
            append = target.append
            for item in items:
                append(item)

    def _set_all(self, items):
        target = self._top()
        for i in range(0, len(items), 2):
            target[items[i]] = items[i + 1]

    def _add_all(self, items):
        target = self._top()
        for item in items:
            target.add(item)

    def _pairs(self, items):
        return {items[i]: items[i + 1] for i in range(0, len(items), 2)}

    def _tuple(self, n):
        items = [self._pop() for _ in range(n)]
        self._push(tuple(items[::-1]))

    def _reduce(self):
        args, function = self._pop(), self._pop()
        self._push(function(*args))

    def _new(self):
        args, cls = self._pop(), self._pop()
        self._push(cls.__new__(cls, *args))

    def _new_ex(self):
        named, args, cls = self._pop(), self._pop(), self._pop()
        self._push(cls.__new__(cls, *args, **named))

    def _stack_global(self):
        name, module = self._pop(), self._pop()
        if not isinstance(name, str) or not isinstance(module, str):
            raise UnpicklingError("STACK_GLOBAL requires str")
        self._push(self.find_class(module, name))

    def _make(self, cls, args):
        self._push(cls(*args) if args or not isinstance(cls, type) else cls())

    def _build(self):
        state = self._pop()
        target = self._top()
        own = getattr(target, "__setstate__", None)
        if own is not None:
            own(state)
            return
        slots = None
        if isinstance(state, tuple) and len(state) == 2:
            state, slots = state
        if state:
            if not isinstance(state, dict):
                raise UnpicklingError("state is not a dictionary")
            kept = target.__dict__
            for key, value in state.items():
                kept[sys.intern(key) if type(key) is str else key] = value
        for key, value in (slots or {}).items():
            setattr(target, key, value)

    def _text(self):
        line = self._line()
        if len(line) < 2 or line[:1] != line[-1:] or line[:1] not in (b"'", b'"'):
            raise UnpicklingError("the STRING opcode argument must be quoted")
        self._push(self._decoded(_ESCAPE.sub(_unescaped, line[1:-1])))

    def _decoded(self, data):
        return data if self._encoding == "bytes" else data.decode(self._encoding, self._errors)

    def _whole(self):
        line = self._line()
        self._push(False if line == b"00" else True if line == b"01" else int(line))

    def _remember(self, index):
        self.memo[index] = self._top()

    def _twice(self):
        self._push(self._top())

    def _drop(self):
        if not self._stack:
            raise UnpicklingError("unpickling stack underflow")
        self._stack.pop()


class _Joined:
    """A frame, and what comes after it."""

    def __init__(self, data, rest):
        self._frame, self._rest = io.BytesIO(data), rest
        while type(self._rest) is _Joined:
            self._rest = self._rest._rest

    def read(self, n):
        return self._frame.read(n) or (self._rest.read(n) if n else b"")

    def readline(self):
        return self._frame.readline() or self._rest.readline()


_STEPS = {
    b"\x80": Unpickler._start, b"\x95": Unpickler._enter_frame,
    b"N": lambda u: u._push(None), b"\x88": lambda u: u._push(True), b"\x89": lambda u: u._push(False),
    b"I": Unpickler._whole, b"L": lambda u: u._push(int(u._line().rstrip(b"L"))),
    b"K": lambda u: u._push(u._number(1)), b"M": lambda u: u._push(u._number(2)),
    b"J": lambda u: u._push(int.from_bytes(u._read(4), "little", signed=True)),
    b"\x8a": lambda u: u._push(int.from_bytes(u._read(u._number(1)), "little", signed=True)),
    b"\x8b": lambda u: u._push(int.from_bytes(u._read(u._number(4)), "little", signed=True)),
    b"F": lambda u: u._push(float(u._line())), b"G": lambda u: u._push(struct.unpack(">d", u._read(8))[0]),
    b"S": Unpickler._text, b"U": lambda u: u._push(u._decoded(u._read(u._number(1)))),
    b"T": lambda u: u._push(u._decoded(u._read(u._number(4)))),
    b"V": lambda u: u._push(_WIDE.sub(lambda m: chr(int(m[1] or m[2], 16)), u._line().decode("latin-1"))),
    b"\x8c": lambda u: u._push(u._read(u._number(1)).decode("utf-8", "surrogatepass")),
    b"X": lambda u: u._push(u._read(u._number(4)).decode("utf-8", "surrogatepass")),
    b"\x8d": lambda u: u._push(u._read(u._number(8)).decode("utf-8", "surrogatepass")),
    b"C": lambda u: u._push(u._read(u._number(1))), b"B": lambda u: u._push(u._read(u._number(4))),
    b"\x8e": lambda u: u._push(u._read(u._number(8))), b"\x96": lambda u: u._push(bytearray(u._read(u._number(8)))),
    b")": lambda u: u._push(()), b"]": lambda u: u._push([]), b"}": lambda u: u._push({}),
    b"\x8f": lambda u: u._push(set()), b"(": lambda u: u._push(_mark),
    b"l": lambda u: u._push(u._since_mark()), b"d": lambda u: u._push(u._pairs(u._since_mark())),
    b"t": lambda u: u._push(tuple(u._since_mark())), b"\x91": lambda u: u._push(frozenset(u._since_mark())),
    b"\x85": lambda u: u._tuple(1), b"\x86": lambda u: u._tuple(2), b"\x87": lambda u: u._tuple(3),
    b"0": Unpickler._drop, b"1": lambda u: u._since_mark() and None, b"2": Unpickler._twice,
    b"g": lambda u: u._pick(int(u._line())), b"h": lambda u: u._pick(u._number(1)), b"j": lambda u: u._pick(u._number(4)),
    b"p": lambda u: u._remember(int(u._line())), b"q": lambda u: u._remember(u._number(1)),
    b"r": lambda u: u._remember(u._number(4)), b"\x94": lambda u: u._remember(len(u.memo)),
    b"a": lambda u: u._append_all([u._pop()]), b"e": lambda u: u._append_all(u._since_mark()),
    b"s": lambda u: u._set_all([u._pop(), u._pop()][::-1]), b"u": lambda u: u._set_all(u._since_mark()),
    b"\x90": lambda u: u._add_all(u._since_mark()), b"R": Unpickler._reduce, b"b": Unpickler._build,
    b"\x81": Unpickler._new, b"\x92": Unpickler._new_ex, b"\x93": Unpickler._stack_global,
    b"c": lambda u: u._push(u.find_class(u._line().decode(), u._line().decode())),
    b"i": lambda u: u._make(u.find_class(u._line().decode(), u._line().decode()), u._since_mark()),
    b"o": lambda u: (lambda items: u._make(items[0], items[1:]))(u._since_mark()),
    b"P": lambda u: u._push(u.persistent_load(u._line().decode())), b"Q": lambda u: u._push(u.persistent_load(u._pop())),
}


def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
    Pickler(file, protocol, fix_imports=fix_imports).dump(obj)


def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
    file = io.BytesIO()
    Pickler(file, protocol, fix_imports=fix_imports).dump(obj)
    return file.getvalue()


def load(file, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    return Unpickler(file, fix_imports=fix_imports, encoding=encoding, errors=errors).load()


def loads(data, /, *, fix_imports=True, encoding="ASCII", errors="strict", buffers=None):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return Unpickler(io.BytesIO(data), fix_imports=fix_imports, encoding=encoding, errors=errors).load()

"""##
