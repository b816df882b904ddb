// `pprint`: pretty printing of nested data.

let pprintSource = ##"""
import sys as _sys
from io import StringIO as _StringIO

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._text(object, {}, None, 0)[0]


def isreadable(object):
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


class _Key:
    """Makes values of any types comparable: those without an order of their own go by type and identity."""

    __slots__ = ("_value",)

    def __init__(self, value):
        self._value = value

    def __lt__(self, other):
        a, b = self._value, other._value
        try:
            return a < b
        except TypeError:
            return (str(type(a)), id(a)) < (str(type(b)), id(b))


def _by_key(item):
    return _Key(item[0])


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent, width = int(indent), int(width)
        problem = ("indent must be >= 0" if indent < 0 else "depth must be > 0" if depth is not None and depth <= 0
                   else "" if width else "width must be != 0")
        if problem:
            raise ValueError(problem)
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = stream if stream is not None else _sys.stdout
        self._sort_dicts, self._underscore_numbers = sort_dicts, underscore_numbers
        self._compact = bool(compact)

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream, 0, 0, {}, 0)
            self._stream.write("\n")

    def pformat(self, object):
        out = _StringIO()
        self._format(object, out, 0, 0, {}, 0)
        return out.getvalue()

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        return self._text(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        return text

    # One line

    def _text(self, obj, context, most, level):
        """The text of a value on one line, whether it is readable and whether it contains itself."""
        kind = type(obj)
        if kind in (str, int, float, bool, complex, bytes, type(None)):
            if kind is int and self._underscore_numbers:
                return f"{obj:_d}", True, False
            return repr(obj), True, False
        method = kind.__repr__
        is_dict = isinstance(obj, dict) and method is dict.__repr__
        is_list = isinstance(obj, list) and method is list.__repr__
        if not is_dict and not is_list and not (isinstance(obj, tuple) and method is tuple.__repr__):
            if isinstance(obj, int) and method is int.__repr__ and self._underscore_numbers:
                return f"{obj:_d}", True, False
            text = repr(obj)
            return text, bool(text) and not text.startswith("<"), False
        if is_dict:
            opening, closing = "{", "}"
        elif is_list:
            opening, closing = "[", "]"
        else:
            opening, closing = "(", ",)" if len(obj) == 1 else ")"
        if not obj:
            return ("{}" if is_dict else "[]" if is_list else "()"), True, False
        if most and level >= most:
            return ("{...}" if is_dict else "[...]" if is_list else "(...,)" if len(obj) == 1 else "(...)"), False, id(obj) in context
        if id(obj) in context:
            return _recursion(obj), False, True
        context[id(obj)] = 1
        readable, recursive = True, False
        parts = []
        level += 1
        if is_dict:
            items = sorted(obj.items(), key=_by_key) if self._sort_dicts else obj.items()
            for key, value in items:
                pair = []
                for part in key, value:
                    text, is_readable, is_recursive = self.format(part, context, most, level)
                    pair.append(text)
                    readable = readable and is_readable
                    recursive = recursive or is_recursive
                parts.append(": ".join(pair))
        else:
            for item in obj:
                text, is_readable, is_recursive = self.format(item, context, most, level)
                parts.append(text)
                readable = readable and is_readable
                recursive = recursive or is_recursive
        del context[id(obj)]
        return opening + ", ".join(parts) + closing, readable, recursive

    # Several lines

    def _format(self, obj, stream, indent, allowance, context, level):
        if id(obj) in context:
            stream.write(_recursion(obj))
            return
        text = self._repr(obj, context, level)
        if len(text) > self._width - indent - allowance:
            printer = self._printer(obj)
            if printer is not None:
                context[id(obj)] = 1
                printer(obj, stream, indent, allowance, context, level + 1)
                del context[id(obj)]
                return
        stream.write(text)

    def _printer(self, obj):
        method = type(obj).__repr__
        for kind, printer in (
            (dict, self._dict), (list, self._list), (tuple, self._tuple), (set, self._set), (frozenset, self._set),
            (str, self._str), (bytes, self._bytes), (bytearray, self._bytearray),
        ):
            if isinstance(obj, kind) and method is kind.__repr__:
                return printer
        name = type(obj).__name__
        module = type(obj).__module__
        if module == "collections":
            found = {"OrderedDict": self._ordered, "defaultdict": self._default, "Counter": self._counter,
                     "deque": self._deque, "ChainMap": self._chain}.get(name)
            if found is not None:
                return found
            if name in ("UserDict", "UserList", "UserString"):
                return lambda o, *rest: self._format(o.data, *rest[:-1], rest[-1] - 1)
        if module == "types" and name == "SimpleNamespace":
            return self._namespace
        if name == "mappingproxy":
            return self._proxy
        if name in ("dict_keys", "dict_values", "dict_items"):
            return None
        fields = getattr(type(obj), "__dataclass_fields__", None)
        if fields is not None and not isinstance(obj, type) and type(obj).__dataclass_params__.repr:
            if getattr(method, "__wrapped__", None) is not None and "__create_fn__" in method.__wrapped__.__qualname__ \
                    or getattr(method, "__qualname__", "").startswith(type(obj).__qualname__ + "."):
                return self._dataclass
        return None

    def _dict(self, obj, stream, indent, allowance, context, level):
        stream.write("{")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        if obj:
            items = sorted(obj.items(), key=_by_key) if self._sort_dicts else list(obj.items())
            self._pairs(items, stream, indent, allowance + 1, context, level)
        stream.write("}")

    def _pairs(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        last = len(items) - 1
        for i, (key, value) in enumerate(items):
            text = self._repr(key, context, level)
            stream.write(text + ": ")
            self._format(value, stream, indent + len(text) + 2, allowance if i == last else 1, context, level)
            if i != last:
                stream.write(",\n" + " " * indent)

    def _named_items(self, items, stream, indent, allowance, context, level):
        last = len(items) - 1
        for i, (name, value) in enumerate(items):
            stream.write(name + "=")
            if id(value) in context:
                stream.write("...")
            else:
                self._format(value, stream, indent + len(name) + 1, allowance if i == last else 1, context, level)
            if i != last:
                stream.write(",\n" + " " * indent)

    def _items(self, items, stream, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        items = list(items)
        last = len(items) - 1
        separator = ""
        between = ",\n" + " " * indent
        width = room = self._width - indent + 1
        for i, item in enumerate(items):
            if i == last:
                room -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                size = len(text) + 2
                if room < size:
                    room = width
                    if separator:
                        separator = between
                if room >= size:
                    room -= size
                    stream.write(separator + text)
                    separator = ", "
                    continue
            stream.write(separator)
            separator = between
            self._format(item, stream, indent, allowance if i == last else 1, context, level)

    def _list(self, obj, stream, indent, allowance, context, level):
        stream.write("[")
        self._items(obj, stream, indent, allowance + 1, context, level)
        stream.write("]")

    def _tuple(self, obj, stream, indent, allowance, context, level):
        stream.write("(")
        end = ",)" if len(obj) == 1 else ")"
        self._items(obj, stream, indent, allowance + len(end), context, level)
        stream.write(end)

    def _set(self, obj, stream, indent, allowance, context, level):
        if not obj:
            stream.write(repr(obj))
            return
        if type(obj) is set:
            opening, closing = "{", "}"
        else:
            opening, closing = type(obj).__name__ + "({", "})"
            indent += len(type(obj).__name__) + 1
        stream.write(opening)
        self._items(sorted(obj, key=_Key), stream, indent, allowance + len(closing), context, level)
        stream.write(closing)

    def _str(self, obj, stream, indent, allowance, context, level):
        if not obj:
            stream.write(repr(obj))
            return
        chunks = []
        lines = obj.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        widest = room = self._width - indent
        for i, line in enumerate(lines):
            text = repr(line)
            if i == len(lines) - 1:
                widest -= allowance
            if len(text) <= widest:
                chunks.append(text)
                continue
            parts = _words(line)
            current = ""
            room = self._width - indent
            for j, part in enumerate(parts):
                longer = current + part
                if j == len(parts) - 1 and i == len(lines) - 1:
                    room -= allowance
                if len(repr(longer)) > room:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current = longer
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            stream.write(chunks[0])
            return
        text = ("\n" + " " * indent).join(chunks)
        stream.write("(" + text + ")" if level == 1 else text)

    def _bytes(self, obj, stream, indent, allowance, context, level):
        if len(obj) <= 4:
            stream.write(repr(obj))
            return
        outer = level == 1
        if outer:
            indent += 1
            allowance += 1
            stream.write("(")
        stream.write(("\n" + " " * indent).join(_byte_lines(obj, self._width - indent, allowance)))
        if outer:
            stream.write(")")

    def _bytearray(self, obj, stream, indent, allowance, context, level):
        stream.write("bytearray(")
        self._bytes(bytes(obj), stream, indent + 10, allowance + 1, context, level + 1)
        stream.write(")")

    # Classes of the library

    def _ordered(self, obj, stream, indent, allowance, context, level):
        name = type(obj).__name__
        if not len(obj):
            stream.write(repr(obj))
            return
        stream.write(name + "(")
        if _sys.version_info >= (3, 12):
            self._dict(obj, stream, indent + len(name) + 1, allowance + 1, context, level)
        stream.write(")")

    def _default(self, obj, stream, indent, allowance, context, level):
        factory = self._repr(obj.default_factory, context, level)
        name = type(obj).__name__
        indent += len(name) + 1
        stream.write(f"{name}({factory},\n{' ' * indent}")
        self._dict(obj, stream, indent, allowance + 1, context, level)
        stream.write(")")

    def _counter(self, obj, stream, indent, allowance, context, level):
        if not obj:
            stream.write(repr(obj))
            return
        name = type(obj).__name__
        stream.write(name + "({")
        if self._indent_per_level > 1:
            stream.write((self._indent_per_level - 1) * " ")
        self._pairs(obj.most_common(), stream, indent + len(name) + 1, allowance + 2, context, level)
        stream.write("})")

    def _chain(self, obj, stream, indent, allowance, context, level):
        if not obj.maps:
            stream.write(repr(obj))
            return
        name = type(obj).__name__
        stream.write(name + "(")
        indent += len(name) + 1
        for i, m in enumerate(obj.maps):
            last = i == len(obj.maps) - 1
            self._format(m, stream, indent, allowance + 1 if last else 1, context, level)
            stream.write(")" if last else ",\n" + " " * indent)

    def _deque(self, obj, stream, indent, allowance, context, level):
        if not obj:
            stream.write(repr(obj))
            return
        name = type(obj).__name__
        stream.write(name + "(")
        indent += len(name) + 1
        stream.write("[")
        if obj.maxlen is None:
            self._items(obj, stream, indent, allowance + 2, context, level)
            stream.write("])")
        else:
            self._items(obj, stream, indent, 2, context, level)
            limit = self._repr(obj.maxlen, context, level)
            stream.write(f"],\n{' ' * indent}maxlen={limit})")

    def _proxy(self, obj, stream, indent, allowance, context, level):
        stream.write("mappingproxy(")
        self._format(obj.copy(), stream, indent + 13, allowance + 1, context, level)
        stream.write(")")

    def _namespace(self, obj, stream, indent, allowance, context, level):
        name = "namespace" if type(obj).__name__ == "SimpleNamespace" else type(obj).__name__
        indent += len(name) + 1
        stream.write(name + "(")
        self._named_items(list(obj.__dict__.items()), stream, indent, allowance, context, level)
        stream.write(")")

    def _dataclass(self, obj, stream, indent, allowance, context, level):
        name = type(obj).__name__
        indent += len(name) + 1
        items = [(f.name, getattr(obj, f.name)) for f in type(obj).__dataclass_fields__.values()
                 if f.repr and hasattr(obj, f.name)]
        stream.write(name + "(")
        self._named_items(items, stream, indent, allowance, context, level)
        stream.write(")")


def _words(line):
    """Words with the spaces after them."""
    parts = []
    i = 0
    n = len(line)
    while i < n:
        j = i
        while j < n and not line[j].isspace():
            j += 1
        while j < n and line[j].isspace():
            j += 1
        parts.append(line[i:j])
        i = j
    return parts


def _byte_lines(data, width, allowance):
    lines = []
    current = b""
    last = len(data) // 4 * 4
    for i in range(0, len(data), 4):
        part = data[i:i + 4]
        if i == last or i + 4 >= len(data):
            width -= allowance if i == last else 0
        longer = current + part
        if len(repr(longer)) > width:
            if current:
                lines.append(repr(current))
            current = part
        else:
            current = longer
    if current:
        lines.append(repr(current))
    return lines

"""##
