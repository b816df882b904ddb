// `_network`: the virtual network between the tasks of a program.
//
// Sockets, listeners and links as a kernel keeps them, without a kernel: bytes wait in memory, and time passes on a link only
// where the scenario's metadata says so.  What is seen when is written down in Docs/Decisions.  Deliberately absent: names
// outside the scenario, TLS, lost or reordered packets.

let networkSource = ##"""
import _simul
from asyncio import _get_running_loop

STREAM, DATAGRAM = 1, 2
UNIX, INET, INET6 = 1, 2, 10
READABLE, WRITABLE, FAILED, HUNG_UP, QUIET = 1, 4, 8, 16, 32

LATENCY, BANDWIDTH, _BUFFER = _simul.network()
# What a connection on Linux takes while nobody reads at its other end.
TCP_BUFFER = _BUFFER or 60 * 65536
UNIX_BUFFER = _BUFFER or 219264


class gaierror(OSError):
    pass


gaierror.__module__ = "socket"


def refuse(sentence):
    raise _simul.not_simulated(sentence)


# Links

class Link:
    """One direction of a connection: what is sent arrives later, and in order."""

    def __init__(self, latency=LATENCY, bandwidth=BANDWIDTH):
        self.latency = latency
        self.bandwidth = bandwidth
        self.free_at = 0.0

    def carry(self, size, arrive, *what):
        """Calls `arrive(*what)` when so many bytes have come through."""
        loop = _get_running_loop() if self.latency or self.bandwidth else None
        if loop is None:
            arrive(*what)
            return
        start = max(loop.time(), self.free_at)
        if self.bandwidth:
            start += size / self.bandwidth
        self.free_at = start
        loop.call_at(start + self.latency, arrive, *what)


# Sockets

_numbers = set()


def _take_number():
    # Standard streams, the poll and its wake-up pair have the numbers below.
    number = 6
    while number in _numbers:
        number += 1
    _numbers.add(number)
    return number


