"""Words made, split, joined, counted.  Argument: rounds."""

import sys


def words(rounds):
    counts = {}
    for number in range(rounds):
        word = f"{number % 97}-{number & 3}"
        head, tail = word.split("-")
        key = tail + head.upper()
        counts[key] = counts.get(key, 0) + 1
    return len(counts), "".join(sorted(counts))[:20]


print(*words(int(sys.argv[1]) if len(sys.argv) > 1 else 250_000))
