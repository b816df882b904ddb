// `_network`: names of hosts and services, and their addresses.

let networkNames = ##"""
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
"""##
