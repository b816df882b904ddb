"""What whole numbers tell of their bits."""
for n in (0, 1, -1, 5, -5, 255, 256, -256, 2**64, -2**64 + 1, True):
    print(n, n.bit_length(), n.bit_count(), ~n, n & 0xF, n | 0xF, n ^ 0xFF, n << 3, n >> 2)
print(1 << 100, (1 << 100) >> 98, -1 >> 1000, -(1 << 70) >> 69)
print((-1) & (2**70 - 1), (-2**70) | 1, (-2**70) ^ (2**65))
print((5).as_integer_ratio(), (5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate(), (5).is_integer())
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.0, lambda: 1 & 1.0, lambda: ~1.5, lambda: 0 << 10**30, lambda: 5 >> 10**30):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(True & False, True | False, True ^ True, ~False, True & 1, type(True & True), type(True & 1))
