// `_network`: who listens where.

let networkPorts = ##"""
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
"""##
