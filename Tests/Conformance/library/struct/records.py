import struct
from array import array

record = struct.Struct(">IHb4s?")
data = record.pack(7, 65535, -3, b"ab", True)
print(data, record.size, record.format, record.unpack(data))
print(struct.pack("<hHlq", -1, 1, 2, 3), struct.calcsize("bhiq"), struct.calcsize("<bhiq"), struct.pack("d", 1.5))
print(struct.unpack(">f", struct.pack(">f", 0.1)), struct.pack("3s2x?", b"abcd", 0), list(struct.iter_unpack("<H", b"\1\0\2\0")))
buffer = bytearray(8)
struct.pack_into("<HH", buffer, 2, 1, 2)
print(buffer, struct.unpack_from("<H", buffer, 4))
for attempt in (lambda: struct.pack("B", 256), lambda: struct.pack("<h", 40000), lambda: struct.unpack("I", b"a"),
                lambda: struct.pack("I", "x"), lambda: struct.pack("I"), lambda: struct.pack("z", 1)):
    try:
        attempt()
    except struct.error as e:
        print(e)
numbers = array("i", [1, 2, 3])
numbers.append(4)
numbers.extend([5])
print(numbers, numbers[1:3], sum(numbers), numbers.tolist(), numbers.tobytes()[:8], numbers.itemsize, array("d", [1, 2.5]))
