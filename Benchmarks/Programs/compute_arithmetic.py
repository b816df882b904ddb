"""Sums, products, remainders of whole numbers and floats.  Argument: rounds."""

import sys


def mix(rounds):
    seed, mean = 12345, 0.0
    for step in range(1, rounds + 1):
        seed = (seed * 1103 + 4711) % 65537
        mean += (seed - mean) / step
    return seed, round(mean, 3)


print(*mix(int(sys.argv[1]) if len(sys.argv) > 1 else 1_500_000))
