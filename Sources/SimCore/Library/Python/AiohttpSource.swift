// `aiohttp`, the client: requests to the hosts of the scenario, which take virtual time and reach no network.

let aiohttpSource = ##"""
import asyncio
import json as _json
import _simul
from types import SimpleNamespace, MappingProxyType

__version__ = "3.11.0"

_REASONS = {
    200: "OK", 201: "Created", 202: "Accepted", 204: "No Content", 206: "Partial Content",
    301: "Moved Permanently", 302: "Found", 303: "See Other", 304: "Not Modified",
    307: "Temporary Redirect", 308: "Permanent Redirect",
    400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found",
    405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 410: "Gone",
    418: "I'm a Teapot", 422: "Unprocessable Entity", 429: "Too Many Requests",
    500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
    503: "Service Unavailable", 504: "Gateway Timeout",
}


# Exceptions

class ClientError(Exception):
    pass


class ClientResponseError(ClientError):
    def __init__(self, request_info, history, *, status=None, message="", headers=None):
        self.request_info = request_info
        self.history = history
        self.status = 0 if status is None else status
        self.message = message
        self.headers = headers
        self.args = (request_info, history)

    def __str__(self):
        return f"{self.status}, message={self.message!r}, url={str(self.request_info.real_url)!r}"


class ContentTypeError(ClientResponseError):
    pass


class WSServerHandshakeError(ClientResponseError):
    pass


class TooManyRedirects(ClientResponseError):
    pass


class ClientConnectionError(ClientError):
    pass


class ClientConnectionResetError(ClientConnectionError, ConnectionResetError):
    pass


class ClientOSError(ClientConnectionError, OSError):
    pass


class ClientConnectorError(ClientOSError):
    def __init__(self, connection_key, os_error):
        self._conn_key = connection_key
        self._os_error = os_error
        super().__init__(os_error.errno, os_error.strerror)
        self.args = (connection_key, os_error)

    @property
    def os_error(self):
        return self._os_error

    @property
    def host(self):
        return self._conn_key.host

    @property
    def port(self):
        return self._conn_key.port

    @property
    def ssl(self):
        return self._conn_key.ssl

    def __str__(self):
        ssl = "default" if self.ssl is True else self.ssl
        return f"Cannot connect to host {self.host}:{self.port} ssl:{ssl} [{self._os_error.strerror}]"


class ClientConnectorDNSError(ClientConnectorError):
    pass


class ClientProxyConnectionError(ClientConnectorError):
    pass


class ClientSSLError(ClientConnectorError):
    pass


class ClientConnectorSSLError(ClientSSLError):
    pass


class ClientConnectorCertificateError(ClientSSLError):
    pass


class ServerConnectionError(ClientConnectionError):
    pass


class ServerDisconnectedError(ServerConnectionError):
    def __init__(self, message=None):
        if message is None:
            message = "Server disconnected"
        self.args = (message,)
        self.message = message


class ServerTimeoutError(ServerConnectionError, asyncio.TimeoutError):
    pass


class ConnectionTimeoutError(ServerTimeoutError):
    pass


class SocketTimeoutError(ServerTimeoutError):
    pass


class ClientPayloadError(ClientError):
    pass


class InvalidURL(ClientError, ValueError):
    def __init__(self, url, description=None):
        self._url = url
        self._description = description
        if description:
            super().__init__(url, description)
        else:
            super().__init__(url)

    @property
    def url(self):
        return self._url

    @property
    def description(self):
        return self._description

    def __repr__(self):
        return f"<{self.__class__.__name__} {self}>"

    def __str__(self):
        if self._description:
            return f"{self._url} - {self._description}"
        return str(self._url)


class InvalidUrlClientError(InvalidURL):
    pass


class NonHttpUrlClientError(InvalidURL):
    pass


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


# Settings of a client

class ClientTimeout:
    def __init__(self, total=None, connect=None, sock_read=None, sock_connect=None, ceil_threshold=5):
        self.total = total
        self.connect = connect
        self.sock_read = sock_read
        self.sock_connect = sock_connect
        self.ceil_threshold = ceil_threshold

    def __repr__(self):
        return (f"ClientTimeout(total={self.total!r}, connect={self.connect!r}, sock_read={self.sock_read!r}, "
                f"sock_connect={self.sock_connect!r}, ceil_threshold={self.ceil_threshold!r})")

    def __eq__(self, other):
        return isinstance(other, ClientTimeout) and repr(self) == repr(other)

    def __hash__(self):
        return hash(repr(self))


