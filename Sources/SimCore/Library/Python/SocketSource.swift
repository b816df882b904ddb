// `socket`: constants and numbers.  Sockets themselves would block, and are refused.

let socketSource = ##"""
import _network
import _simul
from _network import gaierror

error = OSError
timeout = TimeoutError
has_ipv6 = True


class herror(OSError):
    pass


class _Constant(int):
    """A constant with a name, as the enumerations of this module show it."""

    def __new__(cls, value, name):
        self = super().__new__(cls, value)
        self._name_ = name
        return self

    name = property(lambda self: self._name_)
    value = property(int)

    def __repr__(self):
        return f"<{type(self).__name__}.{self._name_}: {int(self)}>"

    def __str__(self):
        return str(int(self))


class AddressFamily(_Constant):
    pass


class SocketKind(_Constant):
    pass


class AddressInfo(_Constant):
    pass


AF_UNSPEC = AddressFamily(0, "AF_UNSPEC")
AF_UNIX = AddressFamily(1, "AF_UNIX")
AF_INET = AddressFamily(2, "AF_INET")
AF_INET6 = AddressFamily(10, "AF_INET6")
SOCK_STREAM = SocketKind(1, "SOCK_STREAM")
SOCK_DGRAM = SocketKind(2, "SOCK_DGRAM")
SOCK_RAW = SocketKind(3, "SOCK_RAW")
SOCK_NONBLOCK = SocketKind(2048, "SOCK_NONBLOCK")
SOCK_CLOEXEC = SocketKind(524288, "SOCK_CLOEXEC")
AI_PASSIVE = AddressInfo(1, "AI_PASSIVE")
AI_CANONNAME = AddressInfo(2, "AI_CANONNAME")
AI_NUMERICHOST = AddressInfo(4, "AI_NUMERICHOST")
AI_NUMERICSERV = AddressInfo(1024, "AI_NUMERICSERV")
IPPROTO_IP, IPPROTO_ICMP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6 = 0, 1, 6, 17, 41
SOL_SOCKET, SOL_TCP = 1, 6
SO_REUSEADDR, SO_TYPE, SO_ERROR, SO_BROADCAST, SO_SNDBUF, SO_RCVBUF, SO_KEEPALIVE, SO_LINGER, SO_REUSEPORT = (
    2, 3, 4, 6, 7, 8, 9, 13, 15)
TCP_NODELAY, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT = 1, 4, 5, 6
SHUT_RD, SHUT_WR, SHUT_RDWR = 0, 1, 2
SOMAXCONN = 4096
IPV6_V6ONLY = 26
INADDR_ANY, INADDR_LOOPBACK = 0, 0x7F000001
EAI_NONAME, EAI_AGAIN, EAI_SERVICE, EAI_FAMILY, EAI_FAIL = -2, -3, -8, -6, -4


def gethostname():
    return "localhost"


def getfqdn(name=""):
    return name or "localhost"


def gethostbyname(hostname):
    return _network.address_of(hostname)


def getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    kinds = {int(each): each for each in (SOCK_STREAM, SOCK_DGRAM, SOCK_RAW)}
    families = {int(each): each for each in (AF_INET, AF_INET6)}
    return [(families[info[0]], kinds.get(info[1], info[1]), *info[2:])
            for info in _network.infos(host, port, family, type, proto, flags)]


def getservbyname(servicename, protocolname="tcp"):
    try:
        return _network._SERVICES[servicename]
    except KeyError:
        raise OSError("service/proto not found") from None


def inet_aton(ip_string):
    if not _network._is_number_address(ip_string):
        raise OSError("illegal IP address string passed to inet_aton")
    return bytes(map(int, ip_string.split(".")))


def inet_ntoa(packed_ip):
    if len(packed_ip) != 4:
        raise OSError("packed IP wrong length")
    return ".".join(map(str, packed_ip))


def htons(x):
    return (x & 255) << 8 | x >> 8 & 255


ntohs = htons


def htonl(x):
    return htons(x & 0xFFFF) << 16 | htons(x >> 16 & 0xFFFF)


ntohl = htonl


def getdefaulttimeout():
    return None


def _refused(name):
    def function(*args, **kwds):
        _network.refuse(
            f"socket.{name}() is not simulated: sockets block; asyncio's streams connect the tasks of a scenario")
    function.__name__ = function.__qualname__ = name
    return function


for _name in ("create_connection", "create_server", "socketpair", "fromfd", "gethostbyaddr", "getnameinfo",
              "setdefaulttimeout", "inet_pton", "inet_ntop", "if_nameindex"):
    globals()[_name] = _refused(_name)


class socket:
    """Would be a socket of the program's own."""

    def __init__(self, *args, **kwds):
        _refused("socket")()


SocketType = socket
"""##
