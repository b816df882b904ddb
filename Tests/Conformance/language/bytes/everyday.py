# Bytes cut, joined, converted and packed.
import struct

data = bytes([72, 101, 108, 108, 111]) + b" \xe2\x98\x83"
print(data, len(data), data[0], data[:2], data[-3:].decode(), list(data[:3]), data.hex(), data.hex(" ", 2))
print(bytes.fromhex("48 65 6c"), b"abc".upper(), b"a,b".split(b","), b"-".join([b"x", b"y"]), b"abc".find(b"c"), 98 in b"abc", b"bc" in b"abc")
buffer = bytearray(b"hello")
buffer[0] = ord("J")
buffer += b"!"
buffer[1:3] = b"EE"
buffer.append(33)
del buffer[-1]
print(buffer, bytes(buffer), buffer.decode(), buffer.pop(), buffer == b"JEElo")
print((1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8"), (-2).to_bytes(2, "little", signed=True), struct.pack(">IhB", 1, -2, 3), struct.unpack("<HH", b"\x01\x00\x02\x00"))
checksum = 0
for byte in data:
    checksum = (checksum * 31 + byte) & 0xFFFF
print(f"{checksum:04x}", bytes(b ^ 0x20 for b in b"Hello"), b"%d %s %02x" % (5, b"x", 10), bytes(3), bytes("é", "latin-1"), b"\x00\x7f\x80'\"\n")
for f in (lambda: bytes([256]), lambda: b"a" + "b", lambda: bytes("x"), lambda: b"abc"["x"], lambda: bytes(-1), lambda: b"\xff".decode(), lambda: bytes.fromhex("zz"), lambda: (300).to_bytes(1), lambda: bytearray(b"a").__setitem__(0, 256)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
