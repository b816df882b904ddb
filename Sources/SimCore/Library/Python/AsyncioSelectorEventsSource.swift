// `asyncio.selector_events`: transports over the virtual network's sockets, servers, and the methods of loops that open both.
//
// Callbacks are handed to the loop in CPython's order, since that order is what a program sees.  Deliberately absent: TLS,
// sockets of the program's own, and `sock_recv` and its like.

let asyncioSelectorEventsSource = ##"""
import _network
import _simul
from _network import DATAGRAM, INET, STREAM, UNIX, Socket, TransportSocket, spoken
from asyncio import CancelledError, gather, sleep, staggered
from asyncio.protocols import BufferedProtocol
from asyncio.transports import DatagramTransport, _FlowControlMixin

_BYTES = tuple(kind for kind in (bytes, bytearray, memoryview) if isinstance(kind, type))
_FATAL = (SystemExit, KeyboardInterrupt)
_QUIET_WRITES = 5       # writes after the end of a connection that nobody is told about


def _settle(future):
    if not future.cancelled():
        future.set_result(None)


_settle.__name__ = _settle.__qualname__ = "_set_result_unless_cancelled"


def _check_bytes(data):
    if not isinstance(data, _BYTES):
        raise TypeError(f"data argument must be a bytes-like object, not {type(data).__name__!r}")


# Transports

class _SelectorTransport(_FlowControlMixin):
    """A socket and the protocol that hears of it."""

    max_size = 256 * 1024
    _sock = None

    def __init__(self, loop, sock, protocol, extra=None, server=None):
        super().__init__(extra, loop)
        self._extra["socket"] = TransportSocket(sock)
        self._extra["sockname"] = sock.address
        self._extra.setdefault("peername", sock.remote)
        self._sock, self._sock_fd = sock, sock.number
        self.set_protocol(protocol)
        self._server = server
        self._buffer = []
        self._sent = 0          # bytes of the buffer's first piece that are gone already
        self._conn_lost = 0
        self._closing = self._paused = False
        if server is not None:
            server._attach(self)

    def _announce(self, waiter):
        """The first things that a protocol hears: only then is there something to read, and the maker goes on."""
        self._loop.call_soon(self._protocol.connection_made, self)
        self._loop.call_soon(self._start_reading)
        if waiter is not None:
            self._loop.call_soon(_settle, waiter)

    def __repr__(self):
        parts = [type(self).__name__]
        if self._sock is None:
            parts.append("closed")
        elif self._closing:
            parts.append("closing")
        parts.append(f"fd={self._sock_fd}")
        if self._loop is not None and not self._loop.is_closed():
            reading, writing = (
                "polling" if self._sock is not None and self._sock.is_watched(for_writing) else "idle"
                for for_writing in (False, True))
            parts.append(f"read={reading}")
            parts.append(f"write=<{writing}, bufsize={self.get_write_buffer_size()}>")
        return f"<{' '.join(parts)}>"

    def get_protocol(self):
        return self._protocol

    def set_protocol(self, protocol):
        self._protocol_connected = True
        self._protocol = protocol

    def get_write_buffer_size(self):
        return sum(map(len, self._buffer)) - self._sent

    def _drop_buffer(self):
        self._buffer.clear()
        self._sent = 0

    # Reading

    def is_reading(self):
        return not (self._closing or self._paused)

    def pause_reading(self):
        if self.is_reading():
            self._paused = True
            self._sock.unwatch(False)

    def resume_reading(self):
        if self._paused and not self._closing:
            self._paused = False
            self._start_reading()

    def _start_reading(self):
        if self.is_reading():
            self._sock.watch(self._loop, False, self._read_ready)

    # Ending

    def is_closing(self):
        return self._closing

    def close(self):
        if not self._closing:
            self._stop_reading()
            if not self._buffer:
                self._sock.unwatch(True)
                self._announce_end(None)

    def _stop_reading(self):
        self._closing = True
        self._sock.unwatch(False)

    def _announce_end(self, problem):
        self._conn_lost += 1
        self._loop.call_soon(self._call_connection_lost, problem)

    def abort(self):
        self._force_close(None)

    def _fatal_error(self, exc, message="Fatal error on transport"):
        # What a network does is no fault of the program's.
        if not isinstance(exc, OSError):
            self._loop.call_exception_handler(
                {"message": message, "exception": exc, "transport": self, "protocol": self._protocol})
        self._force_close(exc)

    def _force_close(self, exc):
        if self._conn_lost:
            return
        if not self._closing:
            self._stop_reading()
        if self._buffer:
            self._drop_buffer()
            self._sock.unwatch(True)
        self._announce_end(exc)

    def _call_connection_lost(self, exc):
        try:
            self._protocol.connection_lost(exc)
        finally:
            self._sock.close()
            server, self._server = self._server, None
            self._sock = self._protocol = self._loop = None
            if server is not None:
                server._detach(self)

    def _count_lost_write(self):
        if self._conn_lost >= _QUIET_WRITES:
            _simul.write_error("socket.send() raised exception.\n")
        self._conn_lost += 1

    def __del__(self):
        if self._sock is not None:
            self._sock.close()
            if self._server is not None:
                self._server._detach(self)


