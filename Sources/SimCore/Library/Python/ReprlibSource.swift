// `reprlib`: texts of limited length.

let reprlibSource = ##"""
_plain = repr

__all__ = ["Repr", "repr", "recursive_repr"]


def recursive_repr(fillvalue="..."):
    """Makes a `__repr__` answer `fillvalue` where the object is inside itself."""
    def decorator(user_function):
        shown = set()

        def wrapper(self):
            key = id(self)
            if key in shown:
                return fillvalue
            shown.add(key)
            try:
                return user_function(self)
            finally:
                shown.discard(key)
        for name in ("__module__", "__doc__", "__name__", "__qualname__"):
            setattr(wrapper, name, getattr(user_function, name))
        wrapper.__wrapped__ = user_function
        return wrapper
    return decorator


_LIMITS = dict(maxlevel=6, maxtuple=6, maxlist=6, maxarray=5, maxdict=4, maxset=6, maxfrozenset=6, maxdeque=6,
               maxstring=30, maxlong=40, maxother=30)


class Repr:
    def __init__(self, *, fillvalue="...", indent=None, **limits):
        unknown = [name for name in limits if name not in _LIMITS]
        if unknown:
            raise TypeError(f"Repr.__init__() got an unexpected keyword argument {unknown[0]!r}")
        self.fillvalue, self.indent = fillvalue, indent
        for name, limit in (_LIMITS | limits).items():
            setattr(self, name, limit)

    def repr(self, x):
        return self.repr1(x, self.maxlevel)

    def repr1(self, x, level):
        method = getattr(self, "repr_" + "_".join(type(x).__name__.split()), None)
        return method(x, level) if method is not None else self.repr_instance(x, level)

    def _join(self, pieces, level):
        if self.indent is None:
            return ", ".join(pieces)
        if not pieces:
            return ""
        unit = " " * self.indent if isinstance(self.indent, int) else self.indent
        sep = ",\n" + (self.maxlevel - level + 1) * unit
        return sep.join(["", *pieces, ""])[1:-len(unit) or None]

    def _repr_iterable(self, x, level, left, right, limit, trail=""):
        if level <= 0 and len(x):
            inner = self.fillvalue
        else:
            pieces = [self.repr1(item, level - 1) for _, item in zip(range(limit), x)]
            if len(x) > limit:
                pieces.append(self.fillvalue)
            inner = self._join(pieces, level)
            if len(x) == 1 and trail and self.indent is None:
                right = trail + right
        return f"{left}{inner}{right}"

    def _cut(self, text, limit):
        if len(text) <= limit:
            return text
        head = max(0, (limit - 3) // 2)
        tail = max(0, limit - 3 - head)
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_tuple(self, x, level):
        return self._repr_iterable(x, level, "(", ")", self.maxtuple, ",")

    def repr_list(self, x, level):
        return self._repr_iterable(x, level, "[", "]", self.maxlist)

    def repr_deque(self, x, level):
        return self._repr_iterable(x, level, "deque([", "])", self.maxdeque)

    def repr_set(self, x, level):
        return self._repr_iterable(_ordered(x), level, "{", "}", self.maxset) if x else "set()"

    def repr_frozenset(self, x, level):
        return self._repr_iterable(_ordered(x), level, "frozenset({", "})", self.maxfrozenset) if x else "frozenset()"

    def repr_dict(self, x, level):
        if not x:
            return "{}"
        if level <= 0:
            return "{" + self.fillvalue + "}"
        pieces = [f"{self.repr1(key, level - 1)}: {self.repr1(x[key], level - 1)}"
                  for _, key in zip(range(self.maxdict), _ordered(x))]
        if len(x) > self.maxdict:
            pieces.append(self.fillvalue)
        return "{" + self._join(pieces, level) + "}"

    def repr_str(self, x, level):
        text = _plain(x[:self.maxstring])
        if len(text) <= self.maxstring:
            return text
        head = max(0, (self.maxstring - 3) // 2)
        tail = max(0, self.maxstring - 3 - head)
        text = _plain(x[:head] + x[len(x) - tail:])
        return text[:head] + self.fillvalue + text[len(text) - tail:]

    def repr_int(self, x, level):
        return self._cut(_plain(x), self.maxlong)

    def repr_instance(self, x, level):
        try:
            return self._cut(_plain(x), self.maxother)
        except Exception:
            return f"<{x.__class__.__name__} instance at {id(x):#x}>"


def _ordered(x):
    items = list(x)
    try:
        items.sort()
    except Exception:
        return list(x)
    return items


aRepr = Repr()
repr = aRepr.repr
"""##
