// `urllib.parse`: taking addresses apart and putting them together, quoting, and query strings.

let urllibParseSource = ##"""
__all__ = [
    "urlparse", "urlunparse", "urljoin", "urldefrag", "urlsplit", "urlunsplit", "urlencode", "parse_qs", "parse_qsl",
    "quote", "quote_plus", "quote_from_bytes", "unquote", "unquote_plus", "unquote_to_bytes", "DefragResult",
    "ParseResult", "SplitResult", "DefragResultBytes", "ParseResultBytes", "SplitResultBytes",
]

uses_relative = ["", "ftp", "http", "gopher", "nntp", "imap", "wais", "file", "https", "shttp", "mms", "prospero", "rtsp",
                 "rtsps", "rtspu", "sftp", "svn", "svn+ssh", "ws", "wss"]
uses_netloc = ["", "ftp", "http", "gopher", "nntp", "telnet", "imap", "wais", "file", "mms", "https", "shttp", "snews",
               "prospero", "rtsp", "rtsps", "rtspu", "rsync", "svn", "svn+ssh", "sftp", "nfs", "git", "git+ssh", "ws",
               "wss", "itms-services"]
uses_params = ["", "ftp", "hdl", "prospero", "http", "imap", "https", "shttp", "rtsp", "rtsps", "rtspu", "sip", "sips",
               "mms", "sftp", "tel"]
_SCHEME = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.")


def _texts(*args):
    """The arguments as str, and what turns an answer back into their kind."""
    is_str = isinstance(args[0], str)
    for arg in args[1:]:
        if arg and isinstance(arg, str) != is_str:
            raise TypeError("Cannot mix str and non-str arguments")
    if is_str:
        return args + (lambda x: x,)
    return tuple(x.decode("ascii") if x else "" for x in args) + (
        lambda x: x.encode() if hasattr(x, "encode") else x,)


class _Result(tuple):
    __slots__ = ()
    _fields = ()

    def __new__(cls, *args, **kwargs):
        values = list(args)
        for name in cls._fields[len(args):]:
            if name not in kwargs:
                raise TypeError(f"{cls.__name__}.__new__() missing required argument: '{name}'")
            values.append(kwargs[name])
        if len(values) != len(cls._fields):
            raise TypeError(f"{cls.__name__}.__new__() takes {len(cls._fields) + 1} positional arguments "
                            f"but {len(values) + 1} were given")
        return tuple.__new__(cls, values)

    def __repr__(self):
        fields = [f"{name}={value!r}" for name, value in zip(self._fields, self)]
        return f"{type(self).__name__}({', '.join(fields)})"

    def _replace(self, /, **kwargs):
        made = type(self)(*[kwargs.pop(name, value) for name, value in zip(self._fields, self)])
        if kwargs:
            raise TypeError(f"Got unexpected field names: {list(kwargs)!r}")
        return made

    def _asdict(self):
        return dict(zip(self._fields, self))

    def encode(self, encoding="ascii", errors="strict"):
        return globals()[type(self).__name__ + "Bytes"](*[x.encode(encoding, errors) for x in self])

    def decode(self, encoding="ascii", errors="strict"):
        return globals()[type(self).__name__.removesuffix("Bytes")](*[x.decode(encoding, errors) for x in self])


class _Located:
    """What the network location holds."""

    __slots__ = ()

    def _marks(self):
        return ("@", ":", "[", "]", "%") if isinstance(self[1], str) else (b"@", b":", b"[", b"]", b"%")

    def _user(self):
        at, colon = self._marks()[:2]
        info, found, _ = self[1].rpartition(at)
        if not found:
            return None, None
        name, found, password = info.partition(colon)
        return name, password if found else None

    def _host(self):
        at, colon, opening, closing, _ = self._marks()
        place = self[1].rpartition(at)[2]
        _, found, bracketed = place.partition(opening)
        if found:
            name, _, rest = bracketed.partition(closing)
            port = rest.partition(colon)[2]
        else:
            name, _, port = place.partition(colon)
        return name, port or None

    username = property(lambda self: self._user()[0])
    password = property(lambda self: self._user()[1])

    @property
    def hostname(self):
        name = self._host()[0]
        if not name:
            return None
        percent = self._marks()[4]
        name, found, zone = name.partition(percent)
        return name.lower() + found + zone

    @property
    def port(self):
        port = self._host()[1]
        if port is None:
            return None
        if not (port.isascii() and port.isdigit()):
            raise ValueError(f"Port could not be cast to integer value as {port!r}")
        port = int(port)
        if not 0 <= port <= 65535:
            raise ValueError("Port out of range 0-65535")
        return port


def _result(name, fields, located, join):
    def make(name):
        bases = (_Located, _Result) if located else (_Result,)
        cls = type(_Result)(name, bases, {"__slots__": (), "_fields": fields, "__match_args__": fields,
                                          "__module__": "urllib.parse", "geturl": lambda self: join(self)})
        for i, field in enumerate(fields):
            setattr(cls, field, property(lambda self, i=i: self[i]))
        return cls
    return make(name), make(name + "Bytes")