class _SelectorSocketTransport(_SelectorTransport):
    """One end of a connection."""

    def __init__(self, loop, sock, protocol, waiter=None, extra=None, server=None):
        super().__init__(loop, sock, protocol, extra, server)
        self._eof = False
        self._announce(waiter)

    def _guarded(self, what, function, *args):
        """Calls into the protocol (or the socket); false if the connection is over for that."""
        try:
            return True, function(*args)
        except (BlockingIOError, InterruptedError) as exc:
            if what == "Fatal read error on socket transport":
                return False, None
            self._fatal_error(exc, what)
        except _FATAL:
            raise
        except BaseException as exc:
            self._fatal_error(exc, what)
        return False, None

    def _read_ready(self):
        protocol = self._protocol
        if self._conn_lost:
            return
        buffer = None
        size = self.max_size
        if isinstance(protocol, BufferedProtocol):
            fine, buffer = self._guarded("Fatal error: protocol.get_buffer() call failed.", self._get_buffer)
            if not fine:
                return
            size = len(buffer)
        fine, data = self._guarded("Fatal read error on socket transport", self._sock.receive, size)
        if not fine:
            return
        if not data:
            self._read_end()
        elif buffer is None:
            self._guarded("Fatal error: protocol.data_received() call failed.", protocol.data_received, data)
        else:
            buffer[:len(data)] = data
            self._guarded("Fatal error: protocol.buffer_updated() call failed.", protocol.buffer_updated, len(data))

    def _get_buffer(self):
        buffer = self._protocol.get_buffer(-1)
        if not len(buffer):
            raise RuntimeError("get_buffer() returned an empty buffer")
        return buffer

    def _read_end(self):
        fine, keep_open = self._guarded("Fatal error: protocol.eof_received() call failed.", self._protocol.eof_received)
        if not fine:
            return
        if keep_open:
            # The protocol may still want to write.
            self._sock.unwatch(False)
        else:
            self.close()

    # Writing

    def write(self, data):
        _check_bytes(data)
        if self._eof:
            raise RuntimeError("Cannot call write() after write_eof()")
        if not data:
            return
        if self._conn_lost:
            self._count_lost_write()
            return
        if not self._buffer:
            # What the socket takes at once need not wait.
            try:
                sent = self._sock.send(data)
            except (BlockingIOError, InterruptedError):
                sent = 0
            except _FATAL:
                raise
            except BaseException as exc:
                self._fatal_error(exc, "Fatal write error on socket transport")
                return
            if sent == len(data):
                return
            if sent:
                data = data[sent:]
            self._sock.watch(self._loop, True, self._write_ready)
        self._buffer.append(bytes(data))
        self._maybe_pause_protocol()

    def writelines(self, list_of_data):
        if self._eof:
            raise RuntimeError("Cannot call writelines() after write_eof()")
        pieces = [bytes(data) for data in list_of_data]
        if not pieces or self._conn_lost:
            return
        self._buffer.extend(pieces)
        if self.get_write_buffer_size():
            self._write_ready()
        else:
            self._drop_buffer()
        if self._buffer:
            self._sock.watch(self._loop, True, self._write_ready)

    def _write_ready(self):
        if self._conn_lost:
            return
        try:
            self._sent += self._sock.send(self._next_bytes(max(1, self._sock.room())))
        except (BlockingIOError, InterruptedError):
            return
        except _FATAL:
            raise
        except BaseException as exc:
            self._sock.unwatch(True)
            self._drop_buffer()
            self._fatal_error(exc, "Fatal write error on socket transport")
            return
        while self._buffer and self._sent >= len(self._buffer[0]):
            self._sent -= len(self._buffer.pop(0))
        self._maybe_resume_protocol()
        if not self._buffer:
            self._sock.unwatch(True)
            if self._closing:
                self._call_connection_lost(None)
            elif self._eof:
                self._sock.finish()

    def _next_bytes(self, limit):
        pieces = []
        start = self._sent
        for each in self._buffer:
            piece = each[start:start + limit]
            pieces.append(piece)
            limit -= len(piece)
            if limit <= 0:
                break
            start = 0
        return b"".join(pieces)

    def can_write_eof(self):
        return True

    def write_eof(self):
        if self._eof or self._closing:
            return
        if not self._buffer:
            self._sock.finish()
        self._eof = True


