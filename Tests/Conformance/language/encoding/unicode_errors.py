"""The attributes of UnicodeError's subclasses."""
try:
    "abcé中".encode("ascii")
except UnicodeEncodeError as e:
    print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args, isinstance(e, ValueError))
try:
    b"ab\xff\xfe".decode("ascii")
except UnicodeDecodeError as e:
    print(e, e.encoding, e.object, e.start, e.end, e.reason, e.args)
    e.start, e.end, e.reason = 0, 3, "changed"
    print(e, repr(e))
print(UnicodeEncodeError("codec", "xyz", 0, 1, "why"), UnicodeEncodeError("codec", "x\u20ac\U0001F600\xe9", 1, 2, "why"), UnicodeEncodeError("c", "\U0001F600", 0, 1, "w"), UnicodeEncodeError("c", "xyz", 0, 3, "w"))
print(UnicodeDecodeError("codec", b"xyz", 0, 2, "why"), UnicodeDecodeError("c", b"\xff", 0, 1, "w"), UnicodeTranslateError("xéz", 1, 2, "why"), UnicodeTranslateError("xyz", 0, 2, "w"))
for args in ((), ("a",), ("a", "b", 0, 1), ("a", 5, 0, 1, "r"), ("a", "b", "x", 1, "r"), (1, "b", 0, 1, "r")):
    for kind in (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError):
        try:
            print(kind(*args))
        except TypeError as e:
            print(kind.__name__, e)
print(UnicodeError("plain"), UnicodeError("a", "b"))
