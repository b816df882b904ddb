// `struct`: numbers and texts as bytes.  The native order is that of a little-endian machine with 64 bits.

let structSource = ##"""
from _simul import spell_type as _spell, bits_float as _bits_float, float_bits as _float_bits

__all__ = ["calcsize", "pack", "pack_into", "unpack", "unpack_from", "iter_unpack", "Struct", "error"]


class error(Exception):
    __module__ = "struct"


_INTS = {"b": 1, "B": 1, "h": 2, "H": 2, "i": 4, "I": 4, "l": 4, "L": 4, "q": 8, "Q": 8, "n": 8, "N": 8, "P": 8}
_FLOATS = {"e": 2, "f": 4, "d": 8}
_known = {}


def _parse(format):
    """Order of bytes, items (kind, count, offset, size) and the size of the whole."""
    if isinstance(format, bytes):
        format = format.decode("ascii")
    if not isinstance(format, str):
        raise TypeError(f"Struct() argument 1 must be a str or bytes object, not {type(format).__name__}")
    known = _known.get(format)
    if known is not None:
        return known
    text = format
    native = True
    order = "little"
    if text[:1] in ("@", "=", "<", ">", "!"):
        native = text[0] == "@"
        if text[0] in ">!":
            order = "big"
        text = text[1:]
    items = []
    at = 0
    i = 0
    while i < len(text):
        c = text[i]
        i += 1
        if c.isspace():
            continue
        count = 1
        start = i - 1
        if c.isdigit():
            while i < len(text) and text[i].isdigit():
                i += 1
            if i >= len(text):
                raise error("repeat count given without format specifier")
            count = int(text[start:i])
            c = text[i]
            i += 1
        if c in "xc?sp":
            size = 1
        elif c in _INTS:
            if c in "nNP" and not native:
                raise error("bad char in struct format")
            size = 8 if native and c in "lL" else _INTS[c]
        elif c in _FLOATS:
            size = _FLOATS[c]
        else:
            raise error("bad char in struct format")
        if native:
            at = -(-at // size) * size
        if c in "sp":
            items.append((c, 1, at, count))
            at += count
        elif c == "x":
            at += count
        else:
            items.append((c, count, at, size))
            at += count * size
    made = order, items, at, format
    _known[format] = made
    return made


def _number(value):
    index = getattr(type(value), "__index__", None)
    if index is None:
        raise error("required argument is not an integer")
    return index(value)


def _write(c, size, value, order, native):
    if c in _INTS:
        n = _number(value)
        bits = 8 * size
        low, high = (0, (1 << bits) - 1) if c in "BHILQNP" else (-(1 << bits - 1), (1 << bits - 1) - 1)
        if not low <= n <= high:
            raise error(f"'{c}' format requires {low} <= number <= {high}")
        return n.to_bytes(size, order, signed=low < 0)
    if c in _FLOATS:
        if not isinstance(value, (int, float)) and not hasattr(type(value), "__float__"):
            raise error("required argument is not a float")
        value = float(value)
        if native and c == "f" and abs(value) > 3.4028235677973366e38:
            value = float("inf") if value > 0 else float("-inf")
        return _float_bits(value, size).to_bytes(size, order)
    if c == "?":
        return b"\1" if value else b"\0"
    if c == "c":
        if not isinstance(value, (bytes, bytearray)) or len(value) != 1:
            raise error("char format requires a bytes object of length 1")
        return bytes(value)
    if not isinstance(value, (bytes, bytearray)):
        raise error(f"argument for '{c}' must be a bytes object")
    if c == "s":
        return bytes(value[:size]).ljust(size, b"\0")
    if not size:
        return b""
    value = bytes(value[:min(size - 1, 255)])
    return (bytes([len(value)]) + value).ljust(size, b"\0")


def _read(c, size, data, order):
    if c in _INTS:
        return int.from_bytes(data, order, signed=c in "bhilqn")
    if c in _FLOATS:
        return _bits_float(int.from_bytes(data, order), size)
    if c == "?":
        return data != b"\0"
    if c == "p":
        return data[1:1 + data[0]] if data else b""
    return data


def _pack(parsed, values):
    order, items, total, format = parsed
    wanted = sum([count for _, count, _, _ in items])
    if len(values) != wanted:
        raise error(f"pack expected {wanted} items for packing (got {len(values)})")
    native = format[:1] not in ("=", "<", ">", "!")
    out = bytearray(total)
    k = 0
    for c, count, at, size in items:
        for _ in range(count):
            out[at:at + size] = _write(c, size, values[k], order, native)
            at += size
            k += 1
    return bytes(out)


def _unpack(parsed, data):
    order, items, _, _ = parsed
    values = []
    for c, count, at, size in items:
        for _ in range(count):
            values.append(_read(c, size, data[at:at + size], order))
            at += size
    return tuple(values)


def _buffer(data):
    if isinstance(data, (bytes, bytearray)):
        return bytes(data)
    if hasattr(data, "tobytes"):
        return data.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")


class Struct:
    def __init__(self, format):
        self._parsed = _parse(format)
        self.size = self._parsed[2]
        self.format = self._parsed[3]

    def pack(self, *values):
        return _pack(self._parsed, values)

    def unpack(self, buffer, /):
        data = _buffer(buffer)
        if len(data) != self.size:
            raise error(f"unpack requires a buffer of {self.size} bytes")
        return _unpack(self._parsed, data)

    def pack_into(self, buffer, offset, /, *values):
        data = _pack(self._parsed, values)
        if not isinstance(buffer, bytearray):
            raise TypeError(f"read-write bytes-like object expected, not {type(buffer).__name__}"
                            if not isinstance(buffer, bytes) else
                            "argument must be read-write bytes-like object, not bytes")
        offset = self._place("pack_into", "packing", buffer, offset)
        buffer[offset:offset + self.size] = data

    def _place(self, function, doing, buffer, offset):
        n = len(buffer)
        if offset < 0:
            if offset + self.size > 0:
                raise error(f"no space to pack {self.size} bytes at offset {offset}" if doing == "packing"
                            else f"not enough data to unpack {self.size} bytes")
            if offset + n < 0:
                raise error(f"offset {offset} out of range for {n}-byte buffer")
            offset += n
        if n - offset < self.size:
            raise error(f"{function} requires a buffer of at least {offset + self.size} bytes for {doing} {self.size} "
                        f"bytes at offset {offset} (actual buffer size is {n})")
        return offset

    def unpack_from(self, buffer, offset=0):
        data = _buffer(buffer)
        offset = self._place("unpack_from", "unpacking", data, offset)
        return _unpack(self._parsed, data[offset:offset + self.size])

    def iter_unpack(self, buffer, /):
        data = _buffer(buffer)
        if self.size == 0:
            raise error("cannot iteratively unpack with a struct of length 0")
        if len(data) % self.size:
            raise error(f"iterative unpacking requires a buffer of a multiple of {self.size} bytes")
        return iter([_unpack(self._parsed, data[i:i + self.size]) for i in range(0, len(data), self.size)])

    def __repr__(self):
        return f"Struct({self.format!r})"


Struct.__module__ = "_struct"
_spell(Struct, "_struct.Struct")


def calcsize(format, /):
    return _parse(format)[2]


def pack(format, /, *values):
    return _pack(_parse(format), values)


def unpack(format, buffer, /):
    return Struct(format).unpack(buffer)


def pack_into(format, buffer, offset, /, *values):
    Struct(format).pack_into(buffer, offset, *values)


def unpack_from(format, /, buffer, offset=0):
    return Struct(format).unpack_from(buffer, offset)


def iter_unpack(format, buffer, /):
    return Struct(format).iter_unpack(buffer)

"""##
