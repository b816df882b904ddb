# Big numbers: pow with three arguments, inverses, shifts both ways, and division of negative ones.
from math import comb, factorial, gcd, isqrt, lcm

big = 2 ** 200 + 3 ** 100
print(big, big.bit_length(), big.bit_count(), len(str(big)))
print(pow(3, 10 ** 18, 1_000_007), pow(big, big, 97), pow(2, 1000, 10 ** 9), pow(-7, 3, 10), pow(7, 3, -10), pow(0, 0, 1), pow(5, 0, 7))
print(pow(3, -1, 11), pow(3, -2, 11), 3 * pow(3, -1, 11) % 11, pow(big, -1, 1009))
for args in ((2, -1, 4), (2, 5, 0), (2, -1), (0, -1), (2, 3, 1.5), (2.0, 3, 5), (2, -1, 0), ("a", 2)):
    try:
        print(args, pow(*args))
    except (ValueError, ZeroDivisionError, TypeError) as e:
        print(args, type(e).__name__, e)
for a in (17, -17, 10 ** 25, -10 ** 25):
    for b in (5, -5, 10 ** 12 + 1, -(10 ** 12 + 1)):
        q, r = divmod(a, b)
        assert q * b + r == a and (r == 0 or (r < 0) == (b < 0)) and (a // b, a % b) == (q, r)
        print(a, b, q, r)
print(1 << 100, (1 << 100) >> 98, -1 >> 50, -5 >> 1, -big >> 190, 5 << 0, 0 << 1000, big >> 1000, -big >> 1000)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << (1 << 70), lambda: 0 << (1 << 70), lambda: 5 >> (1 << 70), lambda: -5 >> (1 << 70)):
    try:
        print(f())
    except (ValueError, OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
print(big & 0xFFFF, big | 1, big ^ big, ~big, -big & 0xFF, (-1) & big == big, -(2 ** 64) | 5, -(2 ** 64) ^ -1)
print(factorial(30), comb(100, 50), isqrt(big), isqrt(big) ** 2 <= big, gcd(2 ** 90, 6 ** 50), lcm(*range(1, 40)))
print(big == float(2 ** 60), 10 ** 25 > 1e25, 2 ** 53 + 1 == float(2 ** 53), hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(big))
fibonacci = [0, 1]
while len(str(fibonacci[-1])) < 25:
    fibonacci.append(fibonacci[-1] + fibonacci[-2])
print(len(fibonacci), fibonacci[-1])
print(sum(int(d) for d in str(2 ** 1000)), str(7 ** 77)[::-1], int("z" * 15, 36), 0xFFFF_FFFF_FFFF_FFFF_FFFF)
