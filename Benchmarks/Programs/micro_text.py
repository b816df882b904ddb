"""Appending to a text.  Argument: rounds."""

import sys


def run(rounds):
    text = ""
    for number in range(rounds):
        text += "ab"
    return len(text)


print(run(int(sys.argv[1])))
