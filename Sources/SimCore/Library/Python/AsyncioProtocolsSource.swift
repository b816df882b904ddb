// `asyncio.protocols`: the classes whose methods transports call.

let asyncioProtocolsSource = ##"""
__all__ = ("BaseProtocol", "Protocol", "DatagramProtocol", "SubprocessProtocol", "BufferedProtocol")


class BaseProtocol:
    """What a transport tells: these do nothing, and a program overrides what it wants to hear."""

    __slots__ = ()

    def connection_made(self, transport): ...
    def connection_lost(self, exc): ...
    def pause_writing(self): ...
    def resume_writing(self): ...


class Protocol(BaseProtocol):
    """Hears a stream of bytes."""

    __slots__ = ()

    def data_received(self, data): ...
    def eof_received(self): ...


class BufferedProtocol(BaseProtocol):
    """Hears a stream of bytes that is written into a buffer of its own."""

    __slots__ = ()

    def get_buffer(self, sizehint): ...
    def buffer_updated(self, nbytes): ...
    def eof_received(self): ...


class DatagramProtocol(BaseProtocol):
    """Hears datagrams."""

    __slots__ = ()

    def datagram_received(self, data, addr): ...
    def error_received(self, exc): ...


class SubprocessProtocol(BaseProtocol):
    """Would hear a process; those are not simulated."""

    __slots__ = ()

    def pipe_data_received(self, fd, data): ...
    def pipe_connection_lost(self, fd, exc): ...
    def process_exited(self): ...
"""##