DEFAULT_TIMEOUT = ClientTimeout(total=5 * 60, sock_connect=30)


class BaseConnector:
    def __init__(self, *, limit=100, limit_per_host=0, force_close=False, **settings):
        self._limit = limit
        self._limit_per_host = limit_per_host
        self._force_close = force_close
        self._closed = False
        self._slots = {}
        self.settings = settings

    @property
    def limit(self):
        return self._limit

    @property
    def limit_per_host(self):
        return self._limit_per_host

    @property
    def force_close(self):
        return self._force_close

    @property
    def closed(self):
        return self._closed

    def _slots_for(self, host):
        wanted = []
        if self._limit:
            if None not in self._slots:
                self._slots[None] = asyncio.Semaphore(self._limit)
            wanted.append(self._slots[None])
        if self._limit_per_host:
            if host not in self._slots:
                self._slots[host] = asyncio.Semaphore(self._limit_per_host)
            wanted.append(self._slots[host])
        return wanted

    async def close(self):
        self._closed = True

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        await self.close()


class TCPConnector(BaseConnector):
    pass


class UnixConnector(BaseConnector):
    pass


class DummyCookieJar:
    def __init__(self, **settings):
        pass


class CookieJar(DummyCookieJar):
    pass


class BasicAuth:
    def __init__(self, login, password="", encoding="latin1"):
        self.login = login
        self.password = password
        self.encoding = encoding


class FormData:
    def __init__(self, fields=(), **settings):
        self.fields = []
        if hasattr(fields, "items"):
            fields = fields.items()
        for name, value in fields:
            self.add_field(name, value)

    def add_field(self, name, value, **settings):
        self.fields.append((name, value))


class TraceConfig:
    def __init__(self, **settings):
        for name in ("start", "end", "exception", "redirect", "chunk_sent"):
            setattr(self, "on_request_" + name, [])
        for name in ("queued_start", "queued_end", "create_start", "create_end", "reuseconn"):
            setattr(self, "on_connection_" + name, [])


# The virtual network

def _find_host(url):
    text, best = str(url), None
    for entry in _simul.hosts():
        prefix = entry[0]
        if "://" in prefix:
            matches = text.startswith(prefix) or text == prefix + "/"
        else:
            matches = prefix.lower() == url.host or f"{url.host}:{url.port}" == prefix or (
                "/" in prefix and text.partition("://")[2].startswith(prefix))
        if matches and (best is None or len(prefix) > len(best[0])):
            best = entry
    return best


class RequestInfo:
    def __init__(self, url, method, headers):
        self.url = url
        self.method = method
        self.headers = headers
        self.real_url = url


class _Content:
    """The body as a stream."""

    def __init__(self, data):
        self._data = data

    async def read(self, n=-1):
        if n < 0:
            n = len(self._data)
        piece, self._data = self._data[:n], self._data[n:]
        return piece

    async def readany(self):
        return await self.read()

    async def readline(self):
        end = self._data.find(b"\n") + 1
        return await self.read(end or len(self._data))

    def at_eof(self):
        return not self._data

    async def iter_chunked(self, n):
        while self._data:
            yield await self.read(n)

    async def iter_any(self):
        if self._data:
            yield await self.read()

    def __aiter__(self):
        return self

    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line


