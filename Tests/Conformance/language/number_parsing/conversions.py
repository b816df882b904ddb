"""Numbers between the types."""
for text in ("12", "-7", "0", "1_000", " 3 ", "+4"):
    print(repr(text), int(text), float(text), complex(text), bool(text))
for n in (0, -1, 255, 2**70):
    print(n, bin(n), oct(n), hex(n), int(bin(n), 2), int(oct(n), 8), int(hex(n), 16), int(hex(n), 0))
for n in (5, 3.7, -3.7, True):
    print(int(n), float(n), complex(n), str(n), repr(n), bool(n))
print(int(float(2**53)), float("1e3") == 1000, int("0x10", 16), int(" -0b11 ", 0))
for text in ("1.0", "one", "0b102", "1e3", "--1", "1 2", "\n", "9" * 5):
    for kind in (int, float, complex):
        try:
            print(kind.__name__, repr(text), kind(text))
        except ValueError as e:
            print(kind.__name__, "ValueError:", e)
