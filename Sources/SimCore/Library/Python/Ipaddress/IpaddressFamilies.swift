// `ipaddress`: how the two families write and read their numbers.

let ipaddressFamilies = ##"""
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
"""##
