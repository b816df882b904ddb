# Whole numbers taken apart: digits, bases, binary tricks, perfect and happy numbers, and conversions by hand.
def digits(n, base=10):
    out = []
    while n:
        n, d = divmod(n, base)
        out.append(d)
    return out[::-1] or [0]


def to_base(n, base):
    return ("-" if n < 0 else "") + "".join("0123456789abcdefghijklmnopqrstuvwxyz"[d] for d in digits(abs(n), base))


def happy(n):
    seen = []
    while n != 1 and n not in seen:
        seen.append(n)
        n = sum(d * d for d in digits(n))
    return n == 1


def collatz(n):
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps


print(digits(90210), digits(255, 2), digits(0), sum(digits(2 ** 100)), [to_base(-255, b) for b in (2, 8, 16, 36)])
print(all(int(to_base(n, b), b) == n for n in (0, 1, -7, 12345, 10 ** 20) for b in range(2, 37)), int("-1_000", 10), int(" 0b101 ", 0), int("0x_ff", 16), int("z", 36), int("٣"))
print([n for n in range(60) if happy(n)], max(range(1, 200), key=collatz), collatz(27), [n for n in range(1, 10000) if n == sum(d ** len(digits(n)) for d in digits(n))])
print([n for n in range(200) if str(n) == str(n)[::-1] and bin(n)[2:] == bin(n)[:1:-1]], [n for n in (6, 28, 496, 500) if sum(d for d in range(1, n) if n % d == 0) == n])
n = 0b1011_0100
print(n & -n, n & (n - 1), n.bit_length(), n.bit_count(), n >> 2 & 1, n | 1 << 0, n ^ 0xFF, ~n & 0xFF, f"{n:08b}"[::-1], [i for i in range(8) if n >> i & 1], (n << 3 | n >> 5) & 0xFF, n & 0x0F, bin(-n), (-n) & 0xFF)
gray = [i ^ i >> 1 for i in range(8)]
print([f"{g:03b}" for g in gray], all((a ^ b).bit_count() == 1 for a, b in zip(gray, gray[1:])), [1 << k for k in range(8)], [k for k in range(70) if k & k - 1 == 0])
print((1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8"), (-5).to_bytes(2, "little", signed=True), int.from_bytes(b"\xfb\xff", "little", signed=True), (0).to_bytes(), (255).to_bytes(1), int.from_bytes(bytearray([1, 0]), byteorder="big"), int.from_bytes([2, 1], "little"))
for f in (lambda: (256).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, "middle"), lambda: int("12", 1), lambda: int("8", 8), lambda: int(""), lambda: int("1__0"), lambda: int(12, 10), lambda: int("0b1", 10), lambda: int("010", 0), lambda: int(None), lambda: int.from_bytes("ab"), lambda: int("1.0"), lambda: int([]), lambda: int("9" * 5000), lambda: str(10 ** 5000), lambda: int("a" * 30, 10)):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
print((7).as_integer_ratio(), (7).numerator, (-7).conjugate(), (5).real, (5).is_integer(), int(True), int(2.9), int(-2.9), int("  42\n"), 7 // 2, -7 // 2, 7 % -3, divmod(-7, 2), 2 ** -1, 0 ** 0, 10 ** 0, abs(-10 ** 20))