class _SelectorDatagramTransport(_SelectorTransport, DatagramTransport):
    """A box for datagrams, which never wait to be sent."""

    def __init__(self, loop, sock, protocol, address=None, waiter=None, extra=None):
        super().__init__(loop, sock, protocol, extra)
        self._address = address
        self._announce(waiter)

    def _read_ready(self):
        if self._conn_lost:
            return
        try:
            data, source = self._sock.receive_from(self.max_size)
        except (BlockingIOError, InterruptedError):
            pass
        except OSError as exc:
            self._protocol.error_received(exc)
        else:
            self._protocol.datagram_received(data, source)

    def sendto(self, data, addr=None):
        _check_bytes(data)
        if self._address:
            if addr not in (None, self._address):
                raise ValueError(f"Invalid address: must be None or {self._address}")
            addr = self._address
            if self._conn_lost:
                self._count_lost_write()
                return
        try:
            self._sock.send_to(data, addr)
        except OSError as exc:
            self._protocol.error_received(exc)
        except _FATAL:
            raise
        except _simul.not_simulated:
            raise
        except BaseException as exc:
            self._fatal_error(exc, "Fatal write error on datagram transport")


# Files and TLS

def _check_sendfile(file, offset, count):
    if "b" not in getattr(file, "mode", "b"):
        raise ValueError("file should be opened in binary mode")
    if count is not None:
        wrong = f"count must be a positive integer (got {count!r})"
        if not isinstance(count, int):
            raise TypeError(wrong)
        if count <= 0:
            raise ValueError(wrong)
    wrong = f"offset must be a non-negative integer (got {offset!r})"
    if not isinstance(offset, int):
        raise TypeError(wrong)
    if offset < 0:
        raise ValueError(wrong)


async def _sendfile(loop, transport, file, offset=0, count=None, *, fallback=True):
    if transport.is_closing():
        raise RuntimeError("Transport is closing")
    if not isinstance(transport, _SelectorSocketTransport):
        raise RuntimeError(f"sendfile is not supported for transport {transport!r}")
    _check_sendfile(file, offset, count)
    file.readinto
    if offset:
        file.seek(offset)
    sent = 0
    try:
        while count is None or sent < count:
            piece = file.read(16384 if count is None else min(count - sent, 16384))
            if not piece:
                break
            while transport.get_write_buffer_size():
                await sleep(0.001)
            transport.write(piece)
            sent += len(piece)
    finally:
        if sent and hasattr(file, "seek"):
            file.seek(offset + sent)
    return sent


async def _start_tls(
        loop, transport, protocol, sslcontext, *, server_side=False, server_hostname=None, ssl_handshake_timeout=None,
        ssl_shutdown_timeout=None):
    # There is nothing that could be one.
    raise TypeError(f"sslcontext is expected to be an instance of ssl.SSLContext, got {sslcontext!r}")


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


# What loops do

def _refuse_ssl(ssl, **settings):
    if ssl:
        _network.refuse("TLS (the argument 'ssl') is not simulated")
    for name, value in settings.items():
        if value is not None:
            raise ValueError(f"{name} is only meaningful with ssl")


def _refuse_socket(sock, *places):
    if sock is None:
        return
    if any(place is not None for place in places):
        what = "path" if len(places) == 1 else "host/port"
        raise ValueError(f"{what} and sock can not be specified at the same time")
    _network.refuse("connections over sockets of the program's own (the argument 'sock') are not simulated")


