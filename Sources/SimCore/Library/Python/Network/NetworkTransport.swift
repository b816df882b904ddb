// `_network`: the socket that a transport shows.

let networkTransport = ##"""
class TransportSocket:
    """What a program sees of a transport's socket."""

    __slots__ = ("_sock",)

    def __init__(self, sock):
        self._sock = sock

    family = property(lambda self: self._sock.family)
    type = property(lambda self: self._sock.type)
    proto = property(lambda self: self._sock.proto)

    def __repr__(self):
        text = f"fd={self.fileno()}, family={self.family}, type={self.type}, proto={self.proto}"
        if self.fileno() != -1:
            for name, address in (("laddr", self._sock.address), ("raddr", self._sock.remote)):
                if address:
                    text += f", {name}={address}"
        return f"<asyncio.TransportSocket {text}>"

    def fileno(self):
        return -1 if self._sock.is_closed else self._sock.number

    def getsockname(self):
        return self._sock.address

    def getpeername(self):
        if self._sock.remote is None:
            raise OSError(107, "Transport endpoint is not connected")
        return self._sock.remote

    def getsockopt(self, level, option, size=0):
        if (level, option) == (1, 7):
            return self._sock.capacity
        return self._sock.take_error() if (level, option) == (1, 4) else 0

    def setsockopt(self, level, option, value=None, size=None):
        if (level, option) == (1, 7):
            # SO_SNDBUF; Linux takes twice as much, for its own needs.
            self._sock.capacity = max(4608, 2 * value)

    def shutdown(self, how):
        if how in (1, 2):
            self._sock.finish()

    def gettimeout(self):
        return 0

    def settimeout(self, value):
        if value != 0:
            raise ValueError("settimeout(): only 0 timeout is allowed on transport sockets")

    def setblocking(self, flag):
        if flag:
            raise ValueError("setblocking(): transport sockets cannot be blocking")


TransportSocket.__module__ = "asyncio.trsock"
"""##
