"""Reading and writing one attribute.  Argument: rounds."""

import sys


class Box:
    pass


def run(rounds):
    box = Box()
    box.value = 0
    for _ in range(rounds):
        box.value = box.value + 1
    return box.value


print(run(int(sys.argv[1])))
