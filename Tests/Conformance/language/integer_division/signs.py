"""Floor division and remainder agree for all signs and types."""
import math

for a in (7, -7, 6, -6, 0, 7.5, -7.5, True):
    row = []
    for b in (2, -2, 3, -3, 2.5, -2.5):
        q, r = divmod(a, b)
        row.append((a // b, a % b, (q, r) == (a // b, a % b), math.isclose(q * b + r, a)))
    print(a, row)
print(-7 // 2, -(7 // 2), int(-7 / 2), math.trunc(-3.5), math.floor(-3.5), round(-3.5), -7 % 2, math.fmod(-7, 2), -1 // 10**20, 1 // -10**20, -1 % 10**20)
print(10**20 // 7, 10**20 % 7, -10**20 // 7, -10**20 % 7, 10**20 % -7, (10**20 + 0.0) // 7, 1e20 % 7, 5.5 // -1, -0.0 // 1, 0.0 % -1, -1e-20 % 1, 1 % 1e-300)
print(5 // 0.3, 5 % 0.3, 1 // 0.1, 1.0 % 0.1, 6 // 0.2, 3.3 % 1.1, divmod(3.3, 1.1), -6.6 // 2.2, 1e16 // 3, 7 // 1.0)
print(sum(divmod(n, 60)[1] for n in range(100)), [divmod(n, -3) for n in range(-4, 5)], [n % -5 for n in range(-7, 8)])
a = 17
a //= 5
a %= 2
b = -17
b //= 5
b %= 3
print(a, b)