class Socket:
    """What a kernel keeps for one socket: an end of a connection, a listener, or a box for datagrams."""

    def __init__(self, family, kind, proto=0, number=None):
        self.family = family
        self.type = kind
        self.proto = proto
        # A connection that nobody has accepted yet has none.
        self.number = _take_number() if number is None else number
        self.address = "" if family == UNIX else ("0.0.0.0", 0)
        self.remote = None
        self.capacity = UNIX_BUFFER if family == UNIX else TCP_BUFFER
        self.inbox = []             # pieces of bytes, or datagrams with their senders
        self.taken = 0              # how much of the first piece was read already
        self.backlog = None         # a listener's connections that were not accepted yet
        self.limit = 0
        self.peer = None
        self.link = None            # towards the peer
        self.outstanding = 0        # bytes that were sent and not read yet
        self.is_starved = False     # somebody found no room to send
        self.is_connecting = False
        self.has_ended = False      # the peer sends no more
        self.has_finished = False   # this end sends no more
        self.is_reset = False
        self.error = 0
        self.is_closed = False
        self.unlinks = False        # a path that goes with its listener
        self.loop = None

    # Telling the loop

    def readiness(self):
        if self.backlog is not None:
            return READABLE if self.backlog else 0
        if self.is_connecting:
            return 0
        state = FAILED if self.error else 0
        if self.type == DATAGRAM:
            return state | WRITABLE | (READABLE if self.inbox or self.error else 0)
        if self.inbox or self.has_ended or self.is_reset:
            state |= READABLE
        if self.is_reset or self.has_ended and self.has_finished:
            state |= HUNG_UP
        if self.is_reset or self.has_finished or self.has_room():
            state |= WRITABLE
        else:
            self.is_starved = True
        return state

    def has_room(self):
        return self.outstanding * 3 <= self.capacity * 2

    def woken(self, cause):
        if self.loop is not None and not self.is_closed:
            self.loop._notify(self.number, self.readiness(), cause)

    def settle(self):
        """Something was taken from the socket: nobody is woken for that, but there may be less to tell."""
        self.woken(QUIET)

    def watch(self, loop, for_writing, callback, *args):
        self.loop = loop
        loop._watch(self.number, self.readiness(), for_writing, callback, args)

    def unwatch(self, for_writing):
        return self.loop is not None and self.loop._unwatch(self.number, for_writing)

    def is_watched(self, for_writing):
        return self.loop is not None and not self.is_closed and self.loop._is_watched(self.number, for_writing)

    # Connecting

    def bind(self, address, may_share=False):
        if self.family == UNIX:
            if address in _paths:
                raise OSError(98, "Address already in use")
            _paths[address] = self
            self.address = address
            return
        host, port, *rest = address
        if not 0 <= port <= 65535:
            raise OverflowError("bind(): port must be 0-65535.")
        if not is_here(host):
            raise OSError(99, "Cannot assign requested address")
        if not port:
            port = _free_port()
        elif any(_overlap(host, taken.address[0]) for taken in _bound(self.type, port) if not may_share):
            raise OSError(98, "Address already in use")
        self.address = (host, port, *rest)
        _open.append(self)

    def listen(self, limit):
        self.limit = limit
        if self.backlog is None:
            self.backlog = []

    def connect(self, address):
        """Begins to connect; whoever watches the socket for writing is told how it went."""
        if self.family == UNIX:
            self._connect_path(address)
            return
        host, port, *rest = address
        if not 0 <= port <= 65535:
            raise OverflowError("connect(): port must be 0-65535.")
        if self.address[1] == 0:
            self.address = ("::1", _free_port(), 0, 0) if rest else ("127.0.0.1", _free_port())
        self.remote = (host, port, *rest)
        if self.type == DATAGRAM:
            return
        self.is_connecting = True
        stranger = _strangers.get(host)
        latency = LATENCY if stranger is None else stranger.latency
        self.link, back = Link(latency), Link(latency)
        self.link.carry(0, self._knocks, stranger, back)
        raise BlockingIOError(115, "Operation now in progress")

    def _knocks(self, stranger, back):
        host, port, *rest = self.remote
        if stranger is not None:
            end = None if stranger.is_down else stranger.open_door(port)
            door = None
        else:
            door = _listener(host, port)
            end = None if door is None else Socket(door.family, door.type, door.proto, -1)
        if end is None:
            back.carry(0, self._is_refused)
            return
        end.address, end.remote = (host, port, *rest), self.address
        end.peer, end.link = self, back
        back.carry(0, self._is_accepted, end, door)

    def _is_refused(self):
        self.is_connecting = False
        self.is_reset = True
        self.error = 111
        self.woken(0)

    def _is_accepted(self, end, door):
        if self.is_closed:
            end.link.carry(0, end.end_arrives)
            return
        self.is_connecting = False
        self.peer = end
        self.woken(0)
        if door is not None:
            self.link.carry(0, door.connection_arrives, end)

    def _connect_path(self, path):
        door = _paths.get(path)
        if door is None:
            raise FileNotFoundError(2, "No such file or directory")
        if door.is_closed or door.backlog is None:
            raise ConnectionRefusedError(111, "Connection refused")
        end = Socket(UNIX, STREAM, 0, -1)
        end.address, end.remote = path, ""
        end.peer, end.link = self, Link()
        self.remote, self.peer, self.link = path, end, Link()
        self.link.carry(0, door.connection_arrives, end)

    def connection_arrives(self, end):
        if self.is_closed:
            end.is_closed = True
            end.link.carry(0, end.peer.reset_arrives)
            return
        self.backlog.append(end)
        self.woken(READABLE)

    def accept(self):
        if not self.backlog:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        end = self.backlog.pop(0)
        self.settle()
        end.number = _take_number()
        return end, end.remote

    def take_error(self):
        error, self.error = self.error, 0
        self.settle()
        return error

    # Bytes

    def send(self, data):
        """Sends as much as there is room for; answers how much."""
        if self.error:
            raise _error(self.take_error())
        if self.has_finished or self.is_reset:
            raise BrokenPipeError(32, "Broken pipe")
        if self.family == UNIX and self.peer.is_closed and not self.link.latency:
            raise BrokenPipeError(32, "Broken pipe")
        room = self.room()
        if room < len(data):
            self.is_starved = True
            if room <= 0:
                raise BlockingIOError(11, "Resource temporarily unavailable")
        piece = bytes(data[:room])
        self.outstanding += len(piece)
        self.settle()
        self.link.carry(len(piece), self.peer.data_arrives, piece)
        return len(piece)

    def room(self):
        return self.capacity - self.outstanding

    def data_arrives(self, data):
        if self.is_closed:
            # Nobody is there to read it any more.
            self.link.carry(0, self.peer.reset_arrives)
            return
        self.inbox.append(data)
        self.woken(READABLE)

    def receive(self, size):
        """The next bytes, at most so many; none at the end."""
        if self.inbox:
            pieces = []
            left = size
            while self.inbox and left:
                first = self.inbox[0]
                piece = first[self.taken:self.taken + left]
                pieces.append(piece)
                left -= len(piece)
                self.taken += len(piece)
                if self.taken == len(first):
                    del self.inbox[0]
                    self.taken = 0
            self.settle()
            self.link.carry(0, self.peer.room_arrives, size - left)
            return b"".join(pieces)
        if self.error and not self.has_ended:
            raise _error(self.take_error())
        if self.has_ended or self.is_reset:
            return b""
        raise BlockingIOError(11, "Resource temporarily unavailable")

    def room_arrives(self, size):
        self.outstanding -= size
        if self.is_starved and self.has_room():
            self.is_starved = False
            self.woken(WRITABLE)
        else:
            self.settle()

    def finish(self):
        """Sends no more; the other end reads to the end."""
        if not self.has_finished and not self.is_reset:
            self.has_finished = True
            self.settle()
            if self.peer is not None:
                self.link.carry(0, self.peer.end_arrives)

    def end_arrives(self):
        self.has_ended = True
        self.woken(0)

    def reset_arrives(self):
        if self.is_closed:
            return
        if self.family == UNIX:
            self.error = 104
        else:
            self.error = 32 if self.has_ended else 104
        self.is_reset = True
        self.woken(0)

    def close(self):
        if self.is_closed:
            return
        self.is_closed = True
        _numbers.discard(self.number)
        if self.loop is not None:
            self.loop._unwatch(self.number, False)
            self.loop._unwatch(self.number, True)
        if self in _open:
            _open.remove(self)
        if self.backlog is not None:
            if self.unlinks and _paths.get(self.address) is self:
                del _paths[self.address]
            for end in self.backlog:
                end.is_closed = True
                end.link.carry(0, end.peer.reset_arrives)
        elif self.peer is not None and self.type == STREAM:
            if self.inbox:
                self.link.carry(0, self.peer.reset_arrives)
            elif not self.has_finished and not self.is_reset:
                self.link.carry(0, self.peer.end_arrives)
            if self.family == UNIX:
                self.has_finished = True

    # Datagrams

    def send_to(self, data, address):
        if self.error:
            raise _error(self.take_error())
        host, port, *rest = self.remote or address
        if self.address[1] == 0:
            self.address = ("127.0.0.1", _free_port())
            _open.append(self)
        if not is_here(host):
            refuse(f"datagrams to {host!r}, a host outside the scenario, are not simulated")
        if self.link is None:
            self.link = Link()
        source = self.address
        if source[0] == "0.0.0.0":
            source = ("127.0.0.1", source[1])
        self.link.carry(len(data), self._datagram_arrives, bytes(data), source, host, port)
        return len(data)

    def _datagram_arrives(self, data, source, host, port):
        for box in _bound(DATAGRAM, port):
            if _overlap(host, box.address[0]) and box.remote in (None, source):
                box.inbox.append((data, source))
                box.woken(READABLE)
                return
        if self.remote is not None and not self.is_closed:
            self.error = 111
            self.woken(FAILED)

    def receive_from(self, size):
        if self.error:
            raise _error(self.take_error())
        if not self.inbox:
            raise BlockingIOError(11, "Resource temporarily unavailable")
        data, source = self.inbox.pop(0)
        self.settle()
        return data[:size], source


