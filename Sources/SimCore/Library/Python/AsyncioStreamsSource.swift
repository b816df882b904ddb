// `asyncio.streams`: readers and writers over transports.

let asyncioStreamsSource = ##"""
import _simul
from _network import spoken
from _weakref import ref
from asyncio import IncompleteReadError, LimitOverrunError, get_event_loop, get_running_loop, iscoroutine, sleep
from asyncio.protocols import Protocol

__all__ = (
    "StreamReader", "StreamWriter", "StreamReaderProtocol", "open_connection", "start_server", "open_unix_connection",
    "start_unix_server",
)

_DEFAULT_LIMIT = 2 ** 16


# Opening

async def _connect(opener, limit, args, kwds):
    loop = get_running_loop()
    reader = StreamReader(limit=limit, loop=loop)
    protocol = StreamReaderProtocol(reader, loop=loop)
    transport, _ = await getattr(loop, opener)(lambda: protocol, *args, **kwds)
    return reader, StreamWriter(transport, protocol, reader, loop)


async def open_connection(host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    return await _connect("create_connection", limit, (host, port), kwds)


async def open_unix_connection(path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    return await _connect("create_unix_connection", limit, (path,), kwds)


async def _serve(opener, client_connected_cb, limit, args, kwds):
    loop = get_running_loop()

    def factory():
        return StreamReaderProtocol(StreamReader(limit=limit, loop=loop), client_connected_cb, loop=loop)

    return await getattr(loop, opener)(factory, *args, **kwds)


async def start_server(client_connected_cb, host=None, port=None, *, limit=_DEFAULT_LIMIT, **kwds):
    return await _serve("create_server", client_connected_cb, limit, (host, port), kwds)


async def start_unix_server(client_connected_cb, path=None, *, limit=_DEFAULT_LIMIT, **kwds):
    return await _serve("create_unix_server", client_connected_cb, limit, (path,), kwds)


# Protocols

def _other_end(transport):
    """Whom a transport talks to, for sentences."""
    if transport is None:
        return "its peer"
    peer = transport.get_extra_info("peername")
    if peer:
        return spoken(peer)
    path = transport.get_extra_info("sockname")
    return f"a client of {path}" if path else "its peer"


class FlowControlMixin(Protocol):
    """Lets writers wait while the transport's buffer is too full."""

    def __init__(self, loop=None):
        self._loop = get_event_loop() if loop is None else loop
        self._paused = False
        self._drain_waiters = []
        self._connection_lost = False

    def _release(self, problem=None):
        for waiter in self._drain_waiters:
            if waiter.done():
                continue
            if problem is None:
                waiter.set_result(None)
            else:
                waiter.set_exception(problem)

    def pause_writing(self):
        assert not self._paused
        self._paused = True

    def resume_writing(self):
        assert self._paused
        self._paused = False
        self._release()

    def connection_lost(self, exc):
        self._connection_lost = True
        if self._paused:
            self._release(exc)

    async def _drain_helper(self):
        if not (self._paused or self._connection_lost):
            return
        if self._connection_lost:
            raise ConnectionResetError("Connection lost")
        other = _other_end(getattr(self, "_transport", None))
        line, mine = self._drain_waiters, _simul.stream_future(self._loop, f"the write buffer to {other} to drain")
        line.append(mine)
        try:
            await mine
        finally:
            line.remove(mine)


class StreamReaderProtocol(FlowControlMixin):
    """Feeds a StreamReader with what a transport brings."""

    def __init__(self, stream_reader, client_connected_cb=None, loop=None):
        super().__init__(loop=loop)
        # The reader belongs to the program; only until a server's callback has it, it must be kept here.
        self._stream_reader_wr = None if stream_reader is None else ref(stream_reader)
        if client_connected_cb is not None:
            self._strong_reader = stream_reader
        self._closed = self._loop.create_future()
        self._client_connected_cb = client_connected_cb
        self._task = self._transport = None

    def _feed(self, method, *args):
        """Calls the reader, if the program still holds it; answers it."""
        reader = self._stream_reader_wr and self._stream_reader_wr()
        if reader is not None:
            getattr(reader, method)(*args)
        return reader

    def connection_made(self, transport):
        self._transport = transport
        reader = self._feed("set_transport", transport)
        _simul.describe_future(self._closed, f"the connection to {_other_end(transport)} to close")
        if self._client_connected_cb is None:
            return
        result = self._client_connected_cb(reader, StreamWriter(transport, self, reader, self._loop))
        if iscoroutine(result):
            self._task = self._loop.create_task(result)
            self._task.add_done_callback(self._make_callback(transport))
        self._strong_reader = None

    def _make_callback(self, transport):
        loop = self._loop

        def callback(task):
            if not task.cancelled():
                problem = task.exception()
                if problem is None:
                    return
                loop.call_exception_handler({
                    "message": "Unhandled exception in client_connected_cb", "exception": problem,
                    "transport": transport,
                })
            transport.close()

        callback.__qualname__ = "StreamReaderProtocol.connection_made.<locals>.callback"
        return callback

    def connection_lost(self, exc):
        if exc is None:
            self._feed("feed_eof")
        else:
            self._feed("set_exception", exc)
        if not self._closed.done():
            self._closed.set_result(None) if exc is None else self._closed.set_exception(exc)
        super().connection_lost(exc)
        self._stream_reader_wr = self._task = self._transport = None

    def data_received(self, data):
        self._feed("feed_data", data)

    def eof_received(self):
        self._feed("feed_eof")
        return True     # the program may still want to write

    def _get_close_waiter(self, stream):
        return self._closed

    def __del__(self):
        closed = getattr(self, "_closed", None)
        # Nobody has to look at how the connection ended.
        if closed is not None and closed.done() and not closed.cancelled():
            closed.exception()


# The two halves that programs hold

def _passed_on(name):
    """A method of a writer that is its transport's."""
    def method(self, *args, **kwds):
        return getattr(self._transport, name)(*args, **kwds)
    method.__name__, method.__qualname__ = name, "StreamWriter." + name
    return method


class StreamWriter:
    """The writing half of a connection."""

    def __init__(self, transport, protocol, reader, loop):
        assert reader is None or isinstance(reader, StreamReader)
        self._transport, self._protocol = transport, protocol
        self._reader, self._loop = reader, loop
        self._complete_fut = loop.create_future()
        self._complete_fut.set_result(None)

    def __repr__(self):
        reader = "" if self._reader is None else f" reader={self._reader!r}"
        return f"<{type(self).__name__} transport={self._transport!r}{reader}>"

    def write(self, data):
        self._transport.write(data)

    writelines, write_eof, can_write_eof, close, is_closing, get_extra_info = map(
        _passed_on, ("writelines", "write_eof", "can_write_eof", "close", "is_closing", "get_extra_info"))
    transport = property(lambda self: self._transport)

    async def wait_closed(self):
        await self._protocol._get_close_waiter(self)

    async def drain(self):
        problem = None if self._reader is None else self._reader.exception()
        if problem is not None:
            raise problem
        if self._transport.is_closing():
            # Lets connection_lost() be called, so that a loop of writes and drains finds out.
            await sleep(0)
        await self._protocol._drain_helper()

    async def start_tls(self, sslcontext, *, server_hostname=None, ssl_handshake_timeout=None, ssl_shutdown_timeout=None):
        server_side = getattr(self._protocol, "_client_connected_cb", None) is not None
        await self.drain()
        await self._loop.start_tls(
            self._transport, self._protocol, sslcontext, server_side=server_side, server_hostname=server_hostname,
            ssl_handshake_timeout=ssl_handshake_timeout, ssl_shutdown_timeout=ssl_shutdown_timeout)

    def __del__(self):
        transport = getattr(self, "_transport", None)
        if transport is None or transport.is_closing() or self._loop.is_closed():
            return
        self.close()


class StreamReader:
    """The reading half: a buffer that the transport fills, and at most one task that waits for it."""

    def __init__(self, limit=_DEFAULT_LIMIT, loop=None):
        if not limit > 0:
            raise ValueError("Limit cannot be <= 0")
        self._loop = get_event_loop() if loop is None else loop
        self._buffer, self._limit = bytearray(), limit
        self._eof = self._paused = False
        self._waiter = self._exception = self._transport = None

    def __repr__(self):
        parts = ["StreamReader"]
        if self._buffer:
            parts.append(f"{len(self._buffer)} bytes")
        if self._eof:
            parts.append("eof")
        if self._limit != _DEFAULT_LIMIT:
            parts.append(f"limit={self._limit}")
        for name in ("waiter", "exception", "transport"):
            value = getattr(self, "_" + name)
            if value:
                parts.append(f"{name}={value!r}")
        if self._paused:
            parts.append("paused")
        return f"<{' '.join(parts)}>"

    # What the protocol calls

    def feed_data(self, data):
        if self._eof:
            raise AssertionError("feed_data after feed_eof")
        if data:
            self._buffer += data
            self._wakeup_waiter()
            if self._transport is not None and not self._paused and len(self._buffer) > 2 * self._limit:
                self._pause()

    def _pause(self):
        try:
            self._transport.pause_reading()
            self._paused = True
        except NotImplementedError:
            # It can't be paused, so all has to be kept; there is no use in asking again.
            self._transport = None

    def feed_eof(self):
        self._eof = True
        self._wakeup_waiter()

    def set_exception(self, exc):
        self._exception = exc
        self._wakeup_waiter(exc)

    def _wakeup_waiter(self, problem=None):
        waiter, self._waiter = self._waiter, None
        if waiter is None or waiter.cancelled():
            return
        if problem is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(problem)

    def set_transport(self, transport):
        if self._transport is not None:
            raise AssertionError("Transport already set")
        self._transport = transport

    def exception(self):
        return self._exception

    def _maybe_resume_transport(self):
        if self._paused and len(self._buffer) <= self._limit:
            self._resume()

    async def _wait_for_data(self, func_name):
        if self._waiter is not None:
            raise RuntimeError(
                f"{func_name}() called while another coroutine is already waiting for incoming data")
        if self._eof:
            raise AssertionError("_wait_for_data after EOF")
        if self._paused:
            self._resume()      # it would wait for ever
        waiter = self._waiter = _simul.stream_future(self._loop, f"data from {_other_end(self._transport)}")
        try:
            await waiter
        finally:
            self._waiter = None

    def _resume(self):
        self._paused = False
        self._transport.resume_reading()

    def _take(self, size):
        """Cuts the first bytes off the buffer."""
        data = bytes(self._buffer[:size])
        del self._buffer[:size]
        return data

    def _check(self):
        if self._exception is not None:
            raise self._exception

    # Reading

    def at_eof(self):
        return self._eof and not self._buffer

    async def readline(self):
        try:
            return await self.readuntil(b"\n")
        except IncompleteReadError as problem:
            return problem.partial
        except LimitOverrunError as problem:
            if self._buffer.startswith(b"\n", problem.consumed):
                del self._buffer[:problem.consumed + 1]
            else:
                self._buffer.clear()
            self._maybe_resume_transport()
            raise ValueError(problem.args[0])

    async def readuntil(self, separator=b"\n"):
        choices = sorted(separator, key=len) if isinstance(separator, tuple) else [separator]
        if not choices:
            raise ValueError("Separator should contain at least one element")
        shortest, longest = len(choices[0]), len(choices[-1])
        if shortest == 0:
            raise ValueError("Separator should be at least one-byte string")
        self._check()
        searched = 0    # no separator begins before this place
        while True:
            filled = len(self._buffer)
            if filled - searched >= shortest:
                places = [(place + len(each), place) for each in choices
                          if (place := self._buffer.find(each, searched)) != -1]
                if places:
                    # The match that ends first; of several, the shortest separator's.
                    end, start = min(places, key=lambda found: found[0])
                    break
                searched = max(0, filled + 1 - longest)
                if searched > self._limit:
                    raise LimitOverrunError("Separator is not found, and chunk exceed the limit", searched)
            if self._eof:
                raise IncompleteReadError(self._take(filled), None)
            await self._wait_for_data("readuntil")
        if start > self._limit:
            raise LimitOverrunError("Separator is found, but chunk is longer than limit", start)
        data = self._take(end)
        self._maybe_resume_transport()
        return data

    async def read(self, n=-1):
        self._check()
        if n == 0:
            return b""
        if n < 0:
            # In pieces, since the transport stops reading while the buffer is too full.
            pieces = []
            while piece := await self.read(self._limit):
                pieces.append(piece)
            return b"".join(pieces)
        if not self._buffer and not self._eof:
            await self._wait_for_data("read")
        data = self._take(n)
        self._maybe_resume_transport()
        return data

    async def readexactly(self, n):
        if n < 0:
            raise ValueError("readexactly size can not be less than zero")
        self._check()
        while n > len(self._buffer):
            if self._eof:
                raise IncompleteReadError(self._take(n), n)
            await self._wait_for_data("readexactly")
        data = self._take(n)
        if n:
            self._maybe_resume_transport()
        return data

    async def __anext__(self):
        if line := await self.readline():
            return line
        raise StopAsyncIteration

    def __aiter__(self):
        return self
"""##