class ClientResponse:
    def __init__(self, method, url, status, body, headers, request_info):
        self.method = method
        self.url = url
        self.real_url = url
        self.status = status
        self.reason = _REASONS.get(status, "")
        self.headers = headers
        self.request_info = request_info
        self.history = ()
        self.cookies = {}
        self.version = SimpleNamespace(major=1, minor=1)
        self._body = body
        self._closed = False
        self.content = _Content(body)

    @property
    def host(self):
        return self.url.host

    @property
    def ok(self):
        return self.status < 400

    @property
    def closed(self):
        return self._closed

    @property
    def content_type(self):
        return self.headers.get("Content-Type", "application/octet-stream").partition(";")[0].strip().lower()

    @property
    def charset(self):
        for part in self.headers.get("Content-Type", "").split(";")[1:]:
            name, _, value = part.strip().partition("=")
            if name.lower() == "charset":
                return value.strip('"')
        return None

    @property
    def content_length(self):
        text = self.headers.get("Content-Length")
        return None if text is None else int(text)

    def get_encoding(self):
        return self.charset or "utf-8"

    def raise_for_status(self):
        if not self.ok:
            self.release()
            raise ClientResponseError(
                self.request_info, self.history, status=self.status, message=self.reason, headers=self.headers)

    async def read(self):
        return self._body

    async def text(self, encoding=None, errors="strict"):
        return self._body.decode(encoding or self.get_encoding(), errors)

    async def json(self, *, encoding=None, loads=_json.loads, content_type="application/json"):
        if content_type:
            actual = self.content_type
            expected = content_type.lower()
            fits = actual == expected or (
                expected == "application/json" and actual.startswith("application/") and actual.endswith("+json"))
            if not fits:
                raise ContentTypeError(
                    self.request_info, self.history, status=self.status,
                    message=f"Attempt to decode JSON with unexpected mimetype: {self.headers.get('Content-Type', '')}",
                    headers=self.headers)
        stripped = self._body.strip()
        if not stripped:
            return None
        return loads(stripped.decode(encoding or self.get_encoding()))

    def release(self):
        self._closed = True

    def close(self):
        self._closed = True

    async def wait_for_close(self):
        self._closed = True

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self.release()

    def __repr__(self):
        return f"<ClientResponse({self.url}) [{self.status} {self.reason}]>\n{self.headers!r}\n"


class _RequestContextManager:
    """What `session.get()` answers: it can be awaited, or entered with `async with`."""

    def __init__(self, coroutine):
        self._coroutine = coroutine
        self._response = None

    def send(self, value):
        return self._coroutine.send(value)

    def throw(self, *exc):
        return self._coroutine.throw(*exc)

    def close(self):
        return self._coroutine.close()

    def __await__(self):
        return self._coroutine.__await__()

    def __iter__(self):
        return self.__await__()

    async def __aenter__(self):
        self._response = await self._coroutine
        return await self._response.__aenter__()

    async def __aexit__(self, exc_type, exc, tb):
        await self._response.__aexit__(exc_type, exc, tb)
        await self._response.wait_for_close()


