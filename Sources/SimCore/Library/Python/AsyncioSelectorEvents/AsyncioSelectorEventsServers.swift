// `asyncio.selector_events`: servers.

let asyncioSelectorEventsServers = ##"""
# Servers

class AbstractServer:
    """What a server can be asked."""

    def close(self):
        raise NotImplementedError

    get_loop = is_serving = close_clients = abort_clients = close

    async def start_serving(self):
        raise NotImplementedError

    async def serve_forever(self):
        raise NotImplementedError

    async def wait_closed(self):
        raise NotImplementedError

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc):
        self.close()
        await self.wait_closed()


class Server(AbstractServer):
    """Listening sockets, and the connections that came through them."""

    def __init__(self, loop, sockets, protocol_factory, backlog):
        self._loop = loop
        self._sockets = sockets
        self._place = ", ".join(spoken(sock.address) for sock in sockets)
        self._protocol_factory = protocol_factory
        self._backlog = backlog
        self._clients = {}
        self._waiters = []
        self._serving = False
        self._serving_forever_fut = None

    def __repr__(self):
        return f"<{type(self).__name__} sockets={self.sockets!r}>"

    @property
    def sockets(self):
        return tuple(TransportSocket(sock) for sock in self._sockets or ())

    def get_loop(self):
        return self._loop

    def is_serving(self):
        return self._serving

    # Connections

    def _attach(self, transport):
        assert self._sockets is not None
        self._clients[id(transport)] = _simul_ref(transport)

    def _detach(self, transport):
        self._clients.pop(id(transport), None)
        if not self._clients and self._sockets is None:
            self._wakeup()

    def _wakeup(self):
        waiters, self._waiters = self._waiters, None
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(None)

    def _each_client(self):
        return [client for reference in list(self._clients.values()) if (client := reference()) is not None]

    def close_clients(self):
        for transport in self._each_client():
            transport.close()

    def abort_clients(self):
        for transport in self._each_client():
            transport.abort()

    # Serving

    def _start_serving(self):
        idle = () if self._serving else self._sockets
        self._serving = True
        for sock in idle:
            sock.listen(self._backlog)
            sock.watch(self._loop, False, _accept_connection, self._loop, self._protocol_factory, sock, self)

    async def start_serving(self):
        self._start_serving()
        await sleep(0)

    async def serve_forever(self):
        if self._serving_forever_fut is not None:
            raise RuntimeError(f"server {self!r} is already being awaited on serve_forever()")
        if self._sockets is None:
            raise RuntimeError(f"server {self!r} is closed")
        self._start_serving()
        self._serving_forever_fut = _simul.stream_future(self._loop, f"connections to {self._place}")
        try:
            await self._serving_forever_fut
        except CancelledError as cancelled:
            try:
                self.close()
                await self.wait_closed()
            finally:
                raise cancelled
        finally:
            self._serving_forever_fut = None

    def close(self):
        sockets, self._sockets = self._sockets, None
        if sockets is None:
            return
        for sock in sockets:
            sock.close()
        self._serving = False
        forever = self._serving_forever_fut
        if forever is not None and not forever.done():
            forever.cancel()
            self._serving_forever_fut = None
        if not self._clients:
            self._wakeup()

    async def wait_closed(self):
        if self._waiters is None:
            return
        waiter = _simul.stream_future(self._loop, f"the server at {self._place} to close")
        self._waiters.append(waiter)
        await waiter


from _weakref import ref as _simul_ref

AbstractServer.__module__ = "asyncio.events"
Server.__module__ = "asyncio.base_events"


def _accept_connection(loop, protocol_factory, sock, server):
    for _ in range(server._backlog):
        try:
            end, address = sock.accept()
        except BlockingIOError:
            return
        loop.create_task(BaseSelectorEventLoop._accept_connection2(loop, protocol_factory, end, address, server))


_accept_connection.__qualname__ = "BaseSelectorEventLoop._accept_connection"


class BaseSelectorEventLoop:
    async def _accept_connection2(self, protocol_factory, conn, address, server):
        try:
            protocol = protocol_factory()
            waiter = self.create_future()
            transport = _SelectorSocketTransport(self, conn, protocol, waiter, {"peername": address}, server)
            try:
                await waiter
            except BaseException:
                transport.close()
                raise
        except _FATAL:
            raise
        except BaseException as exc:
            if self.get_debug():
                self.call_exception_handler({
                    "message": "Error on transport creation for incoming connection", "exception": exc})
"""##
