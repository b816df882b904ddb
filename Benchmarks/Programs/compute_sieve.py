"""The sieve of Eratosthenes in a list of bools.  Argument: the last number."""

import sys


def primes(last):
    is_prime = [True] * (last + 1)
    is_prime[0] = is_prime[1] = False
    number = 2
    while number * number <= last:
        if is_prime[number]:
            for multiple in range(number * number, last + 1, number):
                is_prime[multiple] = False
        number += 1
    return sum(is_prime)


print(primes(int(sys.argv[1]) if len(sys.argv) > 1 else 1_500_000))
