// `ipaddress`: IPv4 and IPv6 addresses, networks and interfaces as numbers with a length.

let ipaddressSource = ##"""
import functools

IPV4LENGTH, IPV6LENGTH = 32, 128


class AddressValueError(ValueError):
    pass


class NetmaskValueError(ValueError):
    pass


def ip_address(address):
    for kind in (IPv4Address, IPv6Address):
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 address")


def ip_network(address, strict=True):
    for kind in (IPv4Network, IPv6Network):
        try:
            return kind(address, strict)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 network")


def ip_interface(address):
    for kind in (IPv4Interface, IPv6Interface):
        try:
            return kind(address)
        except (AddressValueError, NetmaskValueError):
            pass
    raise ValueError(f"{address!r} does not appear to be an IPv4 or IPv6 interface")


def v4_int_to_packed(address):
    try:
        return address.to_bytes(4)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv4")


def v6_int_to_packed(address):
    try:
        return address.to_bytes(16)
    except OverflowError:
        raise ValueError("Address negative or too large for IPv6")


# Families: what tells the two kinds of numbers apart.

class _V4:
    version, max_prefixlen, _all = 4, 32, (1 << 32) - 1

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        octets = text.split(".")
        if len(octets) != 4:
            raise AddressValueError(f"Expected 4 octets in {text!r}")
        value = 0
        for octet in octets:
            try:
                value = value << 8 | _octet(octet)
            except ValueError as e:
                raise AddressValueError(f"{e} in {text!r}") from None
        return value

    @staticmethod
    def _text(value):
        return ".".join(map(str, value.to_bytes(4)))

    @classmethod
    def _prefix_of(cls, mask):
        """The length that a mask, a host mask or a number stands for."""
        if isinstance(mask, int):
            if not 0 <= mask <= 32:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask")
            return mask
        if mask.isascii() and mask.isdigit():
            if int(mask) > 32:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask")
            return int(mask)
        try:
            value = cls._parse(mask)
        except AddressValueError:
            raise NetmaskValueError(f"{mask!r} is not a valid netmask") from None
        for bits in (value, value ^ cls._all):
            ones = bits.bit_count()
            if bits == cls._all >> 32 - ones << 32 - ones:
                return ones
        raise NetmaskValueError(f"{mask!r} is not a valid netmask")


def _octet(text):
    if not text:
        raise ValueError("Empty octet not permitted")
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"Only decimal digits permitted in {text!r}")
    if len(text) > 3:
        raise ValueError(f"At most 3 characters permitted in {text!r}")
    if text != "0" and text[0] == "0":
        raise ValueError(f"Leading zeros are not permitted in {text!r}")
    if int(text) > 255:
        raise ValueError(f"Octet {int(text)} (> 255) not permitted")
    return int(text)


class _V6:
    version, max_prefixlen, _all = 6, 128, (1 << 128) - 1

    @staticmethod
    def _parse(text):
        if not text:
            raise AddressValueError("Address cannot be empty")
        parts = text.split(":")
        if len(parts) < 3:
            raise AddressValueError(f"At least 3 parts expected in {text!r}")
        if "." in parts[-1]:
            try:
                four = _V4._parse(parts.pop())
            except AddressValueError as e:
                raise AddressValueError(f"{e} in {text!r}") from None
            parts += [f"{four >> 16:x}", f"{four & 0xffff:x}"]
        if len(parts) > 9:
            raise AddressValueError(f"At most 8 colons permitted in {text!r}")
        gap = None
        for i in range(1, len(parts) - 1):
            if not parts[i]:
                if gap is not None:
                    raise AddressValueError(f"At most one '::' permitted in {text!r}")
                gap = i
        if gap is not None:
            before, after = gap, len(parts) - gap - 1
            if not parts[0]:
                before -= 1
                if before:
                    raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                after -= 1
                if after:
                    raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            zeros = 8 - before - after
            if zeros < 1:
                raise AddressValueError(f"Expected at most 7 other parts with '::' in {text!r}")
        else:
            if len(parts) != 8:
                raise AddressValueError(f"Exactly 8 parts expected without '::' in {text!r}")
            if not parts[0]:
                raise AddressValueError(f"Leading ':' only permitted as part of '::' in {text!r}")
            if not parts[-1]:
                raise AddressValueError(f"Trailing ':' only permitted as part of '::' in {text!r}")
            before, after, zeros = 8, 0, 0
        value = 0
        for part in parts[:before] + ["0"] * zeros + (parts[-after:] if after else []):
            try:
                value = value << 16 | _sixteen(part)
            except ValueError as e:
                raise AddressValueError(f"{e} in {text!r}") from None
        return value

    @staticmethod
    def _text(value):
        parts = [f"{value >> shift & 0xffff:x}" for shift in range(112, -1, -16)]
        best, length, i = 0, 1, 0
        while i < 8:
            j = i
            while j < 8 and parts[j] == "0":
                j += 1
            if j - i > length:
                best, length = i, j - i
            i = max(j, i + 1)
        if length > 1:
            parts[best:best + length] = [""]
            if best == 0:
                parts.insert(0, "")
            if best + length == 8:
                parts.append("")
        return ":".join(parts)

    @classmethod
    def _prefix_of(cls, mask):
        if isinstance(mask, int):
            if not 0 <= mask <= 128:
                raise NetmaskValueError(f"{mask!r} is not a valid netmask")
            return mask
        if not (mask.isascii() and mask.isdigit()) or int(mask) > 128:
            raise NetmaskValueError(f"{mask!r} is not a valid netmask")
        return int(mask)


