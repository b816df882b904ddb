"""Functions that keep variables of the one around them, called through each other.  Argument: rounds."""

import sys


def counter(step):
    total = 0

    def advance():
        nonlocal total
        total += step
        return total

    return advance


def twice(function):
    return lambda: function() + function()


def run(rounds):
    advance = twice(counter(3))
    last = 0
    for _ in range(rounds):
        last = advance()
    return last


print(run(int(sys.argv[1]) if len(sys.argv) > 1 else 400_000))
