// `ipaddress`: addresses.

let ipaddressAddresses = ##"""
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
"""##