def _sixteen(text):
    if not text or not all(c in "0123456789abcdefABCDEF" for c in text):
        raise ValueError(f"Only hex digits permitted in {text!r}")
    if len(text) > 4:
        raise ValueError(f"At most 4 characters permitted in {text!r}")
    return int(text, 16)


class _Shown:
    def __repr__(self):
        return f"{type(self).__name__}({str(self)!r})"

    @property
    def exploded(self):
        return self._exploded()

    @property
    def compressed(self):
        return str(self)

    @property
    def reverse_pointer(self):
        return self._pointer()


@functools.total_ordering
class _Address(_Shown):
    _scope_id = None

    def __init__(self, address):
        self._ip = self._number(address)

    @classmethod
    def _number(cls, address):
        if isinstance(address, int):
            if address < 0:
                raise AddressValueError(f"{address} (< 0) is not permitted as an IPv{cls.version} address")
            if address > cls._all:
                raise AddressValueError(f"{address} (>= 2**{cls.max_prefixlen}) is not permitted as an "
                                        f"IPv{cls.version} address")
            return address
        if isinstance(address, bytes):
            wanted = cls.max_prefixlen // 8
            if len(address) != wanted:
                raise AddressValueError(f"{address!r} (len {len(address)} != {wanted}) is not permitted as an "
                                        f"IPv{cls.version} address")
            return int.from_bytes(address)
        text = str(address)
        if "/" in text:
            raise AddressValueError(f"Unexpected '/' in {text!r}")
        return cls._parse(text)

    def __int__(self):
        return self._ip

    def __str__(self):
        return self._text(self._ip)

    def __hash__(self):
        return hash(hex(self._ip))

    def __eq__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        return self._ip == other._ip and self.version == other.version

    def __lt__(self, other):
        if not isinstance(other, _Address):
            return NotImplemented
        if self.version != other.version:
            raise TypeError(f"{self} and {other} are not of the same version")
        return self._ip < other._ip

    def __add__(self, other):
        return self.__class__(self._ip + other) if isinstance(other, int) else NotImplemented

    def __sub__(self, other):
        return self.__class__(self._ip - other) if isinstance(other, int) else NotImplemented

    def __format__(self, spec):
        if not spec or spec[-1] == "s":
            return format(str(self), spec)
        kind = spec[-1]
        if kind == "n":
            kind = "b" if self.version == 4 else "x"
        if kind not in "bxX" or spec[:-1] not in ("", "#", "_", "#_"):
            return object.__format__(self, spec)
        width = self.max_prefixlen // (1 if kind == "b" else 4)
        digits = format(self._ip, kind).zfill(width)
        if "_" in spec:
            digits = "_".join(digits[i:i + 4] for i in range(0, width, 4))
        return ("0" + kind if "#" in spec else "") + digits

    @property
    def packed(self):
        return self._ip.to_bytes(self.max_prefixlen // 8)

    def _in(self, *networks):
        return any([self in _network(text) for text in networks])

    def __reduce__(self):
        return self.__class__, (str(self),)


@functools.cache
def _network(text):
    return ip_network(text)


class IPv4Address(_V4, _Address):
    def _exploded(self):
        return str(self)

    def _pointer(self):
        return ".".join(str(self).split(".")[::-1]) + ".in-addr.arpa"

    @property
    def is_private(self):
        return self._in("0.0.0.0/8", "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
                        "192.0.0.170/31", "192.0.2.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
                        "203.0.113.0/24", "240.0.0.0/4", "255.255.255.255/32") and not self._in(
                            "192.0.0.9/32", "192.0.0.10/32")

    @property
    def is_global(self):
        return not self._in("100.64.0.0/10") and not self.is_private

    is_multicast = property(lambda self: self._in("224.0.0.0/4"))
    is_reserved = property(lambda self: self._in("240.0.0.0/4"))
    is_loopback = property(lambda self: self._in("127.0.0.0/8"))
    is_link_local = property(lambda self: self._in("169.254.0.0/16"))
    is_unspecified = property(lambda self: self._ip == 0)

    @property
    def ipv6_mapped(self):
        return IPv6Address(f"::ffff:{self}")


class IPv6Address(_V6, _Address):
    def __init__(self, address):
        if isinstance(address, str) and "%" in address:
            address, _, self._scope_id = address.partition("%")
            if not self._scope_id or "%" in self._scope_id:
                raise AddressValueError(f'Invalid IPv6 address: "{address + "%" + self._scope_id!r}"')
        super().__init__(address)

    def __str__(self):
        if self._ip >> 32 == 0xffff:
            return f"::ffff:{_V4._text(self._ip & 0xffffffff)}" + (f"%{self._scope_id}" if self._scope_id else "")
        return self._text(self._ip) + (f"%{self._scope_id}" if self._scope_id else "")

    @property
    def scope_id(self):
        return self._scope_id

    def _exploded(self):
        mapped = self._ip >> 32 == 0xffff
        parts = [f"{self._ip >> shift & 0xffff:04x}" for shift in range(112, 16 if mapped else -1, -16)]
        return ":".join(parts + [_V4._text(self._ip & 0xffffffff)] if mapped else parts)

    def _pointer(self):
        return ".".join(f"{self._ip:032x}"[::-1]) + ".ip6.arpa"

    @property
    def ipv4_mapped(self):
        return IPv4Address(self._ip & 0xffffffff) if self._ip >> 32 == 0xffff else None

    @property
    def is_private(self):
        if self.ipv4_mapped is not None:
            return self.ipv4_mapped.is_private
        return self._in("::1/128", "::/128", "::ffff:0:0/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32",
                        "2002::/16", "3fff::/20", "fc00::/7", "fe80::/10") and not self._in(
                            "2001:1::1/128", "2001:1::2/128", "2001:3::/32", "2001:4:112::/48", "2001:20::/28",
                            "2001:30::/28")

    @property
    def is_global(self):
        return self.ipv4_mapped.is_global if self.ipv4_mapped is not None else not self.is_private

    is_multicast = property(lambda self: self._in("ff00::/8"))
    is_loopback = property(lambda self: self._ip == 1)
    is_link_local = property(lambda self: self._in("fe80::/10"))
    is_site_local = property(lambda self: self._in("fec0::/10"))
    is_unspecified = property(lambda self: self._ip == 0)
    is_reserved = property(lambda self: self._in(
        "::/8", "100::/8", "200::/7", "400::/6", "800::/5", "1000::/4", "4000::/3", "6000::/3", "8000::/3", "a000::/3",
        "c000::/3", "e000::/4", "f000::/5", "f800::/6", "fe00::/9"))


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


# Ranges of addresses as networks.

def summarize_address_range(first, last):
    if not (isinstance(first, _Address) and isinstance(last, _Address)):
        raise TypeError("first and last must be IP addresses, not networks")
    if first.version != last.version:
        raise TypeError(f"{first} and {last} are not of the same version")
    if first > last:
        raise ValueError("last IP address must be greater than first")
    kind = IPv4Network if first.version == 4 else IPv6Network
    low, high, width = first._ip, last._ip, first.max_prefixlen
    while low <= high:
        bits = min((low & -low).bit_length() - 1 if low else width, (high - low + 1).bit_length() - 1)
        yield kind((low, width - bits))
        low += 1 << bits


def collapse_addresses(addresses):
    ranges = []
    for one in addresses:
        ranges.append((one._ip, one._ip, one) if isinstance(one, _Address) else (one._first, one._last, one))
    for _, _, one in ranges[1:]:
        if one.version != ranges[0][2].version:
            raise TypeError(f"{one} and {ranges[0][2]} are not of the same version")
    merged = []
    for low, high, one in sorted(ranges, key=lambda r: r[:2]):
        if merged and low <= merged[-1][1] + 1:
            merged[-1][1] = max(high, merged[-1][1])
        else:
            merged.append([low, high])
    if not merged:
        return iter(())
    kind = IPv4Address if ranges[0][2].version == 4 else IPv6Address
    return iter([net for low, high in merged for net in summarize_address_range(kind(low), kind(high))])


def get_mixed_type_key(obj):
    if isinstance(obj, _Network):
        return obj.version, obj.network_address, obj.netmask
    if isinstance(obj, _Address):
        return obj.version, obj
    return NotImplemented

"""##
