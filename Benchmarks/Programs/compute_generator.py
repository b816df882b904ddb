"""A generator that feeds another.  Argument: values."""

import sys


def count(limit):
    number = 0
    while number < limit:
        yield number
        number += 1


def odd_squares(numbers):
    for number in numbers:
        if number & 1:
            yield number * number


print(sum(odd_squares(count(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000))))
