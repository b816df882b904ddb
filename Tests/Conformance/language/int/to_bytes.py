"""Whole numbers as bytes and back."""


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


n = 1000
attempt(n.to_bytes, 2, "big")
attempt(n.to_bytes, 4, "little")
attempt((200).to_bytes)
attempt((0).to_bytes)
attempt((0).to_bytes, 0)
attempt(n.to_bytes, 1)
attempt((-1).to_bytes, 2)
attempt((-1).to_bytes, 2, "big", signed=True)
attempt((-129).to_bytes, 1, signed=True)
attempt((128).to_bytes, 1, signed=True)
attempt(n.to_bytes, -1)
attempt(n.to_bytes, 2, "middle")
attempt(n.to_bytes, "2")
attempt(n.to_bytes, length=3, byteorder="little")
attempt((2**64).to_bytes, 9, "big")
attempt(int.from_bytes, b"\x03\xe8")
attempt(int.from_bytes, b"\x03\xe8", "little")
attempt(int.from_bytes, b"\xff\xfe", "big", signed=True)
attempt(int.from_bytes, b"")
attempt(int.from_bytes, [1, 2, 3])
attempt(int.from_bytes, [256])
attempt(int.from_bytes, "ab")
attempt(int.from_bytes, bytearray(b"\x01\x00"), byteorder="big")
attempt(int.from_bytes, b"\x01", "x")
attempt(int.from_bytes, b"\xff" * 12, signed=True)
attempt(int.from_bytes, 5)
print(int.from_bytes(b"\x80" + bytes(9), "big", signed=True))
print(bool.from_bytes(b"\x01"), type(bool.from_bytes(b"\x00")))
