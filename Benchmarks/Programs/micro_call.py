"""Calling a function with one argument.  Argument: rounds."""

import sys


def same(value):
    return value


def run(rounds):
    for number in range(rounds):
        same(number)


run(int(sys.argv[1]))
