# The sieve of Eratosthenes, and what the primes are good for.
def sieve(limit):
    marks = bytearray([1]) * (limit + 1)
    marks[0:2] = b"\0\0"
    for n in range(2, int(limit ** 0.5) + 1):
        if marks[n]:
            marks[n * n::n] = bytes(len(range(n * n, limit + 1, n)))
    return [n for n, mark in enumerate(marks) if mark]


def factors(n, primes):
    found = []
    for p in primes:
        if p * p > n:
            break
        while n % p == 0:
            found.append(p)
            n //= p
    return found + [n] * (n > 1)


primes = sieve(200)
print(len(primes), primes[:10], primes[-5:])
for n in (1, 2, 12, 97, 360, 1001, 39203, 2 ** 10 * 3):
    print(f"{n:>6} = {' * '.join(map(str, factors(n, primes))) or '1'}")
twins = [(a, b) for a, b in zip(primes, primes[1:]) if b - a == 2]
print(twins[-4:], sum(primes), max(b - a for a, b in zip(primes, primes[1:])))
print([n for n in range(2, 60) if all(n % d for d in range(2, n))] == sieve(59))
