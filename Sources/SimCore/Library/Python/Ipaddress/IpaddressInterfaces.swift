// `ipaddress`: addresses with their networks.

let ipaddressInterfaces = ##"""
class _Interface:
    """An address that knows its network."""

    def __init__(self, address):
        host, prefix = _halves(address, self.max_prefixlen)
        super().__init__(host)
        self.network = self._networks((self._ip, prefix), strict=False)
        self._prefixlen = self.network._prefixlen

    netmask = property(lambda self: self.network.netmask)
    hostmask = property(lambda self: self.network.hostmask)
    with_prefixlen = property(lambda self: str(self))
    with_netmask = property(lambda self: f"{self.ip}/{self.netmask}")
    with_hostmask = property(lambda self: f"{self.ip}/{self.hostmask}")

    @property
    def ip(self):
        return self._addresses(self._ip)

    def __str__(self):
        return f"{self._text(self._ip)}/{self._prefixlen}"

    def __eq__(self, other):
        same = super().__eq__(other)
        if same is NotImplemented or not same:
            return same
        return isinstance(other, _Interface) and self.network == other.network

    def __lt__(self, other):
        less = super().__lt__(other)
        if less is NotImplemented or not isinstance(other, _Interface):
            return NotImplemented if less is NotImplemented else False
        return self.network < other.network or self.network == other.network and less

    def __hash__(self):
        return hash((self._ip, self._prefixlen, self.network._first))


class IPv4Interface(_Interface, IPv4Address):
    _networks, _addresses = IPv4Network, IPv4Address


class IPv6Interface(_Interface, IPv6Address):
    _networks, _addresses = IPv6Network, IPv6Address
"""##
