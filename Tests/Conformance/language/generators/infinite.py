# Generators without end, and what is taken from them.
from itertools import islice


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1


def fibonacci(a=0, b=1):
    while True:
        yield a
        a, b = b, a + b


def random_numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed >> 16


def merged(*streams):
    heads = [[next(s), s] for s in streams]
    while True:
        low = min(heads, key=lambda h: h[0])
        yield low[0]
        low[0] = next(low[1])


def until(limit, stream):
    for x in stream:
        if x > limit:
            return
        yield x


print(list(islice(primes(), 15)), list(until(100, fibonacci())))
print([r % 6 + 1 for r in islice(random_numbers(42), 12)])
print(list(islice(merged(primes(), fibonacci(1, 2), iter(range(0, 10 ** 6, 10))), 18)))
print(next(f for f in fibonacci() if f > 10 ** 12), next(p for p in primes() if p % 100 == 99), sum(until(50, primes())))