DefragResult, DefragResultBytes = _result(
    "DefragResult", ("url", "fragment"), False,
    lambda r: r[0] + ("#" if isinstance(r[0], str) else b"#") + r[1] if r[1] else r[0])
SplitResult, SplitResultBytes = _result(
    "SplitResult", ("scheme", "netloc", "path", "query", "fragment"), True, lambda r: urlunsplit(r))
ParseResult, ParseResultBytes = _result(
    "ParseResult", ("scheme", "netloc", "path", "params", "query", "fragment"), True, lambda r: urlunparse(r))


def _finish(values, back, cls, bytes_cls):
    values = [back(x) for x in values]
    return (cls if isinstance(values[0], str) else bytes_cls)(*values)


def _split(url, scheme, allow_fragments):
    url = url.lstrip("".join(map(chr, range(33)))).replace("\t", "").replace("\r", "").replace("\n", "")
    scheme = scheme.strip("".join(map(chr, range(33)))).replace("\t", "").replace("\r", "").replace("\n", "")
    netloc = query = fragment = ""
    i = url.find(":")
    if i > 0 and url[0].isascii() and url[0].isalpha() and all(c in _SCHEME for c in url[:i]):
        scheme, url = url[:i].lower(), url[i + 1:]
    if url[:2] == "//":
        end = min([k for k in (url.find(c, 2) for c in "/?#") if k >= 0], default=len(url))
        netloc, url = url[2:end], url[end:]
        if ("[" in netloc) != ("]" in netloc):
            raise ValueError("Invalid IPv6 URL")
    if allow_fragments and "#" in url:
        url, fragment = url.split("#", 1)
    if "?" in url:
        url, query = url.split("?", 1)
    return scheme, netloc, url, query, fragment


def urlsplit(url, scheme="", allow_fragments=True):
    url, scheme, back = _texts(url, scheme)
    return _finish(_split(url, scheme, allow_fragments), back, SplitResult, SplitResultBytes)


def _parse(url, scheme, allow_fragments):
    scheme, netloc, path, query, fragment = _split(url, scheme, allow_fragments)
    params = ""
    if scheme in uses_params and ";" in path:
        last = path.rfind("/")
        i = path.find(";", last + 1 if last >= 0 else 0)
        if i >= 0:
            path, params = path[:i], path[i + 1:]
    return scheme, netloc, path, params, query, fragment


def urlparse(url, scheme="", allow_fragments=True):
    url, scheme, back = _texts(url, scheme)
    return _finish(_parse(url, scheme, allow_fragments), back, ParseResult, ParseResultBytes)


def _unsplit(scheme, netloc, url, query, fragment):
    if netloc or scheme and scheme in uses_netloc and url[:2] != "//" and (not url or url[0] == "/" or netloc):
        if url and url[:1] != "/":
            url = "/" + url
        url = "//" + netloc + url
    elif url[:2] == "//":
        url = "//" + url
    if scheme:
        url = scheme + ":" + url
    if query:
        url += "?" + query
    return url + "#" + fragment if fragment else url


def urlunsplit(components):
    *values, back = _texts(*components)
    return back(_unsplit(*values))


def urlunparse(components):
    scheme, netloc, url, params, query, fragment, back = _texts(*components)
    return back(_unsplit(scheme, netloc, f"{url};{params}" if params else url, query, fragment))


def urljoin(base, url, allow_fragments=True):
    if not base:
        return url
    if not url:
        return base
    base, url, back = _texts(base, url)
    b = _parse(base, "", allow_fragments)
    scheme, netloc, path, params, query, fragment = _parse(url, b[0], allow_fragments)
    if scheme != b[0] or scheme not in uses_relative:
        return back(url)
    if scheme in uses_netloc:
        if netloc:
            return back(urlunparse((scheme, netloc, path, params, query, fragment)))
        netloc = b[1]
    if not path and not params:
        return back(urlunparse((scheme, netloc, b[2], b[3], query or b[4], fragment)))
    old = b[2].split("/")
    if old[-1] != "":
        del old[-1]
    if path[:1] == "/":
        segments = path.split("/")
    else:
        segments = old + path.split("/")
        segments[1:-1] = [s for s in segments[1:-1] if s]
    done = []
    for s in segments:
        if s == "..":
            if done:
                done.pop()
        elif s != ".":
            done.append(s)
    if segments[-1] in (".", ".."):
        done.append("")
    return back(urlunparse((scheme, netloc, "/".join(done) or "/", params, query, fragment)))


def urldefrag(url):
    url, back = _texts(url)
    if "#" in url:
        *parts, fragment = _parse(url, "", True)
        url = urlunparse((*parts, ""))
    else:
        fragment = ""
    return _finish((url, fragment), back, DefragResult, DefragResultBytes)


