"""A loop that compares and adds.  Argument: rounds."""

import sys


def run(rounds):
    number = 0
    while number < rounds:
        number += 1
    return number


print(run(int(sys.argv[1])))
