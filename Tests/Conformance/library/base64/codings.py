import base64
import binascii
import codecs
import zlib

for data in (b"", b"a", b"ab", b"abc", "grüße".encode(), bytes(range(250, 256))):
    print(base64.b64encode(data), base64.urlsafe_b64encode(data), base64.b32encode(data), base64.b16encode(data))
    print(base64.b85encode(data), base64.a85encode(data), data.hex(), binascii.hexlify(data), zlib.crc32(data), zlib.adler32(data))
    assert base64.b64decode(base64.b64encode(data)) == base64.b85decode(base64.b85encode(data)) == data
print(base64.b64decode("aGk="), base64.b64decode(b"aGk=\n"), base64.urlsafe_b64decode("-_8="), base64.b32decode("NBUQ===="))
for text in ("YQ", "Y", "é"):
    try:
        print(base64.b64decode(text))
    except ValueError as e:
        print(type(e).__name__, e)
for text in ("abc", "zz"):
    try:
        binascii.unhexlify(text)
    except binascii.Error as e:
        print(e)
print(codecs.encode("Hello", "rot13"), codecs.lookup("utf8").name, codecs.decode(b"\xe9", "latin-1"))
