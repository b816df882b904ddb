// `base64`: bases 64, 32 and 16 (RFC 4648), base 85 and Ascii85.  The functions for files are absent.

let base64Source = ##"""
import binascii

__all__ = [
    "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode", "b32hexencode", "b32hexdecode",
    "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode", "z85encode", "z85decode",
    "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode",
]


def _plain(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    if hasattr(s, "tobytes"):
        return s.tobytes()
    raise TypeError(f"argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}")


def b64encode(s, altchars=None):
    text = binascii.b2a_base64(s, newline=False)
    if altchars is None:
        return text
    assert len(altchars) == 2, repr(altchars)
    return text.translate(bytes.maketrans(b"+/", altchars))


def b64decode(s, altchars=None, validate=False):
    s = _plain(s)
    if altchars is not None:
        altchars = _plain(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b"-_")


def urlsafe_b64decode(s):
    return b64decode(s, b"-_")


_B32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_B32HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"


def _encode32(s, alphabet):
    s = binascii._data(s)
    out = bytearray()
    for i in range(0, len(s), 5):
        part = s[i:i + 5]
        n = int.from_bytes(part.ljust(5, b"\0"), "big")
        letters = [alphabet[n >> shift & 31] for shift in range(35, -1, -5)]
        used = (len(part) * 8 + 4) // 5
        out += bytes(letters[:used]) + b"=" * (8 - used)
    return bytes(out)


def _decode32(s, alphabet, casefold, map01=None):
    s = _plain(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        s = s.translate(bytes.maketrans(b"01", b"O" + _plain(map01)))
    if casefold:
        s = s.upper()
    n = len(s)
    s = s.rstrip(b"=")
    pads = n - len(s)
    out = bytearray()
    for i in range(0, len(s), 8):
        number = 0
        part = s[i:i + 8]
        for c in part:
            value = alphabet.find(c)
            if value < 0:
                raise binascii.Error("Non-base32 digit found")
            number = number << 5 | value
        number <<= 5 * (8 - len(part))
        out += number.to_bytes(5, "big")
    if n == 0:
        return b""
    keep = {0: 5, 1: 4, 3: 3, 4: 2, 6: 1}.get(pads)
    if keep is None:
        raise binascii.Error("Incorrect padding")
    return bytes(out[:len(out) - 5 + keep])


def b32encode(s):
    return _encode32(s, _B32)


def b32decode(s, casefold=False, map01=None):
    return _decode32(s, _B32, casefold, map01)


def b32hexencode(s):
    return _encode32(s, _B32HEX)


def b32hexdecode(s, casefold=False):
    return _decode32(s, _B32HEX, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _plain(s)
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b"0123456789ABCDEF":
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


_B85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"
_A85 = bytes(range(33, 118))
_Z85 = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#"


def _encode85(b, alphabet, pad=False, foldnuls=False, foldspaces=False):
    b = binascii._data(b)
    padding = -len(b) % 4
    b += b"\0" * padding
    parts = []
    for i in range(0, len(b), 4):
        n = int.from_bytes(b[i:i + 4], "big")
        if foldnuls and not n:
            parts.append(b"z")
        elif foldspaces and n == 0x20202020:
            parts.append(b"y")
        else:
            digits = []
            for _ in range(5):
                n, digit = divmod(n, 85)
                digits.append(alphabet[digit])
            parts.append(bytes(digits[::-1]))
    if padding and not pad:
        if parts[-1] == b"z":
            parts[-1] = alphabet[:1] * 5
        parts[-1] = parts[-1][:-padding]
    return b"".join(parts)


def b85encode(b, pad=False):
    return _encode85(b, _B85, pad)


def _decode85(b, alphabet, name):
    b = _plain(b)
    padding = -len(b) % 5
    b += alphabet[-1:] * padding
    out = bytearray()
    for i in range(0, len(b), 5):
        n = 0
        for j, c in enumerate(b[i:i + 5]):
            value = alphabet.find(c)
            if value < 0:
                raise ValueError(f"bad {name} character at position {i + j}")
            n = n * 85 + value
        if n >> 32:
            raise ValueError(f"{name} overflow in hunk starting at byte {i}")
        out += n.to_bytes(4, "big")
    return bytes(out[:len(out) - padding]) if padding else bytes(out)


def b85decode(b):
    return _decode85(b, _B85, "base85")


def z85encode(s):
    return _encode85(s, _Z85)


def z85decode(s):
    return _decode85(s, _Z85, "z85")


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    out = _encode85(b, _A85, pad, True, foldspaces)
    if adobe:
        out = b"<~" + out
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [out[i:i + wrapcol] for i in range(0, len(out), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b"")
        out = b"\n".join(chunks)
    return out + b"~>" if adobe else out


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _plain(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with b'~>'")
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = bytearray()
    digits = []
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            digits.append(c - 33)
            if len(digits) == 5:
                n = 0
                for digit in digits:
                    n = n * 85 + digit
                if n >> 32:
                    raise ValueError("Ascii85 overflow")
                out += n.to_bytes(4, "big")
                digits = []
        elif c == 122:
            if digits:
                raise ValueError("z inside Ascii85 5-tuple")
            out += bytes(4)
        elif foldspaces and c == 121:
            if digits:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c not in ignorechars:
            raise ValueError(f"Non-Ascii85 digit found: {chr(c)}")
    padding = 4 - len(digits)
    return bytes(out[:len(out) - padding]) if padding else bytes(out)


def encodebytes(s):
    s = binascii._data(s)
    return b"".join([binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(binascii._data(s))

"""##
