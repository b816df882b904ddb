// `pickle`: reading, in protocols 0 to 5.

let pickleReader = ##"""
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
"""##
