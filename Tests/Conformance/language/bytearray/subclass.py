"""A subclass of bytearray and of bytes."""


class Buffer(bytearray):
    def feed(self, text):
        self.extend(text.encode())
        return self


class Tagged(bytes):
    def __new__(cls, data, tag):
        self = super().__new__(cls, data)
        self.tag = tag
        return self


b = Buffer(b"ab")
b.kind = "own"
print(b.feed("cd"), type(b).__name__, b.kind, len(b), b[:2], type(b[:2]).__name__, b + b"x", isinstance(b, bytearray), b == b"abcd")
t = Tagged(b"xy", "t1")
print(t, t.tag, t + b"z", type(t + b"z").__name__, t[0], t == b"xy", hash(t) == hash(b"xy"), {b"xy": 1}[t], t.upper(), bytes(t), type(bytes(t)).__name__)
