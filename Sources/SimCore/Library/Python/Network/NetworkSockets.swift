// `_network`: sockets, which all of `socket`, `asyncio` and `select` stand on.

let networkSockets = ##"""
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
"""##
