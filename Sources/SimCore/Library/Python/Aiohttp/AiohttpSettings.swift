// `aiohttp`: how a client is set up.

let aiohttpSettings = ##"""
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
"""##
