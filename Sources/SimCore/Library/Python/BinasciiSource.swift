// `binascii`: hexadecimal, base 64 and check sums.  uuencoding and quoted-printable are absent.

let binasciiSource = ##"""
class Error(ValueError):
    __module__ = "binascii"


class Incomplete(Exception):
    __module__ = "binascii"


def _data(value):
    if isinstance(value, (bytes, bytearray)):
        return bytes(value)
    if isinstance(value, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    if hasattr(value, "tobytes"):
        return value.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(value).__name__}'")


def _ascii(value):
    if isinstance(value, str):
        if not value.isascii():
            raise ValueError("string argument should contain only ASCII characters")
        return value.encode("ascii")
    if not isinstance(value, (bytes, bytearray)):
        raise TypeError("argument should be bytes, buffer or ASCII string, "
                        f"not '{type(value).__name__}'")
    return bytes(value)


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _data(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode("ascii")


b2a_hex = hexlify


def unhexlify(hexstr, /):
    text = _ascii(hexstr)
    if len(text) % 2:
        raise Error("Odd-length string")
    for c in text:
        if c not in b"0123456789abcdefABCDEF":
            raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text.decode("ascii"))


a2b_hex = unhexlify

_ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_VALUES = {c: i for i, c in enumerate(_ALPHABET)}


def b2a_base64(data, /, *, newline=True):
    data = _data(data)
    out = bytearray()
    full = len(data) // 3 * 3
    for i in range(0, full, 3):
        n = data[i] << 16 | data[i + 1] << 8 | data[i + 2]
        out += bytes((_ALPHABET[n >> 18], _ALPHABET[n >> 12 & 63], _ALPHABET[n >> 6 & 63], _ALPHABET[n & 63]))
    rest = data[full:]
    if len(rest) == 1:
        out += bytes((_ALPHABET[rest[0] >> 2], _ALPHABET[rest[0] << 4 & 63])) + b"=="
    elif rest:
        n = rest[0] << 8 | rest[1]
        out += bytes((_ALPHABET[n >> 10], _ALPHABET[n >> 4 & 63], _ALPHABET[n << 2 & 63])) + b"="
    if newline:
        out += b"\n"
    return bytes(out)


def a2b_base64(data, /, *, strict_mode=False):
    text = _ascii(data)
    if strict_mode and text[:1] == b"=":
        raise Error("Leading padding not allowed")
    out = bytearray()
    left = count = pads = 0
    at_end = False
    for i, c in enumerate(text):
        if c == 61:
            if count % 4 >= 2:
                pads += 1
                if count % 4 + pads >= 4:
                    if strict_mode and i + 1 < len(text):
                        raise Error("Excess data after padding")
                    at_end = True
                    break
            elif strict_mode:
                raise Error("Discontinuous padding not allowed")
            continue
        value = _VALUES.get(c)
        if value is None:
            if strict_mode:
                raise Error("Only base64 data is allowed")
            continue
        if strict_mode and pads:
            raise Error("Discontinuous padding not allowed")
        pads = 0
        left = left << 6 | value
        count += 1
        phase = count % 4
        if phase != 1:
            shift = (0, 0, 4, 2)[phase]
            out.append(left >> shift & 255)
    if count % 4 and not at_end:
        if count % 4 == 1:
            raise Error(f"Invalid base64-encoded string: number of data characters ({count}) "
                        "cannot be 1 more than a multiple of 4")
        raise Error("Incorrect padding")
    return bytes(out)


_table = []


def crc32(data, crc=0, /):
    if not _table:
        for n in range(256):
            for _ in range(8):
                n = n >> 1 ^ (0xEDB88320 if n & 1 else 0)
            _table.append(n)
    crc = crc & 0xFFFFFFFF ^ 0xFFFFFFFF
    table = _table
    for byte in _data(data):
        crc = table[(crc ^ byte) & 255] ^ crc >> 8
    return crc ^ 0xFFFFFFFF


def crc_hqx(data, crc, /):
    crc &= 0xFFFF
    for byte in _data(data):
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ (0x1021 if crc & 0x8000 else 0)) & 0xFFFF
    return crc

"""##
