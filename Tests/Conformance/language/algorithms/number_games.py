# Perfect numbers, chains, happy numbers, palindromes, digits in other bases.
def divisors(n):
    return [d for d in range(1, n // 2 + 1) if n % d == 0]


def collatz(n):
    chain = [n]
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        chain.append(n)
    return chain


def happy(n, seen=frozenset()):
    if n == 1:
        return True
    return n not in seen and happy(sum(int(d) ** 2 for d in str(n)), seen | {n})


def in_base(n, base):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    out = ""
    while True:
        n, d = divmod(n, base)
        out = digits[d] + out
        if not n:
            return out


for n in range(2, 30):
    total = sum(divisors(n))
    if n in (6, 28) or total > n:
        print(n, "perfect" if total == n else "abundant", divisors(n))
print([n for n in range(1, 50) if happy(n)])
print(collatz(27)[:12], len(collatz(27)), max(collatz(27)))
print([in_base(255, b) for b in (2, 3, 8, 10, 16, 36)], all(int(in_base(n, 7), 7) == n for n in range(500)))
print([n for n in range(1, 600) if str(n) == str(n)[::-1] and bin(n)[2:] == bin(n)[:1:-1]])
print([n for n in range(100, 1000) if n == sum(int(d) ** 3 for d in str(n))])
print([(a, b, c) for a in range(1, 30) for b in range(a, 30) for c in [int((a * a + b * b) ** 0.5)] if c * c == a * a + b * b and c < 30])
