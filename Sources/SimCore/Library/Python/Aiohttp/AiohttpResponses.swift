// `aiohttp`: the hosts of the scenario, and what they answer.

let aiohttpResponses = ##"""
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
"""##
