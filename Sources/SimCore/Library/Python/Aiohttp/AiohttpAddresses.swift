// `aiohttp`: addresses and headers.

let aiohttpAddresses = ##"""
# URLs and headers

class URL:
    """As much of yarl's URL as a client needs."""

    def __init__(self, text=""):
        text = str(text)
        self._text = text
        rest, _, self.fragment = text.partition("#")
        rest, _, self.query_string = rest.partition("?")
        self.scheme, colon, after = rest.partition("://")
        if not colon:
            self.scheme, after = "", rest
            self._authority, self.raw_path = "", rest
        else:
            self._authority, slash, path = after.partition("/")
            self.raw_path = "/" + path
        host = self._authority.rpartition("@")[2]
        name, colon, port = host.partition(":")
        self.host = name.lower() or None
        self.explicit_port = int(port) if port.isdigit() else None

    @property
    def path(self):
        return self.raw_path

    @property
    def port(self):
        if self.explicit_port is not None:
            return self.explicit_port
        return {"http": 80, "https": 443, "ws": 80, "wss": 443}.get(self.scheme)

    @property
    def name(self):
        return self.raw_path.rpartition("/")[2]

    @property
    def query(self):
        pairs = (part.partition("=") for part in self.query_string.split("&") if part)
        return {key: value for key, _, value in pairs}

    def with_query(self, query):
        base = self._text.partition("#")[0].partition("?")[0]
        encoded = _encode_query(query)
        return URL(base + ("?" + encoded if encoded else ""))

    def update_query(self, query):
        old = self.query_string
        encoded = _encode_query(query)
        joined = "&".join(part for part in (old, encoded) if part)
        return URL(self._text.partition("#")[0].partition("?")[0] + ("?" + joined if joined else ""))

    def join(self, other):
        other = other if isinstance(other, URL) else URL(other)
        if other.scheme:
            return other
        base = f"{self.scheme}://{self._authority}"
        text = str(other)
        if text.startswith("/"):
            return URL(base + text)
        return URL(base + self.raw_path.rpartition("/")[0] + "/" + text)

    def __truediv__(self, name):
        return URL(self._text.rstrip("/") + "/" + str(name))

    def __str__(self):
        if self.scheme and self.raw_path == "/" and self._authority and not self._text.partition("?")[0].endswith("/"):
            head, mark, query = self._text.partition("?")
            return head + "/" + mark + query
        return self._text

    def __repr__(self):
        return f"URL('{self}')"

    def __eq__(self, other):
        return isinstance(other, URL) and str(self) == str(other)

    def __hash__(self):
        return hash(str(self))


_SAFE = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/?:@!$'()*,;")


def _quote(text):
    parts = []
    for c in str(text):
        if c in _SAFE:
            parts.append(c)
        elif c == " ":
            parts.append("+")
        else:
            parts.extend(f"%{byte:02X}" for byte in c.encode())
    return "".join(parts)


def _encode_query(query):
    if not query:
        return ""
    if isinstance(query, str):
        return query
    pairs = query.items() if hasattr(query, "items") else query
    parts = []
    for key, value in pairs:
        values = value if isinstance(value, (list, tuple)) else (value,)
        for item in values:
            parts.append(f"{_quote(key)}={_quote(item)}")
    return "&".join(parts)


class CIMultiDict:
    """A mapping with string keys whose case does not matter."""

    def __init__(self, items=()):
        self._items = []
        pairs = items.items() if hasattr(items, "items") else items
        for key, value in pairs:
            self._items.append((key, value))

    def getall(self, key, default=None):
        found = [v for k, v in self._items if k.lower() == key.lower()]
        if not found:
            if default is None:
                raise KeyError(key)
            return default
        return found

    def __getitem__(self, key):
        for k, v in self._items:
            if k.lower() == key.lower():
                return v
        raise KeyError(key)

    def get(self, key, default=None):
        for k, v in self._items:
            if k.lower() == key.lower():
                return v
        return default

    def __setitem__(self, key, value):
        for i, (k, _) in enumerate(self._items):
            if k.lower() == key.lower():
                self._items[i] = (key, value)
                return
        self._items.append((key, value))

    def __contains__(self, key):
        return isinstance(key, str) and any(k.lower() == key.lower() for k, _ in self._items)

    def __iter__(self):
        return iter([k for k, _ in self._items])

    def __len__(self):
        return len(self._items)

    def update(self, other):
        for key, value in (other.items() if hasattr(other, "items") else other):
            self[key] = value

    def keys(self):
        return [k for k, _ in self._items]

    def values(self):
        return [v for _, v in self._items]

    def items(self):
        return list(self._items)

    def __repr__(self):
        return "<{}({})>".format(type(self).__name__, ", ".join(f"'{k}': {v!r}" for k, v in self._items))


class CIMultiDictProxy(CIMultiDict):
    __setitem__ = None
"""##