# Quoting

_SAFE = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-~")


def quote(string, safe="/", encoding=None, errors=None):
    if isinstance(string, str):
        if not string:
            return string
        string = string.encode(encoding or "utf-8", errors or "strict")
    elif encoding is not None:
        raise TypeError("quote() doesn't support 'encoding' for bytes")
    elif errors is not None:
        raise TypeError("quote() doesn't support 'errors' for bytes")
    return quote_from_bytes(string, safe)


def quote_plus(string, safe="", encoding=None, errors=None):
    space = " " if isinstance(string, str) else b" "
    if space not in string:
        return quote(string, safe, encoding, errors)
    more = safe + (" " if isinstance(safe, str) else b" ")
    return quote(string, more, encoding, errors).replace(" ", "+")


def quote_from_bytes(bs, safe="/"):
    if not isinstance(bs, (bytes, bytearray)):
        raise TypeError("quote_from_bytes() expected bytes")
    if not bs:
        return ""
    extra = safe.encode("ascii", "ignore") if isinstance(safe, str) else bytes(c for c in safe if c < 128)
    return "".join([chr(c) if c in _SAFE or c in extra else f"%{c:02X}" for c in bs])


def unquote_to_bytes(string):
    if not string:
        return b""
    if isinstance(string, str):
        string = string.encode("utf-8")
    first, *rest = string.split(b"%")
    parts = [first]
    for item in rest:
        try:
            parts.append(bytes([int(item[:2].decode("ascii"), 16)]) if len(item) > 1 and item[0:1] not in b"+- _" else 1 / 0)
            parts.append(item[2:])
        except (ValueError, ZeroDivisionError):
            parts.append(b"%" + item)
    return b"".join(parts)


def unquote(string, encoding="utf-8", errors="replace"):
    if isinstance(string, (bytes, bytearray)):
        return unquote_to_bytes(bytes(string)).decode(encoding or "utf-8", errors or "replace")
    if "%" not in string:
        string.split
        return string
    parts = []
    i = 0
    # Only runs of ASCII are bytes in disguise.
    while i < len(string):
        j = i
        is_ascii = ord(string[i]) < 128
        while j < len(string) and (ord(string[j]) < 128) == is_ascii:
            j += 1
        part = string[i:j]
        parts.append(unquote_to_bytes(part).decode(encoding or "utf-8", errors or "replace") if is_ascii else part)
        i = j
    return "".join(parts)


def unquote_plus(string, encoding="utf-8", errors="replace"):
    return unquote(string.replace("+", " "), encoding, errors)


def parse_qsl(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
              max_num_fields=None, separator="&"):
    if not separator or not isinstance(separator, (str, bytes)):
        raise ValueError("Separator must be of type string or bytes.")
    if isinstance(qs, str):
        decode = lambda x: unquote_plus(x, encoding, errors)
        equals = "="
    else:
        if not qs:
            return []
        qs = bytes(qs)
        separator = separator.encode("ascii") if isinstance(separator, str) else separator
        decode = lambda x: unquote_to_bytes(x.replace(b"+", b" "))
        equals = b"="
    if not qs:
        return []
    if max_num_fields is not None and max_num_fields < 1 + qs.count(separator):
        raise ValueError("Max number of fields exceeded")
    pairs = []
    for item in qs.split(separator):
        if not item and not strict_parsing:
            continue
        name, has_equals, value = item.partition(equals)
        if not has_equals and strict_parsing:
            raise ValueError(f"bad query field: {item!r}")
        if value or keep_blank_values:
            pairs.append((decode(name), decode(value)))
    return pairs


def parse_qs(qs, keep_blank_values=False, strict_parsing=False, encoding="utf-8", errors="replace",
             max_num_fields=None, separator="&"):
    found = {}
    for name, value in parse_qsl(qs, keep_blank_values, strict_parsing, encoding, errors, max_num_fields, separator):
        found.setdefault(name, []).append(value)
    return found


def urlencode(query, doseq=False, safe="", encoding=None, errors=None, quote_via=quote_plus):
    if hasattr(query, "items"):
        query = query.items()
    else:
        try:
            if len(query) and not isinstance(query[0], tuple):
                raise TypeError
        except TypeError as e:
            raise TypeError("not a valid non-string sequence or mapping object") from e

    def text(value):
        if isinstance(value, bytes):
            return quote_via(value, safe)
        return quote_via(value if isinstance(value, str) else str(value), safe, encoding, errors)

    parts = []
    for key, value in query:
        if doseq and not isinstance(value, (str, bytes)):
            try:
                len(value)
            except TypeError:
                parts.append(text(key) + "=" + text(value))
            else:
                parts.extend([text(key) + "=" + text(item) for item in value])
        else:
            parts.append(text(key) + "=" + text(value))
    return "&".join(parts)

"""##