def _error(number):
    texts = {32: "Broken pipe", 104: "Connection reset by peer", 111: "Connection refused"}
    return OSError(number, texts.get(number, "Input/output error"))


# Who is where

_open = []          # bound sockets, in the order in which they were bound
_paths = {}         # listeners of the family UNIX
_ports = [49152]    # the next port for whoever wants any


def is_here(host):
    return host.startswith("127.") or host in ("0.0.0.0", "::1", "::")


def _overlap(one, other):
    return one == other or one in ("0.0.0.0", "::") or other in ("0.0.0.0", "::")


def _bound(kind, port):
    # What a closed loop left behind is gone.
    for socket in _open[:]:
        if socket.loop is not None and socket.loop.is_closed():
            socket.close()
    return [socket for socket in _open if socket.type == kind and socket.address[1] == port]


def _listener(host, port):
    for socket in _bound(STREAM, port):
        if socket.backlog is not None and _overlap(host, socket.address[0]):
            return socket
    return None


def _free_port():
    while True:
        port = _ports[0]
        _ports[0] = 49152 if port >= 65535 else port + 1
        if not any(socket.address[1] == port for socket in _open if socket.family != UNIX):
            return port


# Hosts that the scenario declares

class Stranger:
    """A host of the scenario's metadata: it answers every request with what stands there."""

    def __init__(self, entry):
        self.url, self.status, self.body, latency, self.headers, self.is_down = entry
        self.latency = _simul.latency() if latency is None else latency
        rest = self.url.partition("://")[2] or self.url
        self.name = rest.partition("/")[0].rpartition("@")[2].partition(":")[0].lower()

    def open_door(self, port):
        return Responder(self)


