"""Arithmetic far beyond a machine word."""
a = 123456789012345678901234567890123456789
b = -987654321098765432109876543210
print(a + b, a - b, a * b)
print(a // b, a % b, b // a, b % a, divmod(-a, b))
print(a ** 5)
print((a ** 20) % 1000000007, pow(a, 20, 1000000007))
print(a & b, a | b, a ^ b, ~a)
print(a << 77, b >> 33, a >> 200, b >> 200)
print(a == a + 0, a < b, a > b, a != -a, abs(b), -(-b) == b)
print(2**63 - 1 + 1, -2**63 - 1, 2**63 * -1 - 1, 9223372036854775807 * 9223372036854775807)
print(-9223372036854775808 // -1, abs(-9223372036854775808), -(-9223372036854775808), -9223372036854775808 % -1)
fact = 1
for i in range(1, 51):
    fact *= i
print(fact, len(str(fact)), fact // (2**47), sum(int(c) for c in str(fact)))
x, y = 0, 1
for _ in range(300):
    x, y = y, x + y
print(x)
print(hash(2**61 - 1), hash(2**61), hash(-2**61), hash(10**50), hash(-1), hash(-2))
