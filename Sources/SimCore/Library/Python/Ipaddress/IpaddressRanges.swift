// `ipaddress`: networks that cover a range, and their order.

let ipaddressRanges = ##"""
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