class Responder(Socket):
    """The far end of a connection to such a host."""

    def __init__(self, host):
        super().__init__(INET, STREAM, 6, -1)
        self.capacity = 1 << 60
        self.host = host
        self.request = b""

    def woken(self, cause):
        if cause == QUIET:
            return
        while self.inbox:
            self.request += self.receive(1 << 16)
        if b"\r\n\r\n" in self.request:
            request, self.request = self.request, b""
            self.answer(request)
        elif self.has_ended:
            self.finish()

    def answer(self, request):
        line = request.split(b"\r\n")[0].split(b" ")
        body = b"" if line[0] == b"HEAD" else self.host.body.encode()
        headers = {"Content-Type": "text/plain; charset=utf-8", **self.host.headers}
        headers["Content-Length"] = str(len(self.host.body.encode()))
        headers["Connection"] = "close"
        reason = {200: "OK", 404: "Not Found", 500: "Internal Server Error", 503: "Service Unavailable"}
        lines = [f"HTTP/1.1 {self.host.status} {reason.get(self.host.status, '')}".rstrip()]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        self.send("\r\n".join(lines).encode() + b"\r\n\r\n" + body)
        self.finish()


_strangers = {}     # by address


def _stranger_address(name):
    if not _strangers:
        for entry in _simul.hosts():
            host = Stranger(entry)
            if host.name not in [known.name for known in _strangers.values()]:
                # 192.0.2.0/24 is kept free for examples.
                _strangers[f"192.0.2.{len(_strangers) + 1}"] = host
    for address, host in _strangers.items():
        if host.name == name or address == name:
            return address
    return None


# Names

_SERVICES = {"echo": 7, "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "https": 443}
_HERE = ("localhost", "localhost.localdomain", "ip4-localhost")


def _port_number(port):
    if port is None or port in ("", b""):
        return 0
    if isinstance(port, bytes):
        port = port.decode()
    if isinstance(port, str) and not port.isdigit():
        if port in _SERVICES:
            return _SERVICES[port]
        raise gaierror(-8, "Servname not supported for ai_socktype")
    return int(port)


def _is_number_address(host):
    parts = host.split(".")
    return len(parts) == 4 and all(part.isdigit() and len(part) < 4 and int(part) < 256 for part in parts)


def address_of(host, passive=False):
    """The numeric address of a name; what is outside the scenario is refused."""
    if isinstance(host, bytes):
        host = host.decode()
    if host is None or host == "":
        return "0.0.0.0" if passive else "127.0.0.1"
    name = host.lower().rstrip(".")
    if name in _HERE:
        return "127.0.0.1"
    if name in ("::1", "::") or _is_number_address(name):
        return name
    known = _stranger_address(name)
    if known is not None:
        return known
    if name == "invalid" or name.endswith(".invalid"):
        raise gaierror(-2, "Name or service not known")
    refuse(f"the host {host!r} is outside the scenario: [[tool.simul.hosts]] can declare it")


def is_numeric(host, port):
    """Whether nothing has to be looked up."""
    if isinstance(host, bytes):
        host = host.decode()
    if host is None or not (_is_number_address(host) or host in ("::1", "::")):
        return False
    return not isinstance(port, (str, bytes)) or not port or port.isdigit()


def infos(host, port, family=0, kind=0, proto=0, flags=0):
    """As `socket.getaddrinfo` answers, with one address for a name."""
    number = _port_number(port)
    address = address_of(host, flags & 1)
    six = ":" in address
    if family not in (0, INET6 if six else INET):
        raise gaierror(-9, "Address family for hostname not supported")
    place = (address, number, 0, 0) if six else (address, number)
    kinds = [(STREAM, 6), (DATAGRAM, 17)] if not kind else [(kind, {STREAM: 6, DATAGRAM: 17}.get(kind, 0))]
    return [(INET6 if six else INET, each, proto or number, "", place) for each, number in kinds]


def check_reachable(address):
    """Refuses an address that nobody in the scenario has."""
    if not is_here(address[0]) and _stranger_address(address[0]) is None:
        refuse(f"the host {address[0]!r} is outside the scenario: [[tool.simul.hosts]] can declare it")


def spoken(address):
    """An address as a sentence says it."""
    if isinstance(address, tuple):
        return f"{address[0]}:{address[1]}"
    return str(address or "its peer")


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
