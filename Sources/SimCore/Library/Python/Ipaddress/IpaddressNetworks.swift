// `ipaddress`: networks.

let ipaddressNetworks = ##"""
def _halves(address, most):
    """The address and the prefix of `ADDRESS/PREFIX`, of a pair, or of an address alone."""
    if isinstance(address, (bytes, int)):
        return address, most
    if not isinstance(address, tuple):
        parts = str(address).split("/")
        if len(parts) > 2:
            raise AddressValueError(f"Only one '/' permitted in {address!r}")
        address = tuple(parts)
    return (address[0], address[1]) if len(address) > 1 else (address[0], most)


def _steps(value, end, step=1):
    while value < end:
        yield value
        value += step


@functools.total_ordering
class _Network(_Shown):
    def __init__(self, address, strict=True):
        host, prefix = _halves(address, self.max_prefixlen)
        value = self._kind._number(host)
        self._prefixlen = self._prefix_of(prefix)
        mask = self._mask(self._prefixlen)
        if strict and value & mask != value:
            raise ValueError(f"{self._kind(value)}/{self._prefixlen} has host bits set")
        self.network_address = self._kind(value & mask)

    @classmethod
    def _mask(cls, prefix):
        return cls._all ^ cls._all >> prefix

    prefixlen = property(lambda self: self._prefixlen)

    @functools.cached_property
    def netmask(self):
        return self._kind(self._mask(self._prefixlen))

    @functools.cached_property
    def hostmask(self):
        return self._kind(self._all >> self._prefixlen)

    @functools.cached_property
    def broadcast_address(self):
        return self._kind(self._first | self._all >> self._prefixlen)

    @property
    def _first(self):
        return self.network_address._ip

    @property
    def _last(self):
        return self._first | self._all >> self._prefixlen

    @property
    def num_addresses(self):
        return 1 << self.max_prefixlen - self._prefixlen

    def __str__(self):
        return f"{self.network_address}/{self._prefixlen}"

    with_prefixlen = property(__str__)
    with_netmask = property(lambda self: f"{self.network_address}/{self.netmask}")
    with_hostmask = property(lambda self: f"{self.network_address}/{self.hostmask}")

    def _exploded(self):
        return f"{self.network_address.exploded}/{self._prefixlen}"

    def __iter__(self):
        for value in _steps(self._first, self._last + 1):
            yield self._kind(value)

    def __getitem__(self, n):
        value = (self._first if n >= 0 else self._last + 1) + n
        if not self._first <= value <= self._last:
            raise IndexError("address out of range")
        return self._kind(value)

    def __contains__(self, other):
        if self.version != other.version or isinstance(other, _Network):
            return False
        return other._ip & self._mask(self._prefixlen) == self._first

    def __eq__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        return (self.version, self._first, self._prefixlen) == (other.version, other._first, other._prefixlen)

    def __lt__(self, other):
        if not isinstance(other, _Network):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return (self._first, self._prefixlen) < (other._first, other._prefixlen)

    def __hash__(self):
        return hash(self._first ^ self._mask(self._prefixlen))

    def hosts(self):
        length = self.max_prefixlen - self._prefixlen
        if length == 0:
            return [self._kind(self._first)]
        if length == 1:
            return [self._kind(self._first), self._kind(self._last)]
        return map(self._kind, _steps(self._first + 1, self._last + (self.version == 6)))

    def overlaps(self, other):
        return other._first <= self._last and self._first <= other._last

    def _inside(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return other._first <= self._first and self._last <= other._last

    def subnet_of(self, other):
        return self._inside(other)

    def supernet_of(self, other):
        return other._inside(self)

    def subnets(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == self.max_prefixlen:
            yield self
            return
        if new_prefix is not None:
            if new_prefix < self._prefixlen:
                raise ValueError("new prefix must be longer")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = new_prefix - self._prefixlen
        if prefixlen_diff < 0:
            raise ValueError("prefix length diff must be > 0")
        prefix = self._prefixlen + prefixlen_diff
        if prefix > self.max_prefixlen:
            raise ValueError(f"prefix length diff {prefix} is invalid for netblock {self}")
        for value in _steps(self._first, self._last + 1, 1 << self.max_prefixlen - prefix):
            yield self.__class__((value, prefix))

    def supernet(self, prefixlen_diff=1, new_prefix=None):
        if self._prefixlen == 0:
            return self
        if new_prefix is not None:
            if new_prefix > self._prefixlen:
                raise ValueError("new prefix must be shorter")
            if prefixlen_diff != 1:
                raise ValueError("cannot set prefixlen_diff and new_prefix")
            prefixlen_diff = self._prefixlen - new_prefix
        prefix = self._prefixlen - prefixlen_diff
        if prefix < 0:
            raise ValueError(f"current prefixlen is {self._prefixlen}, cannot have a prefixlen_diff of {prefixlen_diff}")
        return self.__class__((self._first & self._mask(prefix), prefix))

    def address_exclude(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        if not isinstance(other, _Network):
            raise TypeError(f"{other} is not a network object")
        if not other._inside(self):
            raise ValueError(f"{other} not contained in {self}")
        rest = self
        while rest != other:
            low, high = rest.subnets()
            if other._inside(low):
                yield high
                rest = low
            else:
                yield low
                rest = high

    def compare_networks(self, other):
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same type")
        mine, theirs = (self._first, self._prefixlen), (other._first, other._prefixlen)
        return (mine > theirs) - (mine < theirs)

    def _both(name):
        return property(lambda self: getattr(self.network_address, name) and getattr(self.broadcast_address, name))

    is_multicast, is_reserved, is_loopback = _both("is_multicast"), _both("is_reserved"), _both("is_loopback")
    is_link_local, is_unspecified = _both("is_link_local"), _both("is_unspecified")
    is_private, is_global = _both("is_private"), _both("is_global")
    del _both

    def __reduce__(self):
        return self.__class__, (str(self),)


class IPv4Network(_V4, _Network):
    _kind = IPv4Address


class IPv6Network(_V6, _Network):
    _kind = IPv6Address
"""##
