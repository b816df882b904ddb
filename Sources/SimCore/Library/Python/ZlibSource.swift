// `zlib`: the check sums alone; compression is not simulated.

let zlibSource = ##"""
from binascii import _data, crc32 as _crc32


class error(Exception):
    __module__ = "zlib"


def crc32(data, value=0, /):
    return _crc32(data, value)


def adler32(data, value=1, /):
    a, b = value & 0xFFFF, value >> 16 & 0xFFFF
    for byte in _data(data):
        a = (a + byte) % 65521
        b = (b + a) % 65521
    return b << 16 | a


def _refuse(*args, **kwargs):
    raise NotImplementedError("zlib's compression is not simulated")


compress = decompress = compressobj = decompressobj = _refuse

"""##
