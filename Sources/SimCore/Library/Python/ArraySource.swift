// `array`: sequences of numbers of one kind.

let arraySource = ##"""
from _simul import spell_type as _spell
import struct as _struct

__all__ = ["array", "ArrayType"]

typecodes = "bBuwhHiIlLqQfd"
_NAMES = {"b": "signed char", "B": "unsigned char", "h": "short", "H": "unsigned short", "i": "int", "I": "unsigned int",
          "l": "long", "L": "unsigned long", "q": "long long", "Q": "unsigned long long"}


class array:
    __slots__ = ("typecode", "_items", "__weakref__")
    __module__ = "array"

    def __new__(cls, typecode, initializer=(), /):
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError("array() argument 1 must be a unicode character, not " + type(typecode).__name__)
        if typecode not in typecodes:
            raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
        self = object.__new__(cls)
        self.typecode = typecode
        self._items = []
        if isinstance(initializer, str):
            if typecode not in "uw":
                raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
            self._items = list(initializer)
        elif isinstance(initializer, (bytes, bytearray)):
            self.frombytes(initializer)
        else:
            self.extend(initializer)
        return self

    @property
    def itemsize(self):
        return 4 if self.typecode in "uw" else _struct.calcsize(self.typecode)

    def _value(self, x):
        code = self.typecode
        if code in "fd":
            if not isinstance(x, (int, float)):
                raise TypeError(f"must be real number, not {type(x).__name__}")
            return float(x) if code == "d" else _struct.unpack("f", _struct.pack("f", x))[0]
        if code in "uw":
            if not isinstance(x, str) or len(x) != 1:
                raise TypeError(f"array item must be a unicode character, not {type(x).__name__}")
            return x
        if type(x) is not int:
            index = getattr(type(x), "__index__", None)
            if index is None:
                raise TypeError(f"'{type(x).__name__}' object cannot be interpreted as an integer")
            x = index(x)
        bits = 8 * self.itemsize
        low, high = (0, (1 << bits) - 1) if code in "BHILQ" else (-(1 << bits - 1), (1 << bits - 1) - 1)
        if x < low:
            if code in "QLI" and x < 0:
                raise OverflowError("can't convert negative value to unsigned int")
            raise OverflowError(f"{_NAMES[code]} is less than minimum")
        if x > high:
            if code in "lqLQ":
                raise OverflowError("Python int too large to convert to C long" if code in "lq"
                                    else "Python int too large to convert to C unsigned long")
            raise OverflowError(f"{_NAMES[code]} is greater than maximum")
        return x

    def append(self, x, /):
        self._items.append(self._value(x))

    def extend(self, items, /):
        if isinstance(items, array):
            if items.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            self._items.extend(items._items)
            return
        for x in items:
            self._items.append(self._value(x))

    fromlist = extend

    def insert(self, i, x, /):
        self._items.insert(i, self._value(x))

    def pop(self, i=-1, /):
        if not self._items:
            raise IndexError("pop from empty array")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("pop index out of range")
        return self._items.pop(i)

    def remove(self, x, /):
        if x not in self._items:
            raise ValueError("array.remove(x): x not in array")
        self._items.remove(x)

    def index(self, x, start=0, stop=9223372036854775807, /):
        try:
            return self._items.index(x, start, stop)
        except ValueError:
            raise ValueError("array.index(x): x not in array") from None

    def count(self, x, /):
        return self._items.count(x)

    def reverse(self):
        self._items.reverse()

    def clear(self):
        self._items.clear()

    def tolist(self):
        return list(self._items)

    def tounicode(self):
        if self.typecode not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return "".join(self._items)

    def fromunicode(self, text, /):
        self._items.extend(text)

    def tobytes(self):
        if self.typecode in "uw":
            return "".join(self._items).encode("utf-32-le")
        return _struct.pack(f"{len(self._items)}{self.typecode}", *self._items)

    def frombytes(self, data, /):
        size = self.itemsize
        if len(data) % size:
            raise ValueError("bytes length not a multiple of item size")
        if self.typecode in "uw":
            self._items.extend(bytes(data).decode("utf-32-le"))
        else:
            self._items.extend(_struct.unpack(f"{len(data) // size}{self.typecode}", data))

    def byteswap(self):
        size = self.itemsize
        data = self.tobytes()
        self._items.clear()
        self.frombytes(b"".join([data[i:i + size][::-1] for i in range(0, len(data), size)]))

    def buffer_info(self):
        return (0, len(self._items))

    def _like(self, items):
        made = array(self.typecode)
        made._items = items
        return made

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __contains__(self, x):
        return x in self._items

    def __getitem__(self, i):
        if isinstance(i, slice):
            return self._like(self._items[i])
        if not hasattr(type(i), "__index__"):
            raise TypeError("array indices must be integers")
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("array index out of range")
        return self._items[i]

    def __setitem__(self, i, value):
        if isinstance(i, slice):
            if not isinstance(value, array):
                raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
            self._items[i] = value._items
            return
        if not -len(self._items) <= i < len(self._items):
            raise IndexError("array assignment index out of range")
        self._items[i] = self._value(value)

    def __delitem__(self, i):
        del self._items[i]

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        return self._like(self._items + other._items)

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        return self._like(self._items * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self._items *= n
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        return self._like(list(self._items))

    def __deepcopy__(self, memo, /):
        return self.__copy__()

    def __repr__(self):
        if not self._items:
            return f"array('{self.typecode}')"
        value = repr("".join(self._items)) if self.typecode in "uw" else repr(self._items)
        return f"array('{self.typecode}', {value})"


_spell(array, "array.array")
ArrayType = array

"""##