class BaseEventLoop:
    """The methods that loops of this program have for the network; `self` is the loop."""

    sendfile, start_tls = _sendfile, _start_tls

    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        answer = _simul.stream_future(self, f"the address of {host!r}")
        try:
            found = _network.infos(host, port, family, type, proto, flags)
        except OSError as problem:
            self.call_soon_threadsafe(_answer, answer, problem, None)
        else:
            self.call_soon_threadsafe(_answer, answer, None, found)
        return await answer

    async def _ensure_resolved(self, address, *, family=0, type=STREAM, proto=0, flags=0):
        host, port = address[:2]
        if _network.is_numeric(host, port):
            return _network.infos(host, port, family, type, proto, flags)
        return await self.getaddrinfo(host, port, family=family, type=type, proto=proto, flags=flags)

    async def _create_server_getaddrinfo(self, host, port, family, flags):
        found = await BaseEventLoop._ensure_resolved(self, (host, port), family=family, type=STREAM, flags=flags)
        if not found:
            raise OSError(f"getaddrinfo({host!r}) returned empty list")
        return found

    async def _sock_connect(self, sock, address):
        done = _simul.stream_future(self, f"a connection to {spoken(address)}")
        try:
            sock.connect(address)
        except BlockingIOError:
            sock.watch(self, True, _connected, done, sock, address)
            done.add_done_callback(lambda _: sock.unwatch(True))
        except _FATAL:
            raise
        except BaseException as exc:
            done.set_exception(exc)
        else:
            done.set_result(None)
        await done

    async def _connect_sock(self, exceptions, info, local_infos=None):
        mine = []
        exceptions.append(mine)
        family, kind, proto, _, address = info
        sock = None
        try:
            _network.check_reachable(address)
            sock = Socket(family, kind, proto)
            for local_family, _, _, _, local in local_infos or ():
                if local_family != family:
                    continue
                try:
                    sock.bind(local)
                    break
                except OSError as exc:
                    text = f"error while attempting to bind on address {local!r}: {str(exc).lower()}"
                    mine.append(OSError(exc.errno, text))
            else:
                if local_infos is not None:
                    raise mine.pop() if mine else OSError(f"no matching local address with {family=} found")
            await BaseEventLoop._sock_connect(self, sock, address)
            return sock
        except BaseException as exc:
            if isinstance(exc, OSError):
                mine.append(exc)
            if sock is not None:
                sock.close()
            raise

    async def _make_connection(self, sock, protocol_factory):
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _SelectorSocketTransport(self, sock, protocol, waiter)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol

    async def create_connection(
            self, protocol_factory, host=None, port=None, *, ssl=None, family=0, proto=0, flags=0, sock=None,
            local_addr=None, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None,
            happy_eyeballs_delay=None, interleave=None, all_errors=False):
        _refuse_ssl(
            ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
            ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, host, port)
        if host is None and port is None:
            raise ValueError("host and port was not specified and no sock specified")
        found = await BaseEventLoop._ensure_resolved(
            self, (host, port), family=family, type=STREAM, proto=proto, flags=flags)
        local = None
        if local_addr is not None:
            local = await BaseEventLoop._ensure_resolved(
                self, local_addr, family=family, type=STREAM, proto=proto, flags=flags)
        exceptions = []
        sock = None
        if happy_eyeballs_delay is None:
            for info in found:
                try:
                    sock = await BaseEventLoop._connect_sock(self, exceptions, info, local)
                    break
                except OSError:
                    continue
        else:
            def attempt(info):
                return lambda: BaseEventLoop._connect_sock(self, exceptions, info, local)
            sock = (await staggered.staggered_race(
                [attempt(info) for info in found], happy_eyeballs_delay, loop=self))[0]
        if sock is None:
            raise _summary([exc for each in exceptions for exc in each], all_errors)
        return await BaseEventLoop._make_connection(self, sock, protocol_factory)

    async def create_server(
            self, protocol_factory, host=None, port=None, *, family=0, flags=1, sock=None, backlog=100, ssl=None,
            reuse_address=None, reuse_port=None, keep_alive=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None, start_serving=True):
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, host, port)
        if host is None and port is None:
            raise ValueError("Neither host/port nor sock were specified")
        if host == "":
            hosts = [None]
        elif isinstance(host, str) or not hasattr(host, "__iter__"):
            hosts = [host]
        else:
            hosts = host
        answers = await gather(
            *[BaseEventLoop._create_server_getaddrinfo(self, each, port, family, flags) for each in hosts])
        places = list(dict.fromkeys(info for found in answers for info in found))
        sockets = []
        try:
            for family, kind, proto, _, address in places:
                sock = Socket(family, kind, proto)
                sockets.append(sock)
                try:
                    sock.bind(address, bool(reuse_port))
                except OSError as exc:
                    if exc.errno == 99:
                        sockets.pop().close()
                        continue
                    text = f"error while attempting to bind on address {address!r}: {str(exc).lower()}"
                    raise OSError(exc.errno, text) from None
            if not sockets:
                raise OSError(f"could not bind on any address out of {[info[4] for info in places]!r}")
        except BaseException:
            for sock in sockets:
                sock.close()
            raise
        return await _serve(self, sockets, protocol_factory, backlog, start_serving)

    async def create_unix_connection(
            self, protocol_factory, path=None, *, ssl=None, sock=None, server_hostname=None,
            ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        _refuse_ssl(
            ssl, server_hostname=server_hostname, ssl_handshake_timeout=ssl_handshake_timeout,
            ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, path)
        if path is None:
            raise ValueError("no path and sock were specified")
        sock = Socket(UNIX, STREAM)
        try:
            await BaseEventLoop._sock_connect(self, sock, _path_text(path))
        except BaseException:
            sock.close()
            raise
        return await BaseEventLoop._make_connection(self, sock, protocol_factory)

    async def create_unix_server(
            self, protocol_factory, path=None, *, sock=None, backlog=100, ssl=None, ssl_handshake_timeout=None,
            ssl_shutdown_timeout=None, start_serving=True, cleanup_socket=True):
        if isinstance(ssl, bool):
            raise TypeError("ssl argument must be an SSLContext or None")
        _refuse_ssl(ssl, ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)
        _refuse_socket(sock, path)
        if path is None:
            raise ValueError("path was not specified, and no sock specified")
        path = _path_text(path)
        if path and path[0] != "\0":
            _network._paths.pop(path, None)     # a server that comes later takes the place of an older one
        sock = Socket(UNIX, STREAM)
        try:
            sock.bind(path)
        except OSError:
            sock.close()
            raise OSError(98, f"Address {path!r} is already in use") from None
        sock.unlinks = cleanup_socket or path[:1] == "\0"
        return await _serve(self, [sock], protocol_factory, backlog, start_serving)

    async def create_datagram_endpoint(
            self, protocol_factory, local_addr=None, remote_addr=None, *, family=0, proto=0, flags=0, reuse_port=None,
            allow_broadcast=None, sock=None):
        _refuse_socket(sock, local_addr, remote_addr)
        if family == UNIX:
            _network.refuse("datagrams over paths (AF_UNIX) are not simulated")
        if not (local_addr or remote_addr) and family == 0:
            raise ValueError("unexpected address family")
        places = []
        for address in (local_addr, remote_addr):
            if address is not None:
                if not (isinstance(address, tuple) and len(address) == 2):
                    raise TypeError("2-tuple is expected")
                found = await BaseEventLoop._ensure_resolved(
                    self, address, family=family, type=DATAGRAM, proto=proto, flags=flags)
                address = found[0][4]
            places.append(address)
        local, remote = places
        sock = Socket(family or INET, DATAGRAM, 17)
        try:
            if local:
                sock.bind(local, bool(reuse_port))
            if remote:
                _network.check_reachable(remote)
                if not allow_broadcast:
                    await BaseEventLoop._sock_connect(self, sock, remote)
                    if local is None:
                        _network._open.append(sock)
        except BaseException:
            sock.close()
            raise
        protocol = protocol_factory()
        waiter = self.create_future()
        transport = _SelectorDatagramTransport(self, sock, protocol, remote, waiter)
        try:
            await waiter
        except BaseException:
            transport.close()
            raise
        return transport, protocol


def _answer(future, problem, found):
    if future.cancelled():
        return
    if problem is None:
        future.set_result(found)
    else:
        future.set_exception(problem)


def _connected(future, sock, address):
    """The socket tells how connecting went."""
    if future.done():
        return
    error = sock.take_error()
    if error:
        future.set_exception(OSError(error, f"Connect call failed {address}"))
    else:
        future.set_result(None)


def _summary(problems, all_errors):
    if all_errors:
        return ExceptionGroup("create_connection failed", problems)
    if len({str(each) for each in problems}) == 1:
        return problems[0]
    return OSError(f"Multiple exceptions: {', '.join(map(str, problems))}")


async def _serve(loop, sockets, protocol_factory, backlog, starts):
    server = Server(loop, sockets, protocol_factory, backlog)
    if starts:
        server._start_serving()
        await sleep(0)
    return server


def _path_text(path):
    path = getattr(path, "__fspath__", lambda: path)()
    if isinstance(path, bytes):
        return path.decode()
    if not isinstance(path, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(path).__name__}")
    return path
"""##
