"""Storing under a number and reading under another.  Argument: rounds."""

import sys


def run(rounds):
    table = {}
    found = 0
    for number in range(rounds):
        table[number & 1023] = number
        found += table[number & 511]
    return found


print(run(int(sys.argv[1])))
