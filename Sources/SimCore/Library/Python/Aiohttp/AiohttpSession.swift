// `aiohttp`: sessions, and the functions that need none.

let aiohttpSession = ##"""
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