class ClientSession:
    def __init__(self, base_url=None, *, connector=None, loop=None, cookies=None, headers=None, auth=None,
                 json_serialize=_json.dumps, timeout=None, raise_for_status=False, connector_owner=True,
                 trust_env=False, cookie_jar=None, trace_configs=None, read_timeout=None, conn_timeout=None,
                 skip_auto_headers=None, version=None, auto_decompress=True, max_line_size=8190,
                 max_field_size=8190, requote_redirect_url=True, **settings):
        if loop is None and connector is None:
            asyncio.get_running_loop()
        self._base_url = None if base_url is None else URL(base_url)
        self._connector = TCPConnector() if connector is None else connector
        self._connector_owner = connector_owner
        self._default_headers = CIMultiDict(headers or ())
        self._json_serialize = json_serialize
        self._timeout = DEFAULT_TIMEOUT if timeout is None else _timeout(timeout)
        self._raise_for_status = raise_for_status
        self._closed = False
        self._cookie_jar = cookie_jar or CookieJar()
        self.cookies = cookies

    @property
    def closed(self):
        return self._closed or self._connector is None or self._connector.closed

    @property
    def connector(self):
        return self._connector

    @property
    def cookie_jar(self):
        return self._cookie_jar

    @property
    def headers(self):
        return self._default_headers

    @property
    def timeout(self):
        return self._timeout

    @property
    def raise_for_status(self):
        return self._raise_for_status

    def request(self, method, url, **settings):
        return _RequestContextManager(self._request(method, url, **settings))

    def get(self, url, *, allow_redirects=True, **settings):
        return _RequestContextManager(self._request("GET", url, **settings))

    def options(self, url, *, allow_redirects=True, **settings):
        return _RequestContextManager(self._request("OPTIONS", url, **settings))

    def head(self, url, *, allow_redirects=False, **settings):
        return _RequestContextManager(self._request("HEAD", url, **settings))

    def post(self, url, *, data=None, **settings):
        return _RequestContextManager(self._request("POST", url, data=data, **settings))

    def put(self, url, *, data=None, **settings):
        return _RequestContextManager(self._request("PUT", url, data=data, **settings))

    def patch(self, url, *, data=None, **settings):
        return _RequestContextManager(self._request("PATCH", url, data=data, **settings))

    def delete(self, url, **settings):
        return _RequestContextManager(self._request("DELETE", url, **settings))

    def ws_connect(self, url, **settings):
        raise _simul.not_simulated("web sockets are not simulated")

    async def _request(self, method, str_or_url, *, params=None, data=None, json=None, headers=None, timeout=None,
                       raise_for_status=None, **settings):
        if self.closed:
            raise RuntimeError("Session is closed")
        if data is not None and json is not None:
            raise ValueError("data and json parameters can not be used at the same time")
        url = str_or_url if isinstance(str_or_url, URL) else URL(str_or_url)
        if self._base_url is not None and not url.scheme:
            url = self._base_url.join(url)
        if url.scheme not in ("http", "https", "ws", "wss"):
            kind = NonHttpUrlClientError if url.scheme else InvalidUrlClientError
            raise kind(str_or_url)
        if not url.host:
            raise InvalidUrlClientError(str_or_url)
        if params:
            url = url.update_query(params)
        sent = CIMultiDict(self._default_headers.items())
        if headers:
            sent.update(headers)
        limit = self._timeout if timeout is None else _timeout(timeout)
        info = RequestInfo(url, method, sent)
        if limit.total:
            try:
                async with asyncio.timeout(limit.total):
                    response = await self._exchange(method, url, info, limit)
            except asyncio.TimeoutError as e:
                if isinstance(e, ServerTimeoutError):
                    raise
                raise asyncio.TimeoutError() from None
        else:
            response = await self._exchange(method, url, info, limit)
        if raise_for_status is None:
            raise_for_status = self._raise_for_status
        if raise_for_status is True:
            response.raise_for_status()
        elif callable(raise_for_status):
            await raise_for_status(response)
        return response

    async def _exchange(self, method, url, info, limit):
        slots = self._connector._slots_for(url.host)
        taken = []
        try:
            for slot in slots:
                await slot.acquire()
                taken.append(slot)
            return await self._answer(method, url, info)
        finally:
            for slot in reversed(taken):
                slot.release()

    async def _answer(self, method, url, info):
        entry = _find_host(url)
        if entry is None:
            status, body, latency, extra, is_down = 200, "", None, {}, False
        else:
            _, status, body, latency, extra, is_down = entry
        await asyncio.sleep(_simul.latency() if latency is None else latency)
        if is_down:
            key = SimpleNamespace(host=url.host, port=url.port, is_ssl=url.scheme == "https", ssl=True)
            error = ConnectionRefusedError(
                111, f"Connect call failed ('{url.host}', {url.port})")
            raise ClientConnectorError(key, error) from error
        data = b"" if method == "HEAD" else body.encode()
        headers = CIMultiDictProxy(extra.items())
        if "Content-Type" not in headers:
            kind = "application/json" if body.lstrip()[:1] in ("{", "[") else "text/html"
            headers._items.append(("Content-Type", kind + "; charset=utf-8"))
        if "Content-Length" not in headers:
            headers._items.append(("Content-Length", str(len(body.encode()))))
        return ClientResponse(method, url, status, data, headers, info)

    async def close(self):
        if not self.closed:
            if self._connector is not None and self._connector_owner:
                await self._connector.close()
            self._closed = True

    def detach(self):
        self._connector = None

    def __enter__(self):
        raise TypeError("Use async with instead")

    def __exit__(self, *exc):
        pass

    async def __aenter__(self):
        return self

    async def __aexit__(self, exc_type, exc, tb):
        await self.close()


def _timeout(value):
    return value if isinstance(value, ClientTimeout) else ClientTimeout(total=value)


class _SessionRequestContextManager(_RequestContextManager):
    def __init__(self, coroutine, session):
        super().__init__(coroutine)
        self._session = session

    async def __aexit__(self, exc_type, exc, tb):
        await super().__aexit__(exc_type, exc, tb)
        await self._session.close()


def request(method, url, **settings):
    connector = settings.pop("connector", None) or TCPConnector()
    session = ClientSession(connector=connector)
    return _SessionRequestContextManager(session._request(method, url, **settings), session)


def __getattr__(name):
    if name in ("web", "WSMsgType", "ClientWebSocketResponse"):
        raise _simul.not_simulated(f"aiohttp.{name} is not simulated")
    raise AttributeError(f"module 'aiohttp' has no attribute {name!r}")

"""##
