# Whole numbers: dividing, rounding, converting, digits.
print(7 // 2, -7 // 2, 7 % 3, -7 % 3, 7 % -3, divmod(-7, 3), 2 ** 10, 2 ** -1, 7 / 2, 10 ** 20, -2 ** 2, (-2) ** 3)
print(int("42"), int(" -7 "), int("ff", 16), int("0b101", 0), int("1_000"), int(3.99), int(-3.99), int("z", 36), int(True))
print(bin(10), oct(64), hex(255), str(123)[::-1], sum(map(int, str(2 ** 20))), len(str(2 ** 100)), [int(d) for d in "407"])
print(round(1234, -2), round(15, -1), round(25, -1), abs(-5), pow(3, 200, 13), max(3, 1, 2), min([4, 2]), (5).bit_length(), 6 .real)
year, cents = 2024, 12345
print(year % 4 == 0 and (year % 100 != 0 or year % 400 == 0), f"{cents // 100}.{cents % 100:02d}", 5 <= 7 < 9, 1 < 3 > 2)
n, steps = 6, []
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps.append(n)
print(steps, 0.1 + 0.2 == 0.3, 1e3 == 1000, True + True, not 0, 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4)
for bad in ("4.5", "", "abc", None, [], "1__0", "0x1"):
    try:
        print(int(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
