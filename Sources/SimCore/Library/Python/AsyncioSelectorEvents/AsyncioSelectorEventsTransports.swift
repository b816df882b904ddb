// `asyncio.selector_events`: transports over sockets of the virtual network.

let asyncioSelectorEventsTransports = ##"""
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
"""##
