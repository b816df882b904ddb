// `codecs`: looking up and using the machine's encodings.  Codecs that programs register are absent.

let codecsSource = ##"""
__all__ = ["encode", "decode", "lookup", "getencoder", "getdecoder", "CodecInfo", "register_error", "lookup_error",
           "BOM_UTF8", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32_LE", "BOM_UTF32_BE", "BOM", "open"]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM = BOM_LE = BOM_UTF16 = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32 = BOM_UTF32_LE = b"\xff\xfe\0\0"
BOM_UTF32_BE = b"\0\0\xfe\xff"

_ALIASES = {"utf8": "utf-8", "u8": "utf-8", "utf": "utf-8", "latin1": "iso8859-1", "latin": "iso8859-1", "l1": "iso8859-1",
            "iso88591": "iso8859-1", "usascii": "ascii", "646": "ascii", "utf16": "utf-16", "utf32": "utf-32",
            "utf16le": "utf-16-le", "utf16be": "utf-16-be", "utf32le": "utf-32-le", "utf32be": "utf-32-be",
            "utf8sig": "utf-8-sig", "cp1252": "cp1252", "windows1252": "cp1252", "ascii": "ascii"}


class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None,
                incrementaldecoder=None, name=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


def _rot13(text):
    return "".join([
        chr((ord(c) - base + 13) % 26 + base) if (base := 65 if "A" <= c <= "Z" else 97 if "a" <= c <= "z" else 0) else c
        for c in text])


def _special(encoding):
    """Encoding and decoding of what is no encoding of texts."""
    name = encoding.lower().replace("-", "_").removesuffix("_codec")
    if name in ("rot13", "rot_13"):
        return _rot13, _rot13
    if name in ("hex",):
        import binascii
        return binascii.hexlify, binascii.unhexlify
    if name in ("base64", "base_64"):
        import base64
        return base64.encodebytes, base64.decodebytes
    return None


def encode(obj, encoding="utf-8", errors="strict"):
    special = _special(encoding)
    return special[0](obj) if special else obj.encode(encoding, errors)


def decode(obj, encoding="utf-8", errors="strict"):
    special = _special(encoding)
    return special[1](obj) if special else bytes(obj).decode(encoding, errors)


def lookup(encoding, /):
    key = "".join([c for c in encoding.lower() if c.isalnum()])
    name = _ALIASES.get(key)
    if name is None:
        try:
            "".encode(encoding)
        except LookupError:
            raise LookupError(f"unknown encoding: {encoding}") from None
        name = encoding.lower()
    return CodecInfo(
        lambda text, errors="strict": (text.encode(name, errors), len(text)),
        lambda data, errors="strict": (bytes(data).decode(name, errors), len(data)), name=name)


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import builtins
    return builtins.open(filename, mode, encoding=encoding)


def register_error(errors, handler, /):
    raise NotImplementedError("error handlers of a program's own are not simulated")


def lookup_error(name, /):
    raise LookupError(f"unknown error handler name '{name}'")


def iterencode(iterator, encoding, errors="strict", **kwargs):
    for text in iterator:
        yield encode(text, encoding, errors)


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    yield decode(b"".join(iterator), encoding, errors)

"""##
